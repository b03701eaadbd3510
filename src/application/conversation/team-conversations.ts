import type { CalendarMeeting } from '../../domain/meeting/booked-meeting';
import { byUrgency } from '../../domain/conversation/next-step';
import { success } from '../../domain/base/result';
import type { RoundSettings } from '../../domain/round/round';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';
import { seenByLeader, type LeaderConversation } from './seen-conversation';

export interface TeamConversations {
  /** The newest open round; absent when none is. */
  readonly round?: RoundSettings;
  /** The most urgent first. */
  readonly conversations: readonly LeaderConversation[];
  /** Undefined when the calendar could not be read. */
  readonly meetings: readonly CalendarMeeting[] | undefined;
}

/** A leader's conversations with where each stands: one call once the rounds are known. */
export async function teamConversations(
  { conversations, now }: Workplace,
  selfId: string,
): Outcome<TeamConversations> {
  const rounds = await conversations.openRounds();
  if (!rounds.ok) return rounds;
  const seen = await conversations.asLeader(selfId, rounds.value);
  if (!seen.ok) return seen;
  const { items, meetings } = seen.value;
  const round = rounds.value[0]?.settings;
  const all = items.flatMap((item) => {
    const of = rounds.value.find(({ settings }) => settings.key === item.roundKey);
    return of ? [seenByLeader(item, of, meetings, now())] : [];
  });
  // Whoever had a time and lost it comes before those who never had one.
  const undone = ({ step }: LeaderConversation) => (step.since === undefined ? 1 : 0);
  const name = ({ item }: LeaderConversation) => item.employeeName;
  return success({
    ...(round && { round }),
    conversations: all.toSorted(
      (a, b) => byUrgency(a.step, b.step) || undone(a) - undone(b) || name(a).localeCompare(name(b), 'da'),
    ),
    meetings,
  });
}
