import type { CalendarMeeting } from '../../domain/meeting/booked-meeting';
import type { Appointment, AppointmentText, SentAppointment } from '../../domain/meeting/sent-appointment';
import type { EventChange } from '../../domain/meeting/changed-event';
import type { TimeSpan } from '../../domain/time/span';
import type { EventRequest, MeetingTime } from '../../domain/meeting/conversation-event';
import type { ConversationKey } from '../../domain/base/conversation-key';
import type { Schedule } from '../../domain/booking/free-busy';
import type { Outcome } from './outcome';

/** The signed-in person's own calendar, and when others are busy. */
export interface Calendar {
  /** By mail address, in any case. Whoever has no calendar is left out. */
  readonly schedules: (
    addresses: readonly string[],
    period: TimeSpan,
  ) => Outcome<ReadonlyMap<string, Schedule>>;
  readonly create: (request: EventRequest) => Outcome<CalendarMeeting>;
  readonly move: (eventId: string, time: MeetingTime) => Outcome<CalendarMeeting>;
  readonly change: (eventId: string, change: EventChange) => Outcome<CalendarMeeting>;
  /** Takes it out of every calendar that it stands in. */
  readonly cancel: (eventId: string, isMeeting: boolean) => Outcome<void>;
  /** The events that one has made for a conversation. */
  readonly ofConversation: (key: ConversationKey) => Outcome<readonly CalendarMeeting[]>;
  /** What stands there once in a period, whoever made it; without the texts, which `textsOf` reads. */
  readonly appointments: (period: TimeSpan) => Outcome<readonly Appointment[]>;
  /** By event id; what is gone is left out. */
  readonly textsOf: (eventIds: readonly string[]) => Outcome<ReadonlyMap<string, AppointmentText>>;
  /** Gives an event that Outlook made our key, and what our own events have and this one lacks. */
  readonly adopt: (
    appointment: SentAppointment,
    key: ConversationKey,
    wanted: { readonly online: boolean },
  ) => Outcome<CalendarMeeting>;
  /** One's own copy of a meeting, whoever made it. */
  readonly byUid: (iCalUId: string) => Outcome<CalendarMeeting | undefined>;
  /** Says yes to a meeting that one is invited to, and tells the organizer. Twice is as once. */
  readonly accept: (eventId: string) => Outcome<void>;
  /** Asks the organizer for another time. */
  readonly propose: (eventId: string, time: MeetingTime) => Outcome<void>;
}
