import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { reconcileFollowUps } from '../../application/follow-up/reconcile-follow-ups';
import { compareFile, type ComparedCopy } from '../../application/plan/compare-file';
import { dueOf } from '../../application/plan/due';
import { filePlan, type Filing } from '../../application/plan/file-plan';
import type { LivePlan } from '../../parts/plan/use-live-plan';
import { useOpening } from '../../parts/workplace/use-opening';
import { useWorkplace } from '../../parts/workplace/workplace-context';

export interface SettledPlan {
  readonly isFiling: boolean;
  /** What the filed copy is worth; unknown before it was looked at. */
  readonly copy?: ComparedCopy;
  /** The leader alone files. */
  readonly fileAnew?: () => void;
}

/** Does what is due of the plan. */
export function useSettledPlan({ conversation, saving, autosave }: LivePlan): SettledPlan {
  const workplace = useWorkplace();
  const self = useOpening().value?.self;
  const latest = useLatest(conversation);
  const due = useMemo(() => dueOf(conversation), [conversation]);
  const isSaved = saving.saving === 'saved';
  const [isFiling, setFiling] = useState(false);
  const [copy, setCopy] = useState<ComparedCopy>();

  useEffect(() => {
    const now = latest.current;
    if (!isSaved || due.followUps === undefined || !self || now.party !== 'leader') return;
    void reconcileFollowUps(workplace, self, now).then(() => autosave.refresh());
  }, [isSaved, due.followUps, self, workplace, autosave, latest]);

  const file = useCallback(
    async (filing: Filing) => {
      const now = latest.current;
      if (now.party !== 'leader') return;
      setFiling(true);
      // Whatever goes wrong, the page says that it waits, and not for ever that it is being done.
      try {
        await filePlan(workplace, now, filing);
      } finally {
        setFiling(false);
      }
      await autosave.refresh();
    },
    [workplace, autosave, latest],
  );

  useEffect(() => {
    if (!isSaved || due.filing === undefined) return;
    const fileOnce = async () => {
      await file('once');
    };
    void fileOnce();
  }, [isSaved, due.filing, file]);

  useEffect(() => {
    if (due.comparing === undefined || isFiling) return;
    void compareFile(workplace, latest.current).then((compared) => {
      if (compared.ok) setCopy(compared.value.copy);
    });
  }, [due.comparing, isFiling, workplace, latest]);

  return {
    isFiling,
    ...(copy && { copy }),
    ...(conversation.party === 'leader' && { fileAnew: () => void file('anew') }),
  };
}

/** What stands now, for what is done later. */
function useLatest<Value>(value: Value): { readonly current: Value } {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
