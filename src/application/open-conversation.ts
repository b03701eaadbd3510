import type { Concept } from '../domain/concept/concept';
import { success } from '../domain/result';
import type { Party } from '../domain/sheet';
import type { EmployeeConversation, LeaderConversation } from './booking/conversation';
import { myConversations } from './booking/my-conversations';
import { teamConversations } from './booking/team-conversations';
import type { Outcome } from './outcome';
import type { Workplace } from './workplace';

interface Opened {
  readonly concept: Concept;
  /** Whole names. */
  readonly names: Readonly<Record<Party, string>>;
}

/** A conversation with everything in it, from the side of whoever has opened it. */
export type OpenedConversation =
  | (Opened & { readonly party: 'employee'; readonly conversation: EmployeeConversation })
  | (Opened & { readonly party: 'leader'; readonly conversation: LeaderConversation });

/** @returns nothing for a conversation that is not there, or is not the reader's: the two are told alike. */
export async function openConversation(
  workplace: Workplace,
  selfId: string,
  key: string,
): Outcome<OpenedConversation | null> {
  const mine = await myConversations(workplace, selfId);
  if (!mine.ok) return mine;
  const asEmployee = mine.value.find(({ item }) => item.key === key);
  if (asEmployee) {
    const filled = await filledIn(workplace, asEmployee);
    return filled.ok ? success(filled.value && { party: 'employee', ...filled.value }) : filled;
  }
  const team = await teamConversations(workplace, selfId);
  if (!team.ok) return team;
  const asLeader = team.value.conversations.find(({ item }) => item.key === key);
  if (!asLeader) return success(null);
  const filled = await filledIn(workplace, asLeader);
  return filled.ok ? success(filled.value && { party: 'leader', ...filled.value }) : filled;
}

async function filledIn<Seen extends EmployeeConversation | LeaderConversation>(
  { conversations, directory }: Workplace,
  seen: Seen,
): Outcome<(Opened & { readonly conversation: Seen }) | null> {
  const [rounds, whole] = await Promise.all([conversations.openRounds(), conversations.read(seen.item)]);
  if (!rounds.ok) return rounds;
  if (!whole.ok) return whole;
  const round = rounds.value.find(({ settings }) => settings.key === seen.item.roundKey);
  if (!round) return success(null);
  const { employeeName, leaderName, leaderId } = whole.value;
  const leader = leaderName ?? (await directory.person(leaderId));
  if (typeof leader !== 'string' && !leader.ok) return leader;
  return success({
    concept: round.concept,
    conversation: { ...seen, item: whole.value },
    names: { employee: employeeName, leader: typeof leader === 'string' ? leader : leader.value.name },
  });
}
