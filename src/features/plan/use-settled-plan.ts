import { useEffect, useRef, useState } from 'react';
import type { LeaderConversation } from '../../application/conversation/seen-conversation';
import { reconcileFollowUps } from '../../application/follow-up/reconcile-follow-ups';
import { compareFile, type ComparedCopy } from '../../application/plan/compare-file';
import { filePlan } from '../../application/plan/file-plan';
import { wantedFollowUps } from '../../domain/follow-up/follow-ups';
import { planDigest } from '../../domain/plan/agreed';
import { filedCopyOf } from '../../domain/plan/plan-facts';
import type { LivePlan } from '../../parts/plan/use-live-plan';
import { useOpening } from '../../parts/workplace/use-opening';
import { useWorkplace } from '../../parts/workplace/workplace-context';

export interface SettledPlan {
  readonly isFiling: boolean;
  /** Whether the filed copy is the one that was filed; unknown before it was looked at. */
  readonly copy?: ComparedCopy;
}

/**
 * What follows of a plan without anybody's asking: the leader's client puts the follow-ups into the calendars and files
 * the copy once both have signed; both clients compare the copy with what was filed.
 */
export function useSettledPlan(live: LivePlan): SettledPlan {
  useFollowUps(live);
  const isFiling = useFiling(live);
  const copy = useComparing(live, isFiling);
  return { isFiling, ...(copy && { copy }) };
}

function useFollowUps({ conversation, state, autosave }: LivePlan): void {
  const workplace = useWorkplace();
  const self = useOpening().value?.self;
  const latest = useLatest(conversation);
  const { party, item } = conversation;
  const isSettled = party === 'leader' && item.plan.sentAt !== undefined && state.saving === 'saved';
  const wanted = JSON.stringify(wantedFollowUps(state.fields).map(({ id, on }) => [id, on]));

  useEffect(() => {
    const now = latest.current;
    if (!isSettled || self === undefined || now.party !== 'leader') return;
    void reconcileFollowUps(workplace, self, now).then(() => autosave.refresh());
  }, [isSettled, wanted, self, workplace, autosave, latest]);
}

function useFiling({ conversation, state, autosave }: LivePlan): boolean {
  const workplace = useWorkplace();
  const latest = useLatest(conversation);
  const [isFiling, setFiling] = useState(false);
  const { party, item, signatures } = conversation;
  const noted = item.sheets.leader?.signature?.files ?? [];
  const isDue =
    party === 'leader' &&
    signatures.employee === 'valid' &&
    signatures.leader === 'valid' &&
    state.saving === 'saved' &&
    !(filedCopyOf(item.plan) && noted.some((file) => file.planDigest === planDigest(item.plan.fields)));
  const digest = isDue ? planDigest(item.plan.fields) : '';

  useEffect(() => {
    if (digest === '') return;
    const file = async () => {
      setFiling(true);
      // Whatever goes wrong, the page says that it waits, and not for ever that it is being done.
      try {
        await filePlan(workplace, latest.current as LeaderConversation);
      } finally {
        setFiling(false);
      }
      await autosave.refresh();
    };
    void file();
  }, [digest, workplace, autosave, latest]);
  return isFiling;
}

function useComparing({ conversation }: LivePlan, isFiling: boolean): SettledPlan['copy'] {
  const workplace = useWorkplace();
  const latest = useLatest(conversation);
  const [copy, setCopy] = useState<SettledPlan['copy']>();
  const { item, signatures } = conversation;
  const filed = signatures.leader === 'valid' ? filedCopyOf(item.plan) : undefined;
  const itemId = filed?.itemId;

  useEffect(() => {
    if (itemId === undefined || isFiling) return;
    void compareFile(workplace, latest.current).then((compared) => {
      if (compared.ok) setCopy(compared.value.copy);
    });
  }, [itemId, isFiling, workplace, latest]);
  return copy;
}

/** What stands now, for what is done later. */
function useLatest<Value>(value: Value): { readonly current: Value } {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
