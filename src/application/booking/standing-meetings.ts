import type { CalendarMeeting } from '../../domain/meeting/booked-meeting';
import { transactionId } from '../../domain/meeting/booking';
import { unrecordedOf, type SentAppointment } from '../../domain/meeting/sent-appointment';
import { done, inSteps } from '../base/steps';
import type { ConversationItem } from '../ports/conversations';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';
import { twice } from '../writing/twice';
import { sentAppointments } from './sent-appointments';

/** What stands in the leader's calendar of one conversation, as it is asked for before anything is changed there. */
export interface StandingMeetings {
  /** The meeting that is recorded, or was begun; at most one, as a rule. */
  readonly ours: readonly CalendarMeeting[];
  /** What Outlook made of what was picked there. */
  readonly sent: readonly SentAppointment[];
}

/** The follow-ups of the plan stand beside the meeting and are none. */
export function standingMeetings(workplace: Workplace, item: ConversationItem): Outcome<StandingMeetings> {
  const { key, records } = item;
  const { booking } = records.leader;
  const { latest } = booking;
  return inSteps(async () => {
    const meetings = await done(workplace.calendar.ofConversation(key));
    const sought = await done(sentAppointments(workplace, [item]));
    // A number more than is known: another window may have begun it.
    const numbers = Array.from({ length: (latest?.bookingNumber ?? 0) + 1 }, (_, index) => index + 1);
    const ids = numbers.map((number) => transactionId(key, 'conversation', number));
    const own = meetings.filter(({ isCancelled }) => !isCancelled);
    const recorded = own.filter(({ iCalUId }) => iCalUId === latest?.iCalUId);
    const numbered = own.filter(
      (meeting) => !recorded.includes(meeting) && ids.includes(meeting.transactionId ?? ''),
    );
    const halfAdopted = unrecordedOf(key, booking, own).filter((meeting) => !numbered.includes(meeting));
    return {
      ours: [...recorded, ...numbered],
      sent: [...halfAdopted, ...(sought.get(key) ?? [])],
    };
  });
}

/** Makes an event that Outlook made the conversation's own. */
export function adopt(
  { calendar }: Workplace,
  { key, records }: ConversationItem,
  appointment: SentAppointment,
): Outcome<CalendarMeeting> {
  const online = records.leader.booking.intended?.online === true;
  return twice(() => calendar.adopt(appointment, key, { online }));
}
