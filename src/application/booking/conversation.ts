import {
  bookingOfEmployee,
  bookingOfLeader,
  type CalendarMeeting,
  type SeenBooking,
} from '../../domain/booked-meeting';
import type { Instant } from '../../domain/calendar-dates';
import {
  deriveCourse,
  type ConversationFacts,
  type ConversationSettings,
  type Course,
  type Sharing,
} from '../../domain/conversation';
import { nextStepForEmployee, type EmployeeStep } from '../../domain/employee-next-step';
import { nextStepForLeader, type LeaderStep } from '../../domain/leader-next-step';
import type { RoundSettings } from '../../domain/round';
import type { ConversationItem } from '../conversations';

/** What the concept that comes with the product says of preparations. */
const STANDARD_SHARING: Sharing = 'together';

/** A conversation with everything that is known of it, and where that puts it. */
export interface Conversation {
  readonly item: ConversationItem;
  readonly round: RoundSettings;
  readonly booking?: SeenBooking;
  readonly course: Course;
}

export interface EmployeeConversation extends Conversation {
  readonly step: EmployeeStep;
}

export interface LeaderConversation extends Conversation {
  readonly step: LeaderStep;
}

export function seenByEmployee(
  item: ConversationItem,
  round: RoundSettings,
  meetings: readonly CalendarMeeting[] | undefined,
  now: Instant,
): EmployeeConversation {
  const booking = bookingOfEmployee(item.booking.latest, meetings);
  const { facts, settings, course } = derived(item, round, booking, now);
  return {
    item,
    round,
    course,
    step: nextStepForEmployee(course, facts, settings, now),
    ...(booking && { booking }),
  };
}

export function seenByLeader(
  item: ConversationItem,
  round: RoundSettings,
  meetings: readonly CalendarMeeting[] | undefined,
  now: Instant,
): LeaderConversation {
  const booking = bookingOfLeader(item.key, item.booking.latest, meetings);
  const { facts, settings, course } = derived(item, round, booking, now);
  return {
    item,
    round,
    course,
    step: nextStepForLeader(course, facts, settings, now),
    ...(booking && { booking }),
  };
}

function derived(
  item: ConversationItem,
  round: RoundSettings,
  booking: SeenBooking | undefined,
  now: Instant,
): { facts: ConversationFacts; settings: ConversationSettings; course: Course } {
  const facts: ConversationFacts = { shellReady: item.isReady, handIns: {}, ...(booking && { booking }) };
  const settings: ConversationSettings = {
    sharing: STANDARD_SHARING,
    deadlines: round.deadlines,
    roundEnds: round.ends,
  };
  return { facts, settings, course: deriveCourse(facts, settings, now) };
}
