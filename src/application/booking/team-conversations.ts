import { meetingOf, recordOf, type CalendarMeeting } from '../../domain/booked-meeting';
import { columnsOf, type ConversationColumns } from '../../domain/conversation-columns';
import { isSameContent, type BookingContent } from '../../domain/booking-content';
import { byUrgency } from '../../domain/next-step';
import { success } from '../../domain/result';
import type { RoundSettings } from '../../domain/round';
import type { Outcome } from '../outcome';
import type { Workplace } from '../workplace';
import { seenByLeader, type LeaderConversation } from './conversation';
import { recordBooking } from './record-booking';

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
    return of ? [seenByLeader(item, of.settings, meetings, now())] : [];
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

/**
 * Brings what is recorded in line with the leader's calendar: a booking that was begun and made, a meeting that was
 * moved in Outlook, and the columns that views are sorted by. Whatever fails is done at the next opening.
 * @returns whether something was written.
 */
export async function settleBookings(workplace: Workplace, team: TeamConversations): Promise<boolean> {
  let written = false;
  for (const conversation of team.conversations) {
    const change = changeOf(conversation, team.meetings);
    if (change === undefined) continue;
    const outcome = await recordBooking(workplace, conversation.item, change);
    written ||= outcome.ok;
  }
  return written;
}

function changeOf(
  { item, booking, course, step }: LeaderConversation,
  meetings: readonly CalendarMeeting[] | undefined,
): (ConversationColumns & { booking: BookingContent }) | undefined {
  const { latest } = item.booking;
  // Without the calendar nothing is known better than it is recorded.
  if (!item.isReady || latest === undefined || meetings === undefined) return undefined;
  const content = settledContent(item.booking, meetingOf(item.key, latest, meetings));
  const columns = columnsOf(course, booking, step.deadline?.date);
  const differs =
    !isSameContent(content, item.booking) ||
    (Object.keys(columns) as (keyof ConversationColumns)[]).some(
      (name) => (columns[name] ?? undefined) !== item.columns[name],
    );
  return differs ? { ...columns, booking: content } : undefined;
}

function settledContent(content: BookingContent, meeting: CalendarMeeting | undefined): BookingContent {
  const { latest } = content;
  if (latest === undefined || latest.state === 'cancelled') return content;
  // A search that misses a meeting made a moment ago must cancel nothing: only what is found is recorded.
  return meeting ? { ...content, latest: recordOf(latest, meeting) } : content;
}
