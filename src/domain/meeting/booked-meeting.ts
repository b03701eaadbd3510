import type { TimeSpan } from '../time/span';
import { transactionId } from './booking';
import type { RecordedBooking } from './booking-content';
import type { Booking } from './booking';
import type { ConversationKey } from '../base/conversation-key';

/** An event as it stands in the reader's own calendar. */
export interface CalendarMeeting extends TimeSpan {
  readonly id: string;
  readonly iCalUId: string;
  readonly isCancelled: boolean;
  readonly location?: string;
  readonly online: boolean;
  /** The employee's answer: in the leader's calendar the invited one's, in the employee's the own. */
  readonly response: Booking['response'];
  readonly proposed?: TimeSpan;
  /** The reader called it; only then may it be moved or called off. */
  readonly isOwn: boolean;
  /** The organizer's address in lower case. */
  readonly organizer?: string;
  /** The next two stand on the organizer's copy alone. */
  readonly conversationKey?: ConversationKey;
  readonly transactionId?: string;
}

/** A booking as it is read: the latest record, and the meeting in the reader's calendar. */
export interface SeenBooking extends Booking {
  readonly location?: string;
  readonly online: boolean;
  /** In the reader's own calendar. */
  readonly eventId?: string;
  /** The meeting's name in every calendar that it stands in. */
  readonly iCalUId?: string;
  /** Who called the meeting, by address. */
  readonly organizer?: string;
}

/** @param meetings undefined when the calendar could not be read, or there is none */
export function bookingOfLeader(
  key: ConversationKey,
  latest: RecordedBooking | undefined,
  meetings: readonly CalendarMeeting[] | undefined,
): SeenBooking | undefined {
  if (latest === undefined || latest.state === 'cancelled') return undefined;
  const meeting = meetingOf(key, latest, meetings ?? []);
  if (meeting) return seen(meeting, latest);
  // Somebody who took the meeting out of the calendar has cancelled it, whatever was recorded.
  const isKept = latest.state === 'booked' && (meetings === undefined || latest.byHand === true);
  return isKept ? fromRecord(latest, 'none') : undefined;
}

/** @param meetings undefined when the calendar could not be read, or there is none */
export function bookingOfEmployee(
  latest: RecordedBooking | undefined,
  meetings: readonly CalendarMeeting[] | undefined,
): SeenBooking | undefined {
  if (latest?.state !== 'booked') return undefined;
  if (latest.byHand === true || meetings === undefined) return fromRecord(latest, 'none');
  const copy = meetings.find(({ iCalUId }) => iCalUId === latest.iCalUId);
  // Outlook takes a declined meeting out of the calendar.
  if (copy === undefined) return fromRecord(latest, 'declined');
  return copy.isCancelled ? undefined : seen(copy, latest);
}

/** The organizer's own event of a booking, also of one that was begun and never recorded to its end. */
export function meetingOf(
  key: ConversationKey,
  latest: RecordedBooking,
  meetings: readonly CalendarMeeting[],
): CalendarMeeting | undefined {
  const id = transactionId(key, 'conversation', latest.bookingNumber);
  return meetings.find(
    (meeting) =>
      !meeting.isCancelled &&
      meeting.isOwn &&
      (meeting.transactionId === id ||
        (latest.iCalUId === meeting.iCalUId && meeting.conversationKey === key)),
  );
}

/** What should be recorded, once the meeting is known. */
export function recordOf(latest: RecordedBooking, meeting: CalendarMeeting): RecordedBooking {
  return {
    ...latest,
    state: 'booked',
    start: meeting.start,
    end: meeting.end,
    iCalUId: meeting.iCalUId,
    eventId: meeting.id,
  };
}

function seen(meeting: CalendarMeeting, { byHand, online, location }: RecordedBooking): SeenBooking {
  const place = meeting.location ?? location;
  return {
    start: meeting.start,
    end: meeting.end,
    response: meeting.response,
    online,
    eventId: meeting.id,
    iCalUId: meeting.iCalUId,
    ...(meeting.organizer !== undefined && { organizer: meeting.organizer }),
    ...(place !== undefined && { location: place }),
    ...(meeting.proposed && { proposed: meeting.proposed }),
    ...(byHand && { byHand }),
  };
}

function fromRecord(
  { start, end, online, location, byHand }: RecordedBooking,
  response: Booking['response'],
): SeenBooking {
  return {
    start,
    end,
    response,
    online,
    ...(location !== undefined && { location }),
    ...(byHand && { byHand }),
  };
}
