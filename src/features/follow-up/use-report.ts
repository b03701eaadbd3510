import { useState } from 'react';
import { holdFollowUp } from '../../application/follow-up/hold-follow-up';
import { reconcileFollowUps } from '../../application/follow-up/reconcile-follow-ups';
import type { PlanFailure } from '../../application/plan/plan-failure';
import type { FollowUpId, FollowUpReport } from '../../domain/follow-up/follow-ups';
import type { LivePlan } from '../../parts/plan/use-live-plan';
import { useRenewConversations } from '../../parts/conversation/use-conversations';
import { useOpening } from '../../parts/workplace/use-opening';
import { useWorkplace } from '../../parts/workplace/workplace-context';

export interface Reporting {
  /** @returns whether it is in the plan. */
  readonly report: (report: FollowUpReport) => Promise<boolean>;
  readonly isBusy: boolean;
  readonly problem: PlanFailure | undefined;
  /** In the plan, and not in the calendars yet. */
  readonly isBehind: boolean;
}

/** Puts what one says of a follow-up into the plan; the leader's app brings the calendars in line at once. */
export function useReport({ autosave, conversation }: LivePlan, followUpId: FollowUpId): Reporting {
  const workplace = useWorkplace();
  const renew = useRenewConversations();
  const self = useOpening().value?.self;
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<PlanFailure>();
  const [isBehind, setBehind] = useState(false);

  const report = async (said: FollowUpReport): Promise<boolean> => {
    setBusy(true);
    await autosave.flush();
    const held = await holdFollowUp(workplace, conversation, followUpId, said);
    if (held.ok && held.value.party === 'leader' && self) {
      setBehind(!(await reconcileFollowUps(workplace, self, held.value)).ok);
    }
    await autosave.refresh();
    setProblem(held.ok ? undefined : held.failure);
    setBusy(false);
    if (held.ok) await renew();
    return held.ok;
  };
  return { report, isBusy, problem, isBehind };
}
