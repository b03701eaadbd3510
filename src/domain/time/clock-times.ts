import { Temporal } from 'temporal-polyfill';
import { COPENHAGEN, type CalendarDate } from './calendar-dates';

/** A time of day on the wall, `08:30`. `24:00` is the end of the day. */
export type ClockTime = string;

export const MINUTES_IN_DAY = 24 * 60;
const MILLISECONDS_IN_MINUTE = 60_000;

/** Minutes since midnight, as the clock counts them. */
export function minutesOf(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** @param minutes since midnight, as the clock counts them. */
export function clockTimeAt(minutes: number): ClockTime {
  const twoDigits = (count: number) => String(count).padStart(2, '0');
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/**
 * When the clock in Copenhagen shows so many minutes since midnight on a date, in milliseconds since 1970.
 * Undefined for the hour that is skipped in March; the first of the two in October.
 */
export type Clock = (minutes: number) => number | undefined;

export function clockOn(date: CalendarDate): Clock {
  const day = Temporal.PlainDate.from(date);
  const midnight = day.toZonedDateTime(COPENHAGEN);
  const length = midnight.add({ days: 1 }).epochMilliseconds - midnight.epochMilliseconds;
  // All but two days of the year need no calendar arithmetic for each time: a search asks for thousands.
  if (length === MINUTES_IN_DAY * MILLISECONDS_IN_MINUTE) {
    return (minutes) => midnight.epochMilliseconds + minutes * MILLISECONDS_IN_MINUTE;
  }
  return (minutes) => {
    const onTheWall = day.toPlainDateTime().add({ minutes });
    const zoned = onTheWall.toZonedDateTime(COPENHAGEN, { disambiguation: 'compatible' });
    return zoned.toPlainDateTime().equals(onTheWall) ? zoned.epochMilliseconds : undefined;
  };
}
