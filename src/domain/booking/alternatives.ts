import type { TimeSpan } from '../time/span';
import { instantAt, instantOf, millisecondsOf, type CalendarDate } from '../time/calendar-dates';
import type { ClockTime } from '../time/clock-times';
import type { Slot } from './slots';

const MILLISECONDS_IN_MINUTE = 60_000;

/** Of each day the time that lies nearest to the meeting, of the nearest days; in order, and not the meeting's own. */
export function nearestTo(meeting: TimeSpan, slots: readonly Slot[], most: number): Slot[] {
  const present = millisecondsOf(meeting.start);
  const away = ({ start }: Slot) => Math.abs(millisecondsOf(start) - present);
  const nearest = slots.filter((slot) => away(slot) > 0).toSorted((a, b) => away(a) - away(b));
  return nearest
    .filter(({ date }, index) => nearest.findIndex((other) => other.date === date) === index)
    .slice(0, most)
    .toSorted((a, b) => (a.start < b.start ? -1 : 1));
}

/** @param from wall time in Copenhagen */
export function spanOf(date: CalendarDate, from: ClockTime, lengthMinutes: number): TimeSpan {
  const start = instantOf(`${date}T${from}`);
  return { start, end: instantAt(millisecondsOf(start) + lengthMinutes * MILLISECONDS_IN_MINUTE) };
}

export const lengthOf = ({ start, end }: TimeSpan): number =>
  (millisecondsOf(end) - millisecondsOf(start)) / MILLISECONDS_IN_MINUTE;
