import { success } from '../../domain/base/result';
import type { Names } from '../../domain/conversation/parties';
import { seenAgain, type Conversation } from './seen-conversation';
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
export async function openConversation(
  workplace: Workplace,
  selfId: string,
  key: string,
): Outcome<OpenedConversation | null> {
  const mine = await myConversations(workplace, selfId);
  if (!mine.ok) return mine;
  const asEmployee = mine.value.find(({ item }) => item.key === key);
  if (asEmployee) return filledIn(workplace, asEmployee);
  const team = await teamConversations(workplace, selfId);
  if (!team.ok) return team;
  const asLeader = team.value.conversations.find(({ item }) => item.key === key);
  return asLeader ? filledIn(workplace, asLeader) : success(null);
}

/** Reads what the lists leave out: the answers that were handed in. */
async function filledIn(
  { conversations, directory, now }: Workplace,
  conversation: Conversation,
): Outcome<OpenedConversation> {
  const whole = await conversations.read(conversation.item);
  if (!whole.ok) return whole;
  const { employeeName, leaderName, leaderId } = whole.value;
  const leader = leaderName === undefined ? await directory.person(leaderId) : undefined;
  if (leader && !leader.ok) return leader;
  return success({
    conversation: seenAgain<Conversation>(conversation, whole.value, now()),
    names: { employee: employeeName, leader: leaderName ?? leader?.value.name ?? '' },
  });
}
