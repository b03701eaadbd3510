import type { Booking } from '../meeting/booking';
import { copenhagenDateOf, millisecondsOf, type CalendarDate, type Instant } from '../time/calendar-dates';
import type { RoundSettings } from '../round/round';
import type { OfEither } from './parties';

/** The six steps of the course in their order (ui.md section 4). */
export const courseSteps = ['time', 'preparation', 'conversation', 'plan', 'signature', 'follow-up'] as const;

export type CourseStep = (typeof courseSteps)[number];

export interface PlanFacts {
  /** The day on which something was first written into the plan after the meeting had begun. */
  readonly writtenOn?: CalendarDate;
  readonly sentOn?: CalendarDate;
  /** The days of the signatures that are valid now; one that is void or not the signer's is no signature. */
  readonly signedOn: OfEither<CalendarDate>;
  readonly filedOn?: CalendarDate;
  readonly nextFollowUpOn?: CalendarDate;
  /** Goals without a status. */
  readonly openGoals: number;
}

/** What is recorded of a conversation: in shells, calendar and files. Where it stands is derived from this alone. */
export interface ConversationFacts {
  /** The shells are locked to the two, and that is verified. */
  readonly shellReady: boolean;
  readonly booking?: Booking;
  readonly handIns: OfEither<Instant>;
  /** The day on which the leader ended the conversation. */
  readonly heldOn?: CalendarDate;
  readonly plan?: PlanFacts;
}

/** How preparations are shared is the concept's choice (DESIGN.md section 2). */
export type Sharing = 'handed-in' | 'together' | 'own-notes';

export interface ConversationSettings {
  readonly sharing: Sharing;
  readonly deadlines: RoundSettings['deadlines'];
  readonly roundEnds: CalendarDate;
}

export interface CourseStepState {
  readonly step: CourseStep;
  readonly state: 'done' | 'now' | 'later';
  /** When it was done, or is to be. It stays when the course goes a step back. */
  readonly on?: CalendarDate;
}

export interface Course {
  /** `not-ready`: the shells are not locked yet. `ended`: all six are done. */
  readonly current: CourseStep | 'not-ready' | 'ended';
  /** All six, in order. */
  readonly steps: readonly CourseStepState[];
  /** The employee has declined the time, and there is no other. */
  readonly declined: boolean;
}

/** @param now the instant of reading; a meeting that has begun ends the preparation */
export function deriveCourse(
  facts: ConversationFacts,
  { sharing }: Pick<ConversationSettings, 'sharing'>,
  now: Instant,
): Course {
  const done = doneSteps(facts, sharing, now);
  const on = datesOf(facts, sharing);
  const first = courseSteps.find((step) => !done[step]);
  const current = facts.shellReady ? (first ?? 'ended') : 'not-ready';
  return {
    current,
    steps: courseSteps.map((step) => ({
      step,
      state: step === current ? 'now' : done[step] ? 'done' : 'later',
      ...(on[step] !== undefined && { on: on[step] }),
    })),
    declined: isDeclined(facts.booking) && !done.time,
  };
}

/** Whether the meeting is under way or over. */
export function hasBegun(booking: Booking | undefined, now: Instant): boolean {
  return (
    booking !== undefined && !isDeclined(booking) && millisecondsOf(booking.start) <= millisecondsOf(now)
  );
}

function doneSteps(facts: ConversationFacts, sharing: Sharing, now: Instant): Record<CourseStep, boolean> {
  const { booking, plan } = facts;
  const { employee, leader } = plan?.signedOn ?? {};
  // A later step is not reached without the ones before it, also where those were not recorded, as on paper.
  const signed = employee !== undefined && leader !== undefined && plan?.filedOn !== undefined;
  const sent = signed || plan?.sentOn !== undefined;
  const held = sent || facts.heldOn !== undefined || plan?.writtenOn !== undefined;
  return {
    time: held || (booking !== undefined && !isDeclined(booking)),
    preparation: held || sharedOn(facts, sharing) !== undefined || hasBegun(booking, now),
    conversation: held,
    plan: sent,
    signature: signed,
    'follow-up': signed && plan.openGoals === 0,
  };
}

function datesOf(facts: ConversationFacts, sharing: Sharing): Partial<Record<CourseStep, CalendarDate>> {
  const { booking, plan } = facts;
  return {
    time: booking && !isDeclined(booking) ? copenhagenDateOf(booking.start) : undefined,
    preparation: sharedOn(facts, sharing),
    conversation: facts.heldOn ?? plan?.writtenOn,
    plan: plan?.sentOn,
    signature: plan?.filedOn,
    'follow-up': plan?.nextFollowUpOn,
  };
}

/** The day on which everything was handed in that the sharing rule asks for; it asks nothing of own notes. */
function sharedOn({ handIns }: ConversationFacts, sharing: Sharing): CalendarDate | undefined {
  if (sharing === 'own-notes' || handIns.employee === undefined) return undefined;
  const employeeOn = copenhagenDateOf(handIns.employee);
  if (sharing === 'handed-in') return employeeOn;
  if (handIns.leader === undefined) return undefined;
  const leaderOn = copenhagenDateOf(handIns.leader);
  return employeeOn > leaderOn ? employeeOn : leaderOn;
}

/** A time that the two arranged themselves is not declined by an invitation. */
function isDeclined(booking: Booking | undefined): boolean {
  return booking?.response === 'declined' && booking.byHand !== true;
}
