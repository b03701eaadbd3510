import { copenhagenDateOf, isCalendarDate, type CalendarDate } from '../domain/time/calendar-dates';
import type { Card } from './card';
import { namesOn, peopleOn } from './card-access';
import { courseSteps, type Course, type CourseStep } from '../domain/conversation/course';
import type { HeldFollowUps } from '../domain/follow-up/follow-ups';
import type { Booking } from '../domain/meeting/booking';
import type { Fields } from '../domain/writing/fields';
import { nextFollowUpOf, openGoalsOf, signedBy, type SignedBy } from '../domain/plan/plan-facts';
import { planOf } from '../domain/plan/plan';
import type { Signatures } from '../domain/plan/signature';

/** Where the course is, as columns. */
export interface CourseColumns {
  readonly Phase: CourseStep;
  readonly MeetingOn: string | null;
  readonly MeetingAt: string | null;
  readonly NextDeadline: string | null;
}

/** What the plan says, as columns. */
export interface PlanColumns {
  readonly FollowUpOn: string | null;
  readonly NextConversationOn: string | null;
  readonly Goals: number;
  readonly OpenGoals: number;
  readonly Signatures: SignedBy;
}

/** What the card says, as columns. */
export interface CardColumns {
  readonly Title: string;
  readonly LeaderName: string;
  readonly Unit: string;
  readonly StaffGroup: string;
  readonly EmployeePosition: string | null;
  /** Hints, for whoever searches: a reader takes nobody's word for whose a plan is but the card's. */
  readonly EmployeeObjectId: string;
  readonly LeaderObjectId: string;
}

/** The plan's columns that views are sorted by. They are projections: written when they differ, never read back. */
export interface ConversationColumns extends CourseColumns, PlanColumns, CardColumns {}

/** Those that hold a day and no time. */
const DAYS: ReadonlySet<string> = new Set<keyof ConversationColumns>([
  'MeetingOn',
  'NextDeadline',
  'FollowUpOn',
  'NextConversationOn',
]);

/** The columns as they stand in SharePoint. */
export type StandingColumns = Readonly<Partial<Record<keyof ConversationColumns, string | number>>>;

export function cardColumnsOf(card: Card): CardColumns {
  const { employeeId, leaderId } = peopleOn(card);
  const { employee, leader } = namesOn(card);
  return {
    Title: employee,
    LeaderName: leader,
    Unit: card.unit,
    StaffGroup: card.staffGroup,
    EmployeePosition: card.position ?? null,
    EmployeeObjectId: employeeId,
    LeaderObjectId: leaderId,
  };
}

export function columnsOf(
  course: Course,
  booking: Booking | undefined,
  deadline: CalendarDate | undefined,
): CourseColumns {
  const standing = course.declined ? undefined : booking;
  return {
    Phase:
      courseSteps.find((step) => step === course.current) ??
      (course.current === 'ended' ? 'follow-up' : 'time'),
    MeetingOn: standing ? noonOf(copenhagenDateOf(standing.start)) : null,
    MeetingAt: standing?.start ?? null,
    NextDeadline: deadline === undefined ? null : noonOf(deadline),
  };
}

export function planColumnsOf(fields: Fields, held: HeldFollowUps, signatures: Signatures): PlanColumns {
  const { rows, nextConversationOn } = planOf(fields);
  return {
    FollowUpOn: dayOf(nextFollowUpOf(fields, held)),
    NextConversationOn: dayOf(nextConversationOn),
    Goals: rows.goal.length,
    OpenGoals: openGoalsOf(fields).length,
    Signatures: signedBy(signatures),
  };
}

/** Those that are not as they should be. A column that was never written stands for nothing, none and 0. */
export function differingColumns<Columns extends Partial<ConversationColumns>>(
  wanted: Columns,
  standing: StandingColumns,
): Partial<Columns> {
  const nothing: readonly unknown[] = [null, 'none', 0];
  const differs = ([name, value]: [string, unknown]) => {
    const stands = standing[name as keyof ConversationColumns];
    return stands === undefined ? !nothing.includes(value) : !isSame(name, value, stands);
  };
  return Object.fromEntries(Object.entries(wanted).filter(differs)) as Partial<Columns>;
}

/** Of a day SharePoint keeps midnight in the site’s zone, whatever time was written. */
function isSame(name: string, one: unknown, other: unknown): boolean {
  const areDays = DAYS.has(name) && typeof one === 'string' && typeof other === 'string';
  return areDays ? copenhagenDateOf(one) === copenhagenDateOf(other) : one === other;
}

/** A date that is still being typed is none yet. */
function dayOf(date: CalendarDate | undefined): string | null {
  return date !== undefined && isCalendarDate(date) ? noonOf(date) : null;
}

/** At noon a date is the same day wherever the site's regional settings place it. */
const noonOf = (date: CalendarDate): string => `${date}T12:00:00Z`;
