import { millisecondsOf, type Instant } from './calendar-dates';

/** Some time between two instants; the end is not part of it. */
export interface TimeSpan {
  readonly start: Instant;
  readonly end: Instant;
}

export function isSameSpan(one: TimeSpan, other: TimeSpan): boolean {
  return (
    millisecondsOf(one.start) === millisecondsOf(other.start) &&
    millisecondsOf(one.end) === millisecondsOf(other.end)
  );
}

export function overlaps(one: TimeSpan, other: TimeSpan): boolean {
  return (
    millisecondsOf(one.start) < millisecondsOf(other.end) &&
    millisecondsOf(other.start) < millisecondsOf(one.end)
  );
}
