import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** Where the conversations are held; Denmark has one time zone. */
export const COPENHAGEN = 'Europe/Copenhagen';

/** A day without a time, `2027-02-01`. Texts of this shape sort as the days do. */
export type CalendarDate = string;

/** What a clock on the wall in Copenhagen shows, to the minute: `2027-02-01T10:00`. */
export type WallTime = string;

/** A point in time in UTC, `2027-02-01T09:00:00Z`. */
export type Instant = string;

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

export type Weekday = (typeof weekdays)[number];

/** A week as it is numbered in Denmark (ISO 8601). Its year is not always the year of each of its days. */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

const calendarDate = z.iso.date();

/** Whether a text that somebody types is a date already. */
export const isCalendarDate = (text: string): text is CalendarDate => calendarDate.safeParse(text).success;

/** Whole days on the calendar from one date to the other; negative when `to` comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

export function weekdayOf(date: CalendarDate): Weekday {
  return weekdays[Temporal.PlainDate.from(date).dayOfWeek - 1]!;
}

export function isoWeekOf(date: CalendarDate): IsoWeek {
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(date);
  return { year: yearOfWeek!, week: weekOfYear! };
}

export function mondayOf(date: CalendarDate): CalendarDate {
  return addDays(date, 1 - Temporal.PlainDate.from(date).dayOfWeek);
}

/** Both ends included; none when `end` comes before `begin`. */
export function datesFrom(begin: CalendarDate, end: CalendarDate): CalendarDate[] {
  const days = daysBetween(begin, end) + 1;
  return Array.from({ length: Math.max(days, 0) }, (_, day) => addDays(begin, day));
}

/** The date in Copenhagen at an instant. @param instant ISO 8601 with `Z` or an offset. */
export function copenhagenDateOf(instant: Instant): CalendarDate {
  return wallTimeOf(instant).slice(0, 10);
}

/** @param instant ISO 8601 with `Z` or an offset; seconds are dropped. */
export function wallTimeOf(instant: Instant): WallTime {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(COPENHAGEN)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute', roundingMode: 'floor' });
}

/**
 * A time that is skipped in March is taken one hour later, one that comes twice in October is taken the
 * first time: what calendars do with them too (RFC 5545, 3.3.5).
 */
export function instantOf(wallTime: WallTime): Instant {
  return Temporal.PlainDateTime.from(wallTime)
    .toZonedDateTime(COPENHAGEN, { disambiguation: 'compatible' })
    .toInstant()
    .toString();
}

/** Milliseconds since 1970. @param instant ISO 8601 with `Z` or an offset. */
export function millisecondsOf(instant: Instant): number {
  return Temporal.Instant.from(instant).epochMilliseconds;
}

export function instantAt(milliseconds: number): Instant {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds).toString();
}
