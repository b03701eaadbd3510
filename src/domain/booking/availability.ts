import { weekdayOf, weekdays, type CalendarDate, type Weekday } from '../time/calendar-dates';
import { MINUTES_IN_DAY, minutesOf, type ClockTime } from '../time/clock-times';
import { isSameSpan, overlaps, type TimeSpan } from '../time/span';

/** Wall time in Copenhagen. Hours that end at or before they begin go on past midnight: a night shift. */
export interface WorkingHours {
  readonly weekday: Weekday;
  readonly from: ClockTime;
  readonly to: ClockTime;
}

/** A meeting in somebody's calendar. */
export interface BusyTime extends TimeSpan {
  /** Only in the reader's own calendar, and not of what is private there. */
  readonly title?: string;
  readonly isPrivate?: true;
}

export interface Availability {
  readonly busy: readonly BusyTime[];
  readonly workingHours: readonly WorkingHours[];
  /**
   * Where the hours come from: Outlook, or given for this person by the leader. Whoever works shifts that are in
   * no calendar is `shifts-unknown`: the calendar is empty, and that says nothing about being free.
   */
  readonly kind: 'calendar' | 'given-hours' | 'shifts-unknown';
}

/** A stretch of a day, in minutes since midnight as the clock counts them. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Frees the time of the conversation that is about to be moved. Exactly one block is taken away, since another
 * meeting may stand at the very same time.
 */
export function withoutSpan(availability: Availability, own: TimeSpan): Availability {
  const place = availability.busy.findIndex((each) => isSameSpan(each, own));
  return place < 0 ? availability : { ...availability, busy: availability.busy.toSpliced(place, 1) };
}

export function isBusyAt({ busy }: Pick<Availability, 'busy'>, time: TimeSpan): boolean {
  return busy.some((each) => overlaps(each, time));
}

/** Where somebody works on a date: in order, apart from each other, within the day. */
export function stretchesOn(hours: readonly WorkingHours[], date: CalendarDate): Stretch[] {
  const today = weekdayOf(date);
  const yesterday = weekdays[(weekdays.indexOf(today) + 6) % 7];
  const stretches = hours.flatMap(({ weekday, from, to }) => {
    const [begins, ends] = [minutesOf(from), minutesOf(to)];
    const pastMidnight = ends <= begins;
    return [
      ...(weekday === today ? [{ from: begins, to: pastMidnight ? MINUTES_IN_DAY : ends }] : []),
      ...(weekday === yesterday && pastMidnight ? [{ from: 0, to: ends }] : []),
    ];
  });
  return joined(stretches);
}

export function isWithin(stretches: readonly Stretch[], { from, to }: Stretch): boolean {
  return stretches.some((stretch) => stretch.from <= from && to <= stretch.to);
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last === undefined || last.to < stretch.from) result.push(stretch);
    else result[result.length - 1] = { from: last.from, to: Math.max(last.to, stretch.to) };
  }
  return result;
}
