import { isSameSpan, type TimeSpan } from '../time/span';
import { transactionId } from './booking';
import type { RecordedBooking } from './booking-content';
import type { Booking } from './booking';
import type { ConversationKey } from '../base/conversation-key';

/** Somebody, or a room, in an invitation. */
export interface Attendee {
  /** In lower case. */
  readonly address: string;
  readonly name: string;
  readonly type: 'required' | 'optional' | 'resource';
  /** On the organizer's copy; `none` on all others. */
  readonly response: Booking['response'];
  readonly proposed?: TimeSpan;
}

/** An event as it stands in the reader's own calendar. */
export interface CalendarMeeting extends TimeSpan {
  readonly id: string;
  readonly iCalUId: string;
  readonly subject: string;
  /** Whoever else sees the calendar sees the time alone. */
  readonly isPrivate: boolean;
  readonly isCancelled: boolean;
  readonly location?: string;
  readonly online: boolean;
  /** Without the organizer. */
  readonly attendees: readonly Attendee[];
  /** The reader's own answer; `none` where the reader has called it. */
  readonly response: Booking['response'];
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
  /** The leader has sent it from Outlook and not opened the product since: the reader's own calendar says when it is. */
  readonly isCalled?: boolean;
}

/** @param meetings undefined when the calendar could not be read, or there is none */
export function bookingOfLeader(
  key: ConversationKey,
  latest: RecordedBooking | undefined,
  meetings: readonly CalendarMeeting[] | undefined,
  employee: Invitee,
): SeenBooking | undefined {
  if (latest === undefined || latest.state === 'cancelled') return undefined;
  const meeting = meetingOf(key, latest, meetings ?? []);
  if (meeting) return seen(meeting, latest, inviteeIn(meeting, employee) ?? {});
  // Somebody who took the meeting out of the calendar has cancelled it, whatever was recorded.
  const isKept = latest.state === 'booked' && (meetings === undefined || latest.byHand === true);
  return isKept ? fromRecord(latest, 'none') : undefined;
}

/**
 * @param meetings undefined when the calendar could not be read, or there is none
 * @param called the employee's copy of what the leader has sent and not recorded
 */
export function bookingOfEmployee(
  latest: RecordedBooking | undefined,
  meetings: readonly CalendarMeeting[] | undefined,
  called?: CalendarMeeting,
): SeenBooking | undefined {
  if (latest?.state !== 'booked')
    return called && { ...seen(called, called, { response: called.response }), isCalled: true };
  if (latest.byHand === true || meetings === undefined) return fromRecord(latest, 'none');
  const copy = meetings.find(({ iCalUId }) => iCalUId === latest.iCalUId);
  // Outlook takes a declined meeting out of the calendar.
  if (copy === undefined) return fromRecord(latest, 'declined');
  return copy.isCancelled ? undefined : seen(copy, latest, { response: copy.response });
}

/**
 * The organizer's own event of a booking, also of one that was begun and never recorded to its end. The event that the
 * record names comes before one that only bears the number.
 */
export function meetingOf(
  key: ConversationKey,
  latest: RecordedBooking,
  meetings: readonly CalendarMeeting[],
): CalendarMeeting | undefined {
  const id = transactionId(key, 'conversation', latest.bookingNumber);
  const own = meetings.filter(({ isCancelled, isOwn }) => !isCancelled && isOwn);
  return (
    own.find(({ iCalUId, conversationKey }) => iCalUId === latest.iCalUId && conversationKey === key) ??
    own.find((meeting) => meeting.transactionId === id)
  );
}

/** What should be recorded, once the meeting is known to stand where it is meant to. */
export function recordOf(latest: RecordedBooking, meeting: CalendarMeeting): RecordedBooking {
  const record: { -readonly [Name in keyof RecordedBooking]: RecordedBooking[Name] } = {
    ...latest,
    state: 'booked',
    start: meeting.start,
    end: meeting.end,
    iCalUId: meeting.iCalUId,
    eventId: meeting.id,
  };
  delete record.movedFrom;
  return record;
}

/** What should be recorded of a meeting as the calendar has it: that it was moved there is kept until it is read. */
export function settledRecord(latest: RecordedBooking, meeting: CalendarMeeting): RecordedBooking {
  const movedFrom = movedFromOf(latest, meeting);
  return { ...recordOf(latest, meeting), ...(movedFrom && { movedFrom }) };
}

/** Where the meeting stood before somebody moved it in the calendar, as long as that is not read. */
export function movedFromOf(latest: RecordedBooking, meeting: TimeSpan): TimeSpan | undefined {
  if (latest.state !== 'booked') return undefined;
  const { start, end } = latest.movedFrom ?? latest;
  return isSameSpan({ start, end }, meeting) ? undefined : { start, end };
}

/** Whom the conversation is with, as far as it is known. */
export interface Invitee {
  /** By the card. */
  readonly name: string;
  /** Null for whoever has no mailbox; absent as long as nobody was asked. */
  readonly mail?: string | null;
}

/** Everybody in the invitation but the organizer; a room is nobody. */
export const peopleIn = ({ attendees }: Pick<CalendarMeeting, 'attendees'>): readonly Attendee[] =>
  attendees.filter(({ type }) => type !== 'resource');

/**
 * The employee in the invitation. By the name too: an address may have changed since, and Exchange keeps the old one in
 * the event. Without an address, whoever stands alone is taken for the one.
 */
export function inviteeIn(
  meeting: Pick<CalendarMeeting, 'attendees'>,
  { name, mail }: Invitee,
): Attendee | undefined {
  const people = peopleIn(meeting);
  return (
    people.find(({ address }) => address === mail?.toLowerCase()) ??
    people.find((person) => person.name === name) ??
    (mail === undefined && people.length === 1 ? people[0] : undefined)
  );
}

/** What is known of a meeting beside the calendar. */
type Place = Pick<RecordedBooking, 'online' | 'location' | 'byHand'>;

function seen(
  meeting: CalendarMeeting,
  { byHand, online, location }: Place,
  { response, proposed }: Pick<Partial<Attendee>, 'response' | 'proposed'>,
): SeenBooking {
  const place = meeting.location ?? location;
  return {
    start: meeting.start,
    end: meeting.end,
    response: response ?? 'none',
    online,
    eventId: meeting.id,
    iCalUId: meeting.iCalUId,
    ...(meeting.organizer !== undefined && { organizer: meeting.organizer }),
    ...(place !== undefined && { location: place }),
    ...(proposed && { proposed }),
    ...(byHand && { byHand }),
  };
}

/** A meeting that its leader has not recorded yet, as it stands in the leader's calendar. */
export const bookingOfSent = (
  meeting: CalendarMeeting,
  intended: Place | undefined,
  employee: Invitee,
): SeenBooking =>
  seen(
    meeting,
    { ...intended, online: meeting.online || intended?.online === true },
    inviteeIn(meeting, employee) ?? {},
  );

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
