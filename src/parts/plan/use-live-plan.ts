import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { AutosaveState } from '../../application/writing/autosave';
import type { Conversation } from '../../application/conversation/seen-conversation';
import type { OpenedConversation } from '../../application/conversation/open-conversation';
import { openLivePlan, type LivePlan as OpenPlan } from '../../application/plan/live-plan';
import type { FieldKey } from '../../domain/writing/fields';
import { planOf, type Plan } from '../../domain/plan/plan';
import { useAutosave } from '../saving/use-autosave';
import { useWorkplace } from '../workplace/workplace-context';

/** For so long after a change the other is said to be writing, in milliseconds. */
const WRITES_FOR = 6_000;

export interface LivePlan extends Pick<OpenPlan, 'autosave' | 'shown'> {
  readonly state: AutosaveState;
  readonly plan: Plan;
  /** The conversation as it was last saved or read. */
  readonly conversation: Conversation;
  /** What the other has changed a moment ago. */
  readonly written: readonly FieldKey[];
}

/**
 * The plan as both write it; what the other writes is taken in while the page is looked at.
 * @param readEvery milliseconds
 */
export function useLivePlan({ conversation: opened }: OpenedConversation, readEvery: number): LivePlan {
  const workplace = useWorkplace();
  const [{ autosave, shown, subscribe, conversation }] = useState(() => openLivePlan(workplace, opened));
  const state = useAutosave(autosave);

  useEffect(() => {
    void autosave.opened();
    return () => void autosave.close();
  }, [autosave]);

  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void autosave.refresh();
    }, readEvery);
    return () => clearInterval(timer);
  }, [autosave, readEvery]);

  const plan = useMemo(() => planOf(state.fields), [state.fields]);
  return {
    autosave,
    shown,
    state,
    plan,
    conversation: useSyncExternalStore(subscribe, conversation),
    written: useFresh(state.othersChanged),
  };
}

const NONE: readonly FieldKey[] = [];

function useFresh(changed: AutosaveState['othersChanged']): readonly FieldKey[] {
  const [overAt, setOverAt] = useState<string>();
  const at = changed?.at;
  useEffect(() => {
    if (at === undefined) return undefined;
    const timer = setTimeout(() => setOverAt(at), WRITES_FOR);
    return () => clearTimeout(timer);
  }, [at]);
  return changed && changed.at !== overAt ? changed.keys : NONE;
}
