import { ownerOf } from '../../domain/conversation/parties';
import { seenAgain, type Conversation } from '../conversation/seen-conversation';
import type { ConversationItem } from '../ports/conversations';
import type { Workplace } from '../ports/workplace';
import type { Autosave } from '../writing/autosave';
import { createAutosave } from '../writing/create-autosave';
import { later } from '../writing/later';
import { planStore } from './plan-store';

/** In milliseconds: while they talk, the other reads within seconds what is written here. */
const WRITTEN_EVERY = 2_000;

/** A plan that is open for both to write in. */
export interface LivePlan {
  readonly autosave: Autosave;
  /** The conversation as it was last saved or read: what is typed since is `autosave`'s. */
  readonly conversation: () => Conversation;
  /** The same with what is on the screen. */
  readonly shown: () => Conversation;
  /** The conversation was read anew, with its time in the calendar: the plan goes on as it is. */
  readonly readAnew: (opened: Conversation) => void;
  /** Called when the conversation is another, and at no key. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** The plan as both write it: saved as it is typed. */
export function openLivePlan(workplace: Workplace, opened: Conversation): LivePlan {
  const { journal, now } = workplace;
  const { item, party } = opened;
  const listeners = new Set<() => void>();
  let conversation = opened;
  const seen = (newest: ConversationItem, of = conversation) => {
    conversation = seenAgain(of, newest, now());
    for (const listener of listeners) listener();
  };
  const autosave = createAutosave({
    remote: planStore(watching(workplace, seen), opened),
    // Others sign in on the same device.
    ...(journal && { journal: { journal, name: `plan/${item.key}/${ownerOf(item, party)}` } }),
    now,
    schedule: later,
    everyMilliseconds: WRITTEN_EVERY,
  });
  return {
    autosave,
    conversation: () => conversation,
    shown: () => {
      const { fields } = autosave.state();
      return { ...conversation, item: { ...conversation.item, plan: { ...conversation.item.plan, fields } } };
    },
    readAnew: (again) => {
      if (again.booking !== conversation.booking) seen(conversation.item, again);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
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
