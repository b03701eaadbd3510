import { meetingOf, recordOf, type CalendarMeeting } from '../../domain/booked-meeting';
import { columnsOf, differingColumns, planColumnsOf } from '../../domain/conversation-columns';
import { isSameContent, type BookingContent } from '../../domain/booking-content';
import { byUrgency } from '../../domain/next-step';
import { success } from '../../domain/result';
import type { RoundSettings } from '../../domain/round';
import type { ConversationChange, ConversationItem } from '../conversations';
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
    const { conversations } = workplace;
    const outcome = change.booking
      ? await recordBooking(workplace, conversation.item, { ...change, booking: change.booking })
      : await conversations.write(conversation.item, change);
    written ||= outcome.ok;
  }
  return written;
}

function changeOf(
  { item, booking, course, step, signatures }: LeaderConversation,
  meetings: readonly CalendarMeeting[] | undefined,
): ConversationChange | undefined {
  if (!item.isReady) return undefined;
  const columns = {
    ...planColumnsOf(item.plan.fields, signatures),
    // Without the calendar nothing is known better than it is recorded.
    ...(isKnown(item, meetings) && columnsOf(course, booking, step.deadline?.date)),
  };
  const content = isKnown(item, meetings) ? settledContent(item, meetings) : item.booking;
  const change: ConversationChange = {
    ...differingColumns(columns, item.columns),
    ...(!isSameContent(content, item.booking) && { booking: content }),
  };
  return Object.keys(change).length === 0 ? undefined : change;
}

function isKnown(
  { booking }: ConversationItem,
  meetings: readonly CalendarMeeting[] | undefined,
): meetings is readonly CalendarMeeting[] {
  return booking.latest !== undefined && meetings !== undefined;
}

function settledContent(
  { key, booking }: ConversationItem,
  meetings: readonly CalendarMeeting[],
): BookingContent {
  const { latest } = booking;
  if (latest === undefined || latest.state === 'cancelled') return booking;
  const meeting = meetingOf(key, latest, meetings);
  // A search that misses a meeting made a moment ago must cancel nothing: only what is found is recorded.
  return meeting ? { ...booking, latest: recordOf(latest, meeting) } : booking;
}
