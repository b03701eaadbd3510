import { isBusyAt, withoutSpan, type Availability } from '../booking/availability';
import { availabilityOf, ownAvailabilityOf, type Schedule, type WorkingTime } from '../booking/free-busy';
import type { ConversationKey } from '../base/conversation-key';
import type { Person } from '../base/person';
import type { TimeSpan } from '../time/span';
import type { EventRequest } from './conversation-event';

/** What a leader invites the employees of one or several conversations to; the leader is the organizer. */
export interface Meeting {
  /** Its events are known by it: the key of the conversation that has the meeting by itself. */
  readonly key: ConversationKey;
  readonly conversations: readonly MetConversation[];
  /** Where it stands. That time counts as free: it is the one that may be moved. */
  readonly booking?: TimeSpan;
}

/** Of a conversation what its meeting needs: who comes, and what is known of that person's hours. */
export interface MetConversation extends WorkingTime {
  readonly employee: Person;
}

/** When the people of a meeting are at work and busy. */
export interface MeetingTimes {
  readonly meeting: Meeting;
  readonly leader: Availability;
  readonly attendees: readonly Availability[];
  /** The attendees with a calendar that the meeting can stand in. */
  readonly invited: EventRequest['attendees'];
}

/** @param schedules by mail address in lower case; whoever has no calendar is left out */
export function timesOf(
  meeting: Meeting,
  leader: Person,
  schedules: ReadonlyMap<string, Schedule>,
): MeetingTimes {
  const { conversations, booking } = meeting;
  const scheduleOf = ({ mail }: Person) => schedules.get(mail?.toLowerCase() ?? '');
  const availabilityIn = (person: Person, workingTime: WorkingTime, of = availabilityOf) => {
    const availability = of(scheduleOf(person) ?? { items: [] }, workingTime);
    return booking ? withoutSpan(availability, booking) : availability;
  };
  return {
    meeting,
    leader: availabilityIn(leader, { worksShifts: false }, ownAvailabilityOf),
    attendees: conversations.map((conversation) => availabilityIn(conversation.employee, conversation)),
    invited: conversations.flatMap(({ employee: { mail, name } }) =>
      mail !== null && schedules.has(mail.toLowerCase()) ? [{ address: mail, name }] : [],
    ),
  };
}

/** Somebody of the meeting has another one then. */
export const isTaken = ({ leader, attendees }: MeetingTimes, time: TimeSpan): boolean =>
  [leader, ...attendees].some((availability) => isBusyAt(availability, time));
