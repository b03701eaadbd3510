import type { TimeSpan } from '../../domain/time/span';
import type { RecordedBooking } from '../../domain/meeting/booking-content';
import { isTaken, type MeetingTimes } from '../../domain/meeting/meeting';
import { EVENT_SUBJECT, type EventRequest } from '../../domain/meeting/conversation-event';
import type { Person } from '../../domain/base/person';
import type { Workplace } from '../ports/workplace';
import { mayRecord } from '../writing/change-record';
import type { LeaderConversation } from '../conversation/seen-conversation';
import { done, inSteps, refuse, type BookingOutcome } from './booking-failure';
import { numberFor, withinBounds } from './booking-number';
import { finish } from './finish-booking';
import { makeEvent } from './make-event';
import { wallTimes } from './moved-meeting';
import { recordBooking } from './record-booking';
import { standingMeetings } from './standing-meetings';
import { takeOver } from './take-over';
import { timesOfConversation } from './when-all-can';

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
    const standing = await done(standingMeetings(workplace, item));
    const [meeting] = [...standing.ours, ...standing.sent];
    const seen = meeting ? { ...conversation, booking: { ...order, ...meeting } } : conversation;
    const times = await done(timesOfConversation(workplace, self, seen, order));
    if (isTaken(times, order) && !order.byHand) return refuse({ code: 'taken' });
    return meeting
      ? takeOver(workplace, seen, standing, order)
      : begin(workplace, conversation, times, order);
  });
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

export function recordedTime({ start, end, online, location }: BookingOrder) {
  return { start, end, online, ...(location && { location }) };
}
