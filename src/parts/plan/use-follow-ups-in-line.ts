import { useEffect, useMemo, useRef } from 'react';
import { reconcileFollowUps } from '../../application/follow-up/reconcile-follow-ups';
import { dueOf } from '../../application/plan/due';
import { useOpening } from '../workplace/use-opening';
import { useWorkplace } from '../workplace/workplace-context';
import type { LivePlan } from './use-live-plan';

/** Milliseconds after the last change of a date: a date that is being typed passes by other dates. */
const SETTLED_AFTER = 3_000;

/** While the leader has a sent plan open, the calendars of the two follow its dates. */
export function useFollowUpsInLine({ autosave, saving, conversation }: LivePlan): void {
  const workplace = useWorkplace();
  const self = useOpening().value?.self;
  const latest = useRef(conversation);
  useEffect(() => {
    latest.current = conversation;
  }, [conversation]);
  const isSaved = saving.saving === 'saved';
  const { followUps } = useMemo(() => dueOf(conversation), [conversation]);

  useEffect(() => {
    if (followUps === undefined || !isSaved || !self) return undefined;
    const timer = setTimeout(() => {
      const leaders = latest.current;
      if (leaders.party !== 'leader') return;
      // What fails is done at the next opening: until then the plan says that it is not in the calendars.
      void reconcileFollowUps(workplace, self, leaders).then(() => autosave.refresh());
    }, SETTLED_AFTER);
    return () => clearTimeout(timer);
  }, [followUps, isSaved, self, workplace, autosave]);
}
