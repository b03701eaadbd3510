import { isBusyAt, stretchesOn, type Availability } from '../booking/availability';
import type { TimeSpan } from '../time/span';
import { instantAt, instantOf, millisecondsOf, type CalendarDate } from '../time/calendar-dates';
import { clockTimeAt, minutesOf } from '../time/clock-times';
import type { FollowUpRecord } from './record';
import { slotRules } from '../booking/slot-rules';

export interface FollowUpTime extends TimeSpan {
  readonly clash?: NonNullable<FollowUpRecord['clash']>;
}

export const FOLLOW_UP_MINUTES = 30;
const MILLISECONDS_IN_MINUTE = 60_000;

/** Where nobody's hours are known for that day, as on a Saturday that the two agreed on themselves. */
const USUAL_MORNING = '09:00';

/**
 * When on the agreed date: the first time that all have, or the first of the working day with what it clashes with.
 * The date is never changed: the two agreed on it.
 */
export function followUpTime(
  date: CalendarDate,
  today: CalendarDate,
  leader: Availability,
  attendees: readonly Availability[],
): FollowUpTime {
  // Without hours of one's own one is asked for in another's: shifts are not in the calendar.
  const leaderTime = inHoursOf(leader, attendees);
  const times = slotRules({
    period: { begins: date, ends: date },
    today,
    noticeDays: 1,
    lengthMinutes: FOLLOW_UP_MINUTES,
    leader: leaderTime,
    attendees: attendees.map((attendee) => inHoursOf(attendee, [leader, ...attendees])),
  }).timesOn(date);
  const free = times.find(({ reasons }) => reasons.length === 0);
  if (free) return { start: instantAt(free.start), end: instantAt(free.end) };
  const shared = times.find(({ reasons }) => !reasons.includes('outside-hours'));
  const time = shared ? spanFrom(instantAt(shared.start)) : morningOf(date, leaderTime);
  const clash = clashOf(
    attendees.some((attendee) => isBusyAt(attendee, time)),
    isBusyAt(leader, time),
  );
  return { ...time, ...(clash && { clash }) };
}

function inHoursOf(one: Availability, others: readonly Availability[]): Availability {
  const known = [one, ...others].find(({ kind }) => kind !== 'shifts-unknown');
  return { ...(known ?? one), busy: one.busy };
}

function morningOf(date: CalendarDate, { workingHours }: Availability): TimeSpan {
  const [first] = stretchesOn(workingHours, date);
  return spanFrom(instantOf(`${date}T${clockTimeAt(first?.from ?? minutesOf(USUAL_MORNING))}`));
}

function spanFrom(start: string): TimeSpan {
  const end = millisecondsOf(start) + FOLLOW_UP_MINUTES * MILLISECONDS_IN_MINUTE;
  return { start: instantAt(millisecondsOf(start)), end: instantAt(end) };
}

function clashOf(isEmployeeBusy: boolean, isLeaderBusy: boolean): FollowUpTime['clash'] {
  if (isEmployeeBusy && isLeaderBusy) return 'both';
  if (isEmployeeBusy) return 'employee';
  return isLeaderBusy ? 'leader' : undefined;
}
