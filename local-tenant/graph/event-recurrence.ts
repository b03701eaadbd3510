import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { weekdays, type CalendarEvent, type Recurrence, type Span } from '../store/event';
import { member } from './calendar-body';
import { invalidProperties } from './calendar-errors';
import { instantOf, requireZone } from './calendar-time';
import { GraphError } from './errors';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** The date that Graph writes where there is none. */
const NO_DATE = '0001-01-01';
/** How far a series without an end is laid out. */
const MOST_YEARS = 2;
const MOST_OCCURRENCES = 999;

/** What a body may say of a series. */
export const recurrenceBody = z.strictObject({
  pattern: z.strictObject({
    type: member('daily', 'weekly', 'absoluteMonthly'),
    interval: z.int().min(1),
    daysOfWeek: z.array(member(...weekdays)).default([]),
    firstDayOfWeek: member(...weekdays).default('sunday'),
    dayOfMonth: z.int().min(0).max(31).default(0),
    month: z.int().optional(),
    index: z.string().optional(),
  }),
  range: z.strictObject({
    type: member('endDate', 'noEnd', 'numbered'),
    startDate: z.string().regex(DATE),
    endDate: z.string().regex(DATE).default(NO_DATE),
    recurrenceTimeZone: z.string().nullish(),
    numberOfOccurrences: z.int().min(0).max(MOST_OCCURRENCES).default(0),
  }),
});

export const seriesNotImplemented = () =>
  new GraphError(
    501,
    'notImplemented',
    'The local tenant does not change series, nor invite anybody to one.',
  );

/** @throws GraphError 501 */
export function requireSingleEvent({ series }: CalendarEvent): void {
  if (series !== 'none') throw seriesNotImplemented();
}

/**
 * The series as it is kept.
 * @param timeZone of the event's start, when the series names none.
 * @throws GraphError 400 for a pattern that lacks what its type needs.
 */
export function readRecurrence(body: z.infer<typeof recurrenceBody>, timeZone: string): Recurrence {
  const { pattern, range } = body;
  const recurrenceTimeZone = range.recurrenceTimeZone || timeZone;
  requireZone(recurrenceTimeZone);
  const lacks =
    (pattern.type === 'weekly' && pattern.daysOfWeek.length === 0) ||
    (pattern.type === 'absoluteMonthly' && pattern.dayOfMonth === 0) ||
    (range.type === 'endDate' && range.endDate < range.startDate) ||
    (range.type === 'numbered' && range.numberOfOccurrences === 0);
  if (lacks) throw invalidProperties();
  const { type, interval, daysOfWeek, firstDayOfWeek, dayOfMonth } = pattern;
  return {
    pattern: { type, interval, daysOfWeek, firstDayOfWeek, dayOfMonth },
    range: { ...range, recurrenceTimeZone },
  };
}

export function showRecurrence(recurrence: Recurrence | null): Record<string, unknown> | null {
  if (!recurrence) return null;
  return {
    pattern: { ...recurrence.pattern, month: 0, index: 'first' },
    range: recurrence.range,
  };
}

/** Where the occurrences lie: at the same time of day on every date of the series, whatever the clocks do. */
export function occurrencesOf(recurrence: Recurrence, first: Span): { date: string; span: Span }[] {
  const zone = recurrence.range.recurrenceTimeZone;
  const time = Temporal.Instant.fromEpochMilliseconds(first.starts)
    .toZonedDateTimeISO(requireZone(zone))
    .toPlainTime();
  const length = first.ends - first.starts;
  return datesOf(recurrence).map((date) => {
    const dateTime = Temporal.PlainDate.from(date).toPlainDateTime(time).toString({ smallestUnit: 'second' });
    const starts = instantOf({ dateTime, timeZone: zone });
    return { date, span: { starts, ends: starts + length } };
  });
}

function datesOf({ pattern, range }: Recurrence): string[] {
  const start = Temporal.PlainDate.from(range.startDate);
  const last =
    range.type === 'endDate' ? Temporal.PlainDate.from(range.endDate) : start.add({ years: MOST_YEARS });
  const most = range.type === 'numbered' ? range.numberOfOccurrences : MOST_OCCURRENCES;
  const dates: string[] = [];
  for (let day = start; dates.length < most; day = day.add({ days: 1 })) {
    if (Temporal.PlainDate.compare(day, last) > 0) break;
    if (isOn(day, start, pattern)) dates.push(day.toString());
  }
  return dates;
}

function isOn(day: Temporal.PlainDate, start: Temporal.PlainDate, pattern: Recurrence['pattern']): boolean {
  const { type, interval, daysOfWeek, firstDayOfWeek, dayOfMonth } = pattern;
  if (type === 'daily') return start.until(day).days % interval === 0;
  if (type === 'absoluteMonthly') {
    const months = (day.year - start.year) * 12 + day.month - start.month;
    return day.day === Math.min(dayOfMonth, day.daysInMonth) && months % interval === 0;
  }
  const name = weekdays[day.dayOfWeek % 7];
  const weeks = weekOf(start, firstDayOfWeek).until(weekOf(day, firstDayOfWeek)).days / 7;
  return name !== undefined && daysOfWeek.includes(name) && weeks % interval === 0;
}

/** The first day of the week that a day lies in. */
function weekOf(day: Temporal.PlainDate, first: (typeof weekdays)[number]): Temporal.PlainDate {
  return day.subtract({ days: (day.dayOfWeek - weekdays.indexOf(first) + 7) % 7 });
}
