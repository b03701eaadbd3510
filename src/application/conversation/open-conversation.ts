import { done, inSteps } from '../base/steps';
import type { Names } from '../../domain/conversation/parties';
import { seenAgain, type Conversation } from './seen-conversation';
import { conceptMadeWith } from './made-with';
import { myConversations } from './my-conversations';
import { teamConversations } from './team-conversations';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';

/** A conversation with everything in it, from the side of whoever has opened it. */
export interface OpenedConversation {
  readonly conversation: Conversation;
  readonly names: Names;
}

/** @returns null for a conversation that is not there, or is not the reader's: the two are told alike. */
export function openConversation(
  workplace: Workplace,
  selfId: string,
  key: string,
): Outcome<OpenedConversation | null> {
  return inSteps(async () => {
    const mine = await done(myConversations(workplace, selfId));
    const conversation =
      mine.find(({ item }) => item.key === key) ??
      (await done(teamConversations(workplace, selfId))).conversations.find(({ item }) => item.key === key);
    return conversation ? filledIn(workplace, conversation) : null;
  });
}

/** Reads what the lists leave out: the answers that were handed in. */
async function filledIn(workplace: Workplace, conversation: Conversation): Promise<OpenedConversation> {
  const { conversations, now } = workplace;
  const whole = await done(conversations.read(conversation.item));
  const concept = await done(conceptMadeWith(workplace, whole));
  return {
    conversation: seenAgain<Conversation>({ ...conversation, concept }, whole, now()),
    names: whole.names,
  };
}
