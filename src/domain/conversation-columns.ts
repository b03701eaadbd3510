import { copenhagenDateOf, type CalendarDate } from './calendar-dates';
import { courseSteps, type Booking, type Course, type CourseStep } from './conversation';

/** The plan's columns that views are sorted by. They are projections: written when they differ, never read back. */
export interface ConversationColumns {
  readonly Phase: CourseStep;
  readonly MeetingOn: string | null;
  readonly MeetingAt: string | null;
  readonly NextDeadline: string | null;
}

export function columnsOf(
  course: Course,
  booking: Booking | undefined,
  deadline: CalendarDate | undefined,
): ConversationColumns {
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

/** At noon a date is the same day wherever the site's regional settings place it. */
const noonOf = (date: CalendarDate): string => `${date}T12:00:00Z`;
