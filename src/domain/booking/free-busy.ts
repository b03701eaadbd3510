import type { Availability, BusyTime, WorkingHours } from './availability';
import { instantAt, millisecondsOf, weekdays, type Instant } from '../time/calendar-dates';

/** What Graph's getSchedule answers for one person, with the times in UTC. */
export interface Schedule {
  readonly items: readonly {
    /** Graph's freeBusyStatus. */
    readonly status: string;
    /** As Graph writes UTC, with or without the `Z`: `2027-02-01T09:00:00.0000000`. */
    readonly start: string;
    readonly end: string;
    /** Graph says the two of one's own calendar, and of one that is opened to the reader. */
    readonly subject?: string;
    readonly isPrivate?: boolean;
  }[];
  /** Wall time in Copenhagen. Graph leaves it out where it knows none. */
  readonly workingHours?: {
    readonly daysOfWeek: readonly string[];
    /** `08:00:00.0000000` */
    readonly startTime: string;
    readonly endTime: string;
  };
}

type Item = Schedule['items'][number];

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
  const busy = items.filter(takesTime).flatMap(spanOf);
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

/** As `availabilityOf`, for the reader's own calendar: what the meetings are about as well, but not of private ones. */
export function ownAvailabilityOf(schedule: Schedule, workingTime: WorkingTime): Availability {
  const busy = schedule.items.filter(takesTime).flatMap((item) =>
    spanOf(item).map((span): BusyTime => {
      if (item.isPrivate) return { ...span, isPrivate: true };
      return item.subject ? { ...span, title: item.subject } : span;
    }),
  );
  return { ...availabilityOf(schedule, workingTime), busy };
}

const takesTime = ({ status }: Item): boolean => !freeStatuses.includes(status);

/** An item without length takes no time. */
function spanOf({ start, end }: Item): BusyTime[] {
  const [begins, ends] = [millisecondsOf(inUtc(start)), millisecondsOf(inUtc(end))];
  return begins < ends ? [{ start: instantAt(begins), end: instantAt(ends) }] : [];
}

function inUtc(time: string): Instant {
  return /(?:Z|[+-]\d\d:\d\d)$/.test(time) ? time : `${time}Z`;
}
