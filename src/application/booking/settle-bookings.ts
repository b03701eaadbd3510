import { meetingOf, settledRecord, type CalendarMeeting } from '../../domain/meeting/booked-meeting';
import { isSameContent, type BookingContent } from '../../domain/meeting/booking-content';
import {
  cardColumnsOf,
  columnsOf,
  differingColumns,
  planColumnsOf,
  type ConversationColumns,
} from '../../storage/conversation-columns';
import type { LeaderConversation } from '../conversation/seen-conversation';
import type { TeamConversations } from '../conversation/team-conversations';
import type { ConversationItem } from '../ports/conversations';
import type { Workplace } from '../ports/workplace';
import { inSteps } from './booking-failure';
import { recordBooking } from './record-booking';
import { settleAppointments } from './settle-appointments';

/** What was written since the page was opened. */
const written = new WeakMap<Workplace, Set<string>>();

/**
 * Brings what is recorded in line with the leader's calendar: an appointment that was sent from Outlook, a booking that
 * was begun and made, a meeting that was moved in Outlook, and the columns that views are sorted by. Whatever fails is done at the next opening. The same is
 * written to the same item once in a page's life: what SharePoint keeps otherwise than it was written, or another client
 * puts back, would else be written for ever.
 * @returns whether something was written.
 */
export async function settleBookings(workplace: Workplace, team: TeamConversations): Promise<boolean> {
  const before = written.get(workplace) ?? new Set<string>();
  written.set(workplace, before);
  let isWritten = false;
  for (const conversation of team.conversations) {
    const appointments = await settleAppointments(workplace, conversation);
    if (appointments.ok && appointments.value) {
      isWritten = true;
      continue;
    }
    const change = changeOf(conversation, team.meetings);
    if (change === undefined) continue;
    const { listId, itemId } = conversation.item;
    const name = JSON.stringify([listId, itemId, change]);
    if (before.has(name)) continue;
    const { booking, columns } = change;
    const outcome = booking
      ? await inSteps(() => recordBooking(workplace, conversation.item, booking, columns))
      : await workplace.conversations.write(conversation.item, columns);
    if (!outcome.ok) continue;
    before.add(name);
    isWritten = true;
  }
  return isWritten;
}

interface SettledBooking {
  readonly booking?: BookingContent;
  readonly columns: Partial<ConversationColumns>;
}

function changeOf(
  { item, booking, course, step, signatures }: LeaderConversation,
  meetings: readonly CalendarMeeting[] | undefined,
): SettledBooking | undefined {
  if (!item.isReady) return undefined;
  const recorded = item.records.leader.booking;
  const columns = {
    ...cardColumnsOf(item.card),
    ...planColumnsOf(item.plan.fields, item.records, signatures),
    // Without the calendar nothing is known better than it is recorded.
    ...(isKnown(item, meetings) && columnsOf(course, booking, step.deadline?.date)),
  };
  const settled = isKnown(item, meetings) ? settledContent(item, meetings) : recorded;
  const differing = differingColumns(columns, item.columns);
  if (!isSameContent(settled, recorded)) return { booking: settled, columns: differing };
  return Object.keys(differing).length === 0 ? undefined : { columns: differing };
}

function isKnown(
  { records: { leader } }: ConversationItem,
  meetings: readonly CalendarMeeting[] | undefined,
): meetings is readonly CalendarMeeting[] {
  return leader.booking.latest !== undefined && meetings !== undefined;
}

function settledContent(
  { key, records }: ConversationItem,
  meetings: readonly CalendarMeeting[],
): BookingContent {
  const { booking } = records.leader;
  const { latest } = booking;
  if (latest === undefined || latest.state === 'cancelled') return booking;
  const meeting = meetingOf(key, latest, meetings);
  // A search that misses a meeting made a moment ago must cancel nothing: only what is found is recorded.
  return meeting ? { ...booking, latest: settledRecord(latest, meeting) } : booking;
}
