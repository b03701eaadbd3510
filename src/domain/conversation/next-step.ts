import { copenhagenDateOf, type CalendarDate, type Instant } from '../time/calendar-dates';
import type { ConversationFacts, ConversationSettings } from './course';
import { distance, planDeadline, type Distance } from '../round/deadlines';

export interface Deadline extends Distance {
  readonly date: CalendarDate;
}

export interface NextStep<Code> {
  readonly code: Code;
  /** By when; whoever must act is the one the code names, or the reader. */
  readonly deadline?: Deadline;
  /** The day it began with: the plan was sent, the other signed, the time was declined for. */
  readonly since?: CalendarDate;
}

/** Late, today, the next seven days, what has no date, then the rest; within each by date (ui.md section 9). */
export function byUrgency(one: NextStep<unknown>, other: NextStep<unknown>): number {
  const rank = ({ deadline }: NextStep<unknown>) =>
    deadline === undefined ? 1 : deadline.kind === 'later' ? 2 : 0;
  const date = ({ deadline, since }: NextStep<unknown>) => deadline?.date ?? since ?? '';
  return rank(one) - rank(other) || date(one).localeCompare(date(other), 'en');
}

/** A step as it is found, before its deadline is measured from today. */
export interface FoundStep<Code> {
  readonly code: Code;
  /** The deadline's. */
  readonly date?: CalendarDate;
  readonly since?: CalendarDate;
}

/** @param now the instant of reading */
export function stepAt<Code>({ code, date, since }: FoundStep<Code>, now: Instant): NextStep<Code> {
  return {
    code,
    ...(date !== undefined && { deadline: { date, ...distance(date, copenhagenDateOf(now)) } }),
    ...(since !== undefined && { since }),
  };
}

/** By when the plan is sent, once the conversation is held. */
export function planDateOf(
  { heldOn, plan }: ConversationFacts,
  deadlines: ConversationSettings['deadlines'],
) {
  const held = heldOn ?? plan?.writtenOn;
  return held && planDeadline(held, deadlines);
}
