import { isSameSpan, type TimeSpan } from '../../domain/time/span';
import { bookingNumberAfter, HIGHEST_BOOKING_NUMBER, transactionId } from '../../domain/meeting/booking';
import type { RecordedBooking } from '../../domain/meeting/booking-content';
import { isTaken, type MeetingTimes } from '../../domain/meeting/meeting';
import { recordOf, type CalendarMeeting } from '../../domain/meeting/booked-meeting';
import { wallTimeOf } from '../../domain/time/calendar-dates';
import { columnsOf } from '../../storage/conversation-columns';
import { EVENT_SUBJECT, type EventRequest } from '../../domain/meeting/conversation-event';
import type { Person } from '../../domain/base/person';
import type { ConversationItem } from '../ports/conversations';
import type { Workplace } from '../ports/workplace';
import { done, inSteps, refuse, type BookingOutcome } from './booking-failure';
import { formOf, seenByLeader, type LeaderConversation } from '../conversation/seen-conversation';
import { makeEvent } from './make-event';
import { timesOfConversation } from './when-all-can';
import { recordBooking } from './record-booking';
import { mayRecord } from '../writing/change-record';

export interface BookingOrder extends TimeSpan {
  /** A Teams meeting; otherwise the two meet at the location. */
  readonly online: boolean;
  readonly location?: string;
  /** Arranged between the two outside their calendars: nobody is asked whether it is free. */
  readonly byHand?: boolean;
  /** What the link in the invitation says, in the organisation's language. */
  readonly linkText: string;
}

/**
 * Books a conversation, again after it was cancelled, and goes on with a booking that was begun. The booking number is
 * recorded before the event is asked for, so that there is one event whatever fails on the way.
 */
export function bookConversation(
  workplace: Workplace,
  self: Person,
  conversation: LeaderConversation,
  order: BookingOrder,
): BookingOutcome<LeaderConversation> {
  return inSteps(async () => {
    const { item } = conversation;
    if (!mayRecord(item, 'leader')) return refuse({ code: 'not-ready' });
    const standing = await done(workplace.calendar.ofConversation(item.key));
    const meeting = conversationMeetingOf(item, standing);
    const seen = meeting ? { ...conversation, booking: { ...order, ...meeting } } : conversation;
    const times = await done(timesOfConversation(workplace, self, seen, order));
    if (isTaken(times, order) && !order.byHand) return refuse({ code: 'taken' });
    return meeting ? takeOver(workplace, seen, meeting, order) : begin(workplace, conversation, times, order);
  });
}

/** One of our own making that stands; the follow-ups of the plan stand beside it and are none. */
export function conversationMeetingOf(
  { key, records: { leader } }: ConversationItem,
  meetings: readonly CalendarMeeting[],
): CalendarMeeting | undefined {
  // A number more than is known: another window may have begun it.
  const numbers = Array.from(
    { length: (leader.booking.latest?.bookingNumber ?? 0) + 1 },
    (_, index) => index + 1,
  );
  const ids = numbers.map((number) => transactionId(key, 'conversation', number));
  return meetings.find(({ isCancelled, transactionId: id }) => !isCancelled && ids.includes(id ?? ''));
}

/** An event that stands already, such as from a booking whose end was lost, is the one: it gets the time. */
async function takeOver(
  workplace: Workplace,
  conversation: LeaderConversation,
  meeting: CalendarMeeting,
  order: BookingOrder,
): Promise<LeaderConversation> {
  const { latest } = conversation.item.records.leader.booking;
  const moved = isSameSpan(meeting, order)
    ? meeting
    : await done(workplace.calendar.move(meeting.id, wallTimes(order)));
  const record: RecordedBooking = latest ?? { ...recordedTime(order), bookingNumber: 1, state: 'booked' };
  return finish(workplace, conversation, conversation.item, record, moved);
}

async function begin(
  workplace: Workplace,
  conversation: LeaderConversation,
  { meeting: { key }, invited }: MeetingTimes,
  order: BookingOrder,
): Promise<LeaderConversation> {
  let item = conversation.item;
  let number = numberFor(item);
  // The second round is for a number that was used up without our knowing.
  for (const isLast of [false, true]) {
    const latest: RecordedBooking = {
      ...recordedTime(order),
      bookingNumber: number,
      state: 'begun',
      ...(invited.length === 0 && { byHand: true }),
    };
    item = await recordBooking(workplace, item, { ...item.records.leader.booking, latest });
    const request: EventRequest = {
      ...wallTimes(order),
      conversationKey: key,
      purpose: 'conversation',
      bookingNumber: number,
      attendees: invited,
      link: workplace.linkTo(key),
      subject: EVENT_SUBJECT,
      linkText: order.linkText,
      online: order.online,
      ...(order.location && { location: order.location }),
    };
    const made = await done(makeEvent(workplace, request));
    if (made) return finish(workplace, conversation, item, latest, made);
    if (isLast) break;
    number = withinBounds(number + 1);
  }
  return refuse({ code: 'changed' });
}

/** Records the event, together with the columns that views are sorted by: a step in a row. */
export async function finish(
  workplace: Workplace,
  conversation: LeaderConversation,
  item: ConversationItem,
  latest: RecordedBooking,
  meeting: CalendarMeeting,
): Promise<LeaderConversation> {
  const { leader } = item.records;
  const booking = { ...leader.booking, latest: recordOf(latest, meeting) };
  const seenIn = (standing: ConversationItem) =>
    seenByLeader(standing, formOf(conversation), [meeting], workplace.now());
  const seen = seenIn({ ...item, records: { ...item.records, leader: { ...leader, booking } } });
  const columns = columnsOf(seen.course, seen.booking, seen.step.deadline?.date);
  return seenIn(await recordBooking(workplace, item, booking, columns));
}

export function wallTimes({ start, end }: TimeSpan) {
  return { start: wallTimeOf(start), end: wallTimeOf(end) };
}

/** An event that somebody took out of the calendar has used its number up, as a cancelled one has. */
export function numberFor({ records: { leader } }: ConversationItem): number {
  const { latest } = leader.booking;
  return withinBounds(
    bookingNumberAfter(latest?.state === 'booked' ? { ...latest, state: 'cancelled' } : latest),
  );
}

const withinBounds = (number: number): number =>
  number > HIGHEST_BOOKING_NUMBER ? refuse({ code: 'too-often' }) : number;

export function recordedTime({ start, end, online, location }: BookingOrder) {
  return { start, end, online, ...(location && { location }) };
}
