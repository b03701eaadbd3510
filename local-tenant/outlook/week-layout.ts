import type { CalendarItem } from '../frame/calendar-client';
import { dateOf } from '../frame/week';
import { wallTimeOf } from './appointment';

/** Where an appointment stands in its day: minutes of the wall clock, and which of how many columns side by side. */
export interface Placed<Item> {
  readonly item: Item;
  readonly from: number;
  readonly to: number;
  readonly column: number;
  readonly columns: number;
}

/** From one midnight in UTC to the next. */
const MIDNIGHTS = 24 * 60 * 60 * 1000;
/** Shorter ones could not be read. */
const SHORTEST = 30;
const DAY = 24 * 60;

type Span = Pick<CalendarItem, 'start' | 'end' | 'isAllDay'>;

/** The first and the last date of the calendar that it lies on. */
export function datesOf({ start, end, isAllDay }: Span): { readonly first: number; readonly last: number } {
  // What ends at midnight does not reach into the day that begins then.
  const lastMoment = new Date(Math.max(start.getTime(), end.getTime() - 1));
  // A whole day has no zone: Graph gives the UTC midnight that bears its name.
  if (isAllDay)
    return { first: start.getTime(), last: Math.floor(lastMoment.getTime() / MIDNIGHTS) * MIDNIGHTS };
  return { first: dateOf(start), last: dateOf(lastMoment) };
}

export function isOn(date: number, event: Span): boolean {
  const { first, last } = datesOf(event);
  return first <= date && date <= last;
}

/** Those that overlap share the width of the day; whoever comes first stands to the left. */
export function placedInDay<Item extends Pick<CalendarItem, 'start' | 'end'>>(
  items: readonly Item[],
  day: string,
): Placed<Item>[] {
  const sorted = items
    .map((item) => ({ item, ...minutesOn(day, item) }))
    .sort((one, other) => one.from - other.from || other.to - one.to);
  const placed: Placed<Item>[] = [];
  let group: (Placed<Item> & { column: number })[] = [];
  let groupEnds = 0;
  const endGroup = () => {
    const columns = Math.max(0, ...group.map(({ column }) => column + 1));
    placed.push(...group.map((one) => ({ ...one, columns })));
    group = [];
  };
  for (const { item, from, to } of sorted) {
    if (from >= groupEnds) endGroup();
    const taken = new Set(group.filter((other) => other.to > from).map(({ column }) => column));
    let column = 0;
    while (taken.has(column)) column += 1;
    group.push({ item, from, to, column, columns: 1 });
    groupEnds = Math.max(groupEnds, to);
  }
  endGroup();
  return placed;
}

function minutesOn(
  day: string,
  { start, end }: Pick<CalendarItem, 'start' | 'end'>,
): { from: number; to: number } {
  const from = minuteOn(day, start);
  return { from, to: Math.min(DAY, Math.max(minuteOn(day, end), from + SHORTEST)) };
}

/** The day's own first or last minute for what begins before it or ends after it. */
function minuteOn(day: string, instant: Date): number {
  const [date = '', time = ''] = wallTimeOf(instant).split('T');
  if (date < day) return 0;
  if (date > day) return DAY;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
