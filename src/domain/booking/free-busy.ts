import type { Availability, WorkingHours } from './availability';
import type { TimeSpan } from '../time/span';
import { instantAt, millisecondsOf, weekdays, type Instant } from '../time/calendar-dates';

/** What Graph's getSchedule answers for one person, with the times in UTC. */
export interface Schedule {
  readonly items: readonly {
    /** Graph's freeBusyStatus. */
    readonly status: string;
    /** As Graph writes UTC, with or without the `Z`: `2027-02-01T09:00:00.0000000`. */
    readonly start: string;
    readonly end: string;
  }[];
  /** Wall time in Copenhagen. Graph leaves it out where it knows none. */
  readonly workingHours?: {
    readonly daysOfWeek: readonly string[];
    /** `08:00:00.0000000` */
    readonly startTime: string;
    readonly endTime: string;
  };
}

/** What is known of a person besides the calendar. */
export interface WorkingTime {
  /** The staff group is one that works shifts (a setting of the round). */
  readonly worksShifts: boolean;
  /** Typed for this person by the leader; they go before what Outlook says. */
  readonly givenHours?: readonly WorkingHours[];
}

/**
 * Tentative counts as busy: it may be another's invitation that is not yet answered, and a conversation that is
 * prepared for weeks is not to be the one that gives way. An unknown status does too. Working elsewhere is free:
 * the conversation can be had online, and Graph's own availability view says 0 as well.
 */
const freeStatuses: readonly string[] = ['free', 'workingElsewhere'];

export function availabilityOf(
  { items, workingHours }: Schedule,
  { worksShifts, givenHours }: WorkingTime,
): Availability {
  const busy = items.filter(({ status }) => !freeStatuses.includes(status)).flatMap(spanOf);
  if (givenHours !== undefined) return { busy, workingHours: givenHours, kind: 'given-hours' };
  if (worksShifts || workingHours === undefined) return { busy, workingHours: [], kind: 'shifts-unknown' };
  const { daysOfWeek, startTime, endTime } = workingHours;
  return {
    busy,
    workingHours: weekdays
      .filter((weekday) => daysOfWeek.includes(weekday))
      .map((weekday) => ({ weekday, from: startTime.slice(0, 5), to: endTime.slice(0, 5) })),
    kind: 'calendar',
  };
}

/** An item without length takes no time. */
function spanOf({ start, end }: { readonly start: string; readonly end: string }): TimeSpan[] {
  const [begins, ends] = [millisecondsOf(inUtc(start)), millisecondsOf(inUtc(end))];
  return begins < ends ? [{ start: instantAt(begins), end: instantAt(ends) }] : [];
}

function inUtc(time: string): Instant {
  return /(?:Z|[+-]\d\d:\d\d)$/.test(time) ? time : `${time}Z`;
}
