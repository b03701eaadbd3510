import {
  bookingOfEmployee,
  bookingOfLeader,
  bookingOfSent,
  meetingOf,
  type CalendarMeeting,
  type Invitee,
  type SeenBooking,
} from '../../domain/meeting/booked-meeting';
import { copenhagenDateOf, type Instant } from '../../domain/time/calendar-dates';
import { disagreementsOf, type Disagreement } from '../../domain/meeting/disagreement';
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
  /** Where the reader's calendar says something else than what was agreed, as long as that can still be mended. */
  readonly disagreements: readonly Disagreement[];
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

/** @param called what the leader has sent and not recorded (`calledMeetings`) */
export function seenByEmployee(
  item: ConversationItem,
  form: RoundForm,
  meetings: readonly CalendarMeeting[] | undefined,
  now: Instant,
  called?: CalendarMeeting,
): EmployeeConversation {
  const { latest } = item.records.leader.booking;
  const booking = bookingOfEmployee(latest, meetings, called);
  const meeting = meetings?.find(({ iCalUId }) => iCalUId === latest?.iCalUId);
  const employee = { name: item.names.employee };
  const isTold = latest?.state === 'booked' && meetings !== undefined;
  const disagreements = isTold ? disagreementsOf('employee', { latest, meeting, employee }) : [];
  return asEmployeeSees(item, form, { ...(booking && { booking }), disagreements }, now);
}

/** What is known of a conversation beside what it holds and what bears its key in the calendar. */
export interface Beside {
  /** Sent from Outlook without the key, where it was asked for (`sentAppointments`). */
  readonly sent?: readonly SentAppointment[] | undefined;
  /** The employee's address, where it was asked for; null where there is none. */
  readonly mail?: string | null;
}

export function seenByLeader(
  item: ConversationItem,
  form: RoundForm,
  meetings: readonly CalendarMeeting[] | undefined,
  now: Instant,
  { sent, mail }: Beside = {},
): LeaderConversation {
  const employee: Invitee = { name: item.names.employee, ...(mail !== undefined && { mail }) };
  const { booking } = item.records.leader;
  const { latest, intended } = booking;
  const unrecorded = meetings && [...unrecordedOf(item.key, booking, meetings), ...(sent ?? [])];
  const isKnown = sent !== undefined || intended === undefined;
  const [first] = unrecorded ?? [];
  const recorded = bookingOfLeader(item.key, latest, meetings, employee);
  const standing = recorded ?? (first && bookingOfSent(first, intended, employee));
  const meeting = latest && meetings && meetingOf(item.key, latest, meetings);
  // What was sent in its place is about to be recorded; till then nothing is missing.
  const isReplaced = meeting === undefined && first !== undefined;
  const disagreements =
    latest && meetings && !isReplaced ? disagreementsOf('leader', { latest, meeting, employee }) : [];
  const calendar = { ...(standing && { booking: standing }), disagreements };
  return asLeaderSees(item, form, calendar, now, isKnown ? unrecorded : undefined);
}

/** The leader has picked a time in Outlook, and has sent nothing: whatever was meant, nothing is booked. */
export const isUnsent = ({ item, booking, sent }: LeaderConversation): boolean =>
  booking === undefined && sent?.length === 0 && item.records.leader.booking.intended !== undefined;

/** The conversation as it is once its item is another; the calendar stays as it was read. */
export function seenAgain<Side extends Conversation>(
  conversation: Side,
  item: ConversationItem,
  now: Instant,
): Side;
export function seenAgain(conversation: Conversation, item: ConversationItem, now: Instant): Conversation {
  const form = formOf(conversation);
  return conversation.party === 'employee'
    ? asEmployeeSees(item, form, conversation, now)
    : asLeaderSees(item, form, conversation, now, conversation.sent);
}

export const formOf = ({ round, concept }: Conversation): RoundForm => ({ settings: round, concept });

/** What is shown as agreed: between whom by the card, in the words of the form that the conversation is made with. */
export const agreedIn = ({ item, concept }: Pick<Conversation, 'item' | 'concept'>): Agreed =>
  agreedOf({
    ...{ conversationKey: item.key, roundKey: item.roundKey },
    ...{ employeeId: item.employeeId, leaderId: item.leaderId },
    ...{ form: concept, fields: item.plan.fields },
  });

type FromCalendar = Pick<Seen, 'booking' | 'disagreements'>;

function asEmployeeSees(
  item: ConversationItem,
  form: RoundForm,
  calendar: FromCalendar,
  now: Instant,
): EmployeeConversation {
  const { facts, settings, seen } = derived(item, form, calendar, now);
  return { party: 'employee', ...seen, step: nextStepForEmployee(seen.course, facts, settings, now) };
}

function asLeaderSees(
  item: ConversationItem,
  form: RoundForm,
  calendar: FromCalendar,
  now: Instant,
  sent: readonly SentAppointment[] | undefined,
): LeaderConversation {
  const { facts, settings, seen } = derived(item, form, calendar, now);
  const step = nextStepForLeader(seen.course, facts, settings, now);
  // Nobody waits for the other as long as calendar and conversation disagree.
  const isAsked = seen.disagreements.length > 0 && step.group === 'waiting';
  return {
    ...{ party: 'leader', ...seen },
    step: isAsked ? { ...step, group: 'needs-you' } : step,
    ...(sent && { sent }),
  };
}

function derived(
  item: ConversationItem,
  { settings: round, concept }: RoundForm,
  { booking, disagreements }: FromCalendar,
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
    seen: {
      ...{ item, round, concept, signatures, course },
      ...(booking && { booking }),
      disagreements: item.isReady && !isHeld(course) ? disagreements : [],
    },
  };
}

const isHeld = ({ steps }: Course): boolean =>
  steps.some(({ step, state }) => step === 'conversation' && state === 'done');
