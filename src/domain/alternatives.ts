import type { Block } from './availability';
import {
  addDays,
  instantAt,
  instantOf,
  millisecondsOf,
  wallTimeOf,
  weekdayOf,
  type CalendarDate,
  type Instant,
} from './calendar-dates';
import { clockTimeAt, minutesOf } from './clock-times';
import { areOfficesClosed } from './holidays';

const MOST = 5;
const EARLIEST = minutesOf('08:00');
const LATEST = minutesOf('16:00');
const MILLISECONDS_IN_MINUTE = 60_000;

/** Times near a meeting that somebody may well propose instead, on working days within the round. */
export function alternativesTo(
  meeting: Block,
  period: { readonly ends: CalendarDate },
  now: Instant,
): Block[] {
  const length = lengthOf(meeting);
  const [date, clock] = [wallTimeOf(meeting.start).slice(0, 10), wallTimeOf(meeting.start).slice(11, 16)];
  const from = minutesOf(clock);
  const candidates = [
    { date, from: from + 120 },
    { date, from: from - 120 },
    ...[1, 2, 3, 4, 5].map((days) => ({ date: addDays(date, days), from })),
    { date: addDays(date, 7), from },
  ];
  return candidates
    .filter((time) => time.from >= EARLIEST && time.from + length <= LATEST)
    .filter((time) => time.date <= period.ends && isWorkingDay(time.date))
    .map((time) => blockOf(time.date, clockTimeAt(time.from), length))
    .filter(({ start }) => start > now)
    .slice(0, MOST)
    .toSorted((a, b) => (a.start < b.start ? -1 : 1));
}

/** @param from wall time in Copenhagen */
export function blockOf(date: CalendarDate, from: string, lengthMinutes: number): Block {
  const start = instantOf(`${date}T${from}`);
  return { start, end: instantAt(millisecondsOf(start) + lengthMinutes * MILLISECONDS_IN_MINUTE) };
}

export const lengthOf = ({ start, end }: Block): number =>
  (millisecondsOf(end) - millisecondsOf(start)) / MILLISECONDS_IN_MINUTE;

const isWorkingDay = (date: CalendarDate) =>
  !['saturday', 'sunday'].includes(weekdayOf(date)) && !areOfficesClosed(date);
