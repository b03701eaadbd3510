import { useEffect, useMemo, useState } from 'react';
import type { Autosave, AutosaveState } from '../../application/writing/autosave';
import { seenAgain, type Conversation } from '../../application/conversation/seen-conversation';
import type { ConversationItem } from '../../application/ports/conversations';
import { createAutosave } from '../../application/writing/create-autosave';
import { later } from '../../application/writing/later';
import type { OpenedConversation } from '../../application/conversation/open-conversation';
import { planStore } from '../../application/plan/plan-store';
import type { Workplace } from '../../application/ports/workplace';
import type { FieldKey } from '../../domain/writing/fields';
import { planOf, type Plan } from '../../domain/plan/plan';
import { useAutosave } from '../saving/use-autosave';
import { useWorkplace } from '../workplace/workplace-context';

/** In milliseconds: while they talk, the other reads within seconds what is written here. */
const WRITTEN_EVERY = 2_000;

/** For so long after a change the other is said to be writing, in milliseconds. */
const WRITES_FOR = 6_000;

export interface LivePlan {
  readonly autosave: Autosave;
  readonly state: AutosaveState;
  readonly plan: Plan;
  /** The conversation as it was read last, with what is typed here. */
  readonly conversation: Conversation;
  /** What the other has changed a moment ago. */
  readonly written: readonly FieldKey[];
}

/**
 * The plan as both write it: saved as it is typed, and what the other writes is taken in while the page is looked at.
 * @param readEvery milliseconds
 */
export function useLivePlan({ conversation: opened }: OpenedConversation, readEvery: number): LivePlan {
  const workplace = useWorkplace();
  const [item, setItem] = useState(opened.item);
  const [autosave] = useState(() => {
    const { journal, now } = workplace;
    const reader = opened.party === 'employee' ? opened.item.employeeId : opened.item.leaderId;
    return createAutosave({
      remote: planStore(watching(workplace, setItem), opened),
      // Others sign in on the same device.
      ...(journal && { journal: { journal, name: `plan/${opened.item.key}/${reader}` } }),
      now,
      schedule: later,
      everyMilliseconds: WRITTEN_EVERY,
    });
  });
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

  const { fields } = state;
  const plan = useMemo(() => planOf(fields), [fields]);
  const conversation = useMemo(
    () => seenAgain<Conversation>(opened, { ...item, plan: { ...item.plan, fields } }, workplace.now()),
    [opened, item, fields, workplace],
  );
  return { autosave, state, plan, conversation, written: useFresh(state.othersChanged) };
}

/** What is read for the plan brings the sheets and signatures with it: no call is made for them alone. */
function watching(
  { conversations, ...rest }: Workplace,
  onItem: (item: ConversationItem) => void,
): Workplace {
  const watched =
    <Asked extends readonly unknown[]>(
      ask: (...asked: Asked) => ReturnType<typeof conversations.read>,
    ): typeof ask =>
    async (...asked) => {
      const answer = await ask(...asked);
      if (answer.ok) onItem(answer.value);
      return answer;
    };
  return {
    ...rest,
    conversations: {
      ...conversations,
      read: watched(conversations.read),
      write: watched(conversations.write),
    },
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
