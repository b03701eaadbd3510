import {
  bookingOfEmployee,
  bookingOfLeader,
  bookingOfSent,
  type CalendarMeeting,
  type SeenBooking,
} from '../../domain/meeting/booked-meeting';
import { copenhagenDateOf, type Instant } from '../../domain/time/calendar-dates';
import type { Concept } from '../../domain/concept/concept';
import {
  deriveCourse,
  type ConversationFacts,
  type ConversationSettings,
  type Course,
} from '../../domain/conversation/course';
import { nextStepForEmployee, type EmployeeStep } from '../../domain/conversation/employee-next-step';
import { nextStepForLeader, type LeaderStep } from '../../domain/conversation/leader-next-step';
import { planFactsOf } from '../../domain/plan/plan-facts';
import type { RoundSettings } from '../../domain/round/round';
import { handInsOf } from '../../domain/conversation/sharing';
import { agreedOf, type Agreed } from '../../domain/plan/agreed';
import { signatureStates, type Signatures } from '../../domain/plan/signature';
import { unrecordedOf, type SentAppointment } from '../../domain/meeting/sent-appointment';
import type { ConversationItem, OpenRound } from '../ports/conversations';

/** A round and its form: what a conversation in it goes by. */
export type RoundForm = Pick<OpenRound, 'settings' | 'concept'>;

interface Seen {
  readonly item: ConversationItem;
  readonly round: RoundSettings;
  readonly concept: Concept;
  readonly booking?: SeenBooking;
  readonly signatures: Signatures;
  readonly course: Course;
}

export interface EmployeeConversation extends Seen {
  readonly party: 'employee';
  readonly step: EmployeeStep;
}

export interface LeaderConversation extends Seen {
  readonly party: 'leader';
  readonly step: LeaderStep;
  /**
   * What stands in the calendar and is not recorded as the meeting: events that Outlook made of what was picked there.
   * Undefined where that is not known.
   */
  readonly sent?: readonly SentAppointment[];
}

/** A conversation with everything that is known of it, where that puts it, and who has read it. */
export type Conversation = EmployeeConversation | LeaderConversation;

export function seenByEmployee(
  item: ConversationItem,
  form: RoundForm,
  meetings: readonly CalendarMeeting[] | undefined,
  now: Instant,
): EmployeeConversation {
  return asEmployeeSees(item, form, bookingOfEmployee(item.records.leader.booking.latest, meetings), now);
}

/** @param sent of this conversation, where it was asked for (`sentAppointments`) */
export function seenByLeader(
  item: ConversationItem,
  form: RoundForm,
  meetings: readonly CalendarMeeting[] | undefined,
  now: Instant,
  sent?: readonly SentAppointment[],
): LeaderConversation {
  const employee = { name: item.names.employee };
  const { booking } = item.records.leader;
  const unrecorded = meetings && [...unrecordedOf(item.key, booking, meetings), ...(sent ?? [])];
  const isKnown = sent !== undefined || booking.intended === undefined;
  const [first] = unrecorded ?? [];
  const standing =
    bookingOfLeader(item.key, booking.latest, meetings, employee) ??
    (first && bookingOfSent(first, booking.intended, employee));
  return asLeaderSees(item, form, standing, now, isKnown ? unrecorded : undefined);
}

/** The conversation as it is once its item is another; the calendar stays as it was read. */
export function seenAgain<Side extends Conversation>(
  conversation: Side,
  item: ConversationItem,
  now: Instant,
): Side;
export function seenAgain(conversation: Conversation, item: ConversationItem, now: Instant): Conversation {
  const { booking } = conversation;
  const form = formOf(conversation);
  return conversation.party === 'employee'
    ? asEmployeeSees(item, form, booking, now)
    : asLeaderSees(item, form, booking, now, conversation.sent);
}

export const formOf = ({ round, concept }: Conversation): RoundForm => ({ settings: round, concept });

/** What is shown as agreed: between whom by the card, in the words of the form that the conversation is made with. */
export const agreedIn = ({ item, concept }: Pick<Conversation, 'item' | 'concept'>): Agreed =>
  agreedOf({
    ...{ conversationKey: item.key, roundKey: item.roundKey },
    ...{ employeeId: item.employeeId, leaderId: item.leaderId },
    ...{ form: concept, fields: item.plan.fields },
  });

function asEmployeeSees(
  item: ConversationItem,
  form: RoundForm,
  booking: SeenBooking | undefined,
  now: Instant,
): EmployeeConversation {
  const { facts, settings, seen } = derived(item, form, booking, now);
  return { party: 'employee', ...seen, step: nextStepForEmployee(seen.course, facts, settings, now) };
}

function asLeaderSees(
  item: ConversationItem,
  form: RoundForm,
  booking: SeenBooking | undefined,
  now: Instant,
  sent: readonly SentAppointment[] | undefined,
): LeaderConversation {
  const { facts, settings, seen } = derived(item, form, booking, now);
  const step = nextStepForLeader(seen.course, facts, settings, now);
  return { party: 'leader', ...seen, step, ...(sent && { sent }) };
}

function derived(
  item: ConversationItem,
  { settings: round, concept }: RoundForm,
  booking: SeenBooking | undefined,
  now: Instant,
): { facts: ConversationFacts; settings: ConversationSettings; seen: Seen } {
  const shown = { agreed: agreedIn({ item, concept }), people: item.card.people };
  const signatures = signatureStates(item.sheets, shown);
  const { heldAt } = item.records.leader;
  const facts: ConversationFacts = {
    shellReady: item.isReady,
    handIns: handInsOf(item.sheets),
    plan: planFactsOf(item, signatures, booking, now),
    ...(heldAt && { heldOn: copenhagenDateOf(heldAt) }),
    ...(booking && { booking }),
  };
  const settings: ConversationSettings = {
    sharing: concept.sharing,
    deadlines: round.deadlines,
    roundEnds: round.ends,
  };
  const course = deriveCourse(facts, settings, now);
  return {
    facts,
    settings,
    seen: { item, round, concept, signatures, course, ...(booking && { booking }) },
  };
}
