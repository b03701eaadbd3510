import { isSameSpan } from '../time/span';
import { millisecondsOf, type Instant } from '../time/calendar-dates';
import type { ConversationKey } from '../base/conversation-key';
import {
  inviteeIn,
  meetingOf,
  peopleIn,
  type CalendarMeeting,
  type Invitee,
  type SeenBooking,
} from './booked-meeting';
import { transactionId } from './booking';
import type { BookingContent, RecordedBooking } from './booking-content';

/** An event without our key, as Outlook makes one of an appointment: nothing but its text says what it is for. */
export interface Appointment extends CalendarMeeting {
  readonly madeAt: Instant;
  /** When anything of it was changed last; sending is a change. */
  readonly changedAt: Instant;
}

/** What is read of an event one by one. */
export interface AppointmentText {
  /** The conversation that the link in its text opens. */
  readonly conversationKey?: ConversationKey;
  readonly isPrivate: boolean;
  readonly remindsADayBefore: boolean;
  readonly categories: readonly string[];
}

/** An event of a conversation that is not recorded as its meeting. */
export interface SentAppointment extends CalendarMeeting {
  /** Absent where the event bears our key already. */
  readonly text?: AppointmentText;
}

/** A conversation of which an appointment may have been sent. */
export interface Intention {
  readonly key: ConversationKey;
  readonly booking: BookingContent;
  /** Whom the card names. */
  readonly employee: Invitee;
}

/** The clock of the device that picked may be wrong by so much. */
const CLOCK_MILLISECONDS = 60 * 60 * 1000;

/**
 * Whether the text of an appointment is worth reading: one's own, touched since the pick, and with the employee, whatever
 * its time is now.
 */
export function mayBeOf({ booking: { intended }, employee }: Intention, appointment: Appointment): boolean {
  const { isOwn, isCancelled, conversationKey } = appointment;
  if (!intended || !isOwn || isCancelled || conversationKey !== undefined) return false;
  if (millisecondsOf(appointment.changedAt) < millisecondsOf(intended.at) - CLOCK_MILLISECONDS) return false;
  // Whoever has no mailbox is invited to nothing: then the time alone tells.
  return intended.byHand
    ? peopleIn(appointment).length === 0 && isSameSpan(appointment, intended)
    : inviteeIn(appointment, employee) !== undefined;
}

/** The appointments whose text leads to the conversation: at the time that was picked first, then the oldest. */
export function sentOf(
  intention: Intention,
  appointments: readonly Appointment[],
  texts: ReadonlyMap<string, AppointmentText>,
): SentAppointment[] {
  const { intended } = intention.booking;
  const atAnotherTime = (one: Appointment) => (intended && isSameSpan(one, intended) ? 0 : 1);
  return appointments
    .filter((appointment) => mayBeOf(intention, appointment))
    .toSorted(
      (one, other) =>
        atAnotherTime(one) - atAnotherTime(other) ||
        millisecondsOf(one.madeAt) - millisecondsOf(other.madeAt),
    )
    .flatMap((appointment) => {
      const text = texts.get(appointment.id);
      return text?.conversationKey === intention.key ? [{ ...appointment, text }] : [];
    });
}

/**
 * The events with our key that are not the recorded meeting: one that was made ours and not recorded to the end, and one
 * of our own making that a search has once overlooked.
 */
export function unrecordedOf(
  key: ConversationKey,
  { latest, intended }: BookingContent,
  meetings: readonly CalendarMeeting[],
): CalendarMeeting[] {
  const recorded = latest && latest.state !== 'cancelled' ? latest : undefined;
  const standing = recorded && meetingOf(key, recorded, meetings);
  const numbers = Array.from({ length: recorded?.bookingNumber ?? 0 }, (_, index) => index + 1);
  const ids = numbers.map((number) => transactionId(key, 'conversation', number));
  return meetings.filter((meeting) => {
    if (meeting.isCancelled || !meeting.isOwn || meeting.conversationKey !== key) return false;
    if (meeting.iCalUId === latest?.iCalUId || meeting.id === standing?.id) return false;
    return meeting.transactionId === undefined ? intended !== undefined : ids.includes(meeting.transactionId);
  });
}

/** How an appointment is recorded that becomes the meeting. */
export function recordOfSent(
  { intended }: BookingContent,
  bookingNumber: number,
  { start, end, online, location, id, iCalUId }: CalendarMeeting,
): RecordedBooking {
  return {
    ...{ bookingNumber, start, end, iCalUId, eventId: id },
    state: 'booked',
    online: online || intended?.online === true,
    ...(location !== undefined && { location }),
    ...(intended?.byHand && { byHand: true }),
  };
}

/** What stands beside the booking at another time: which of the two is meant, the leader alone knows. */
export function rivalOf(
  booking: SeenBooking | undefined,
  sent: readonly SentAppointment[] = [],
): SentAppointment | undefined {
  return booking && sent.find((one) => one.id !== booking.eventId && !isSameSpan(one, booking));
}
