import { Temporal } from 'temporal-polyfill';

/** Where the sown calendars begin and end. */
const FIRST = '2027-01-01';
const LAST = '2027-06-30';
const ZONE = 'Europe/Copenhagen';

/** Days in the half year on which nobody in Denmark has a meeting. */
const HOLIDAYS: readonly string[] = [
  '2027-01-01',
  '2027-03-25',
  '2027-03-26',
  '2027-03-29',
  '2027-05-06',
  '2027-05-07',
  '2027-05-17',
];

/** A day on which people work. */
export interface WorkingDay {
  readonly date: string;
  /** Monday is 1. */
  readonly weekday: number;
  /** Counts from the first week, so that something can come every other week. */
  readonly week: number;
  /** Milliseconds since 1970. */
  readonly midnight: number;
}

export const workingDays: readonly WorkingDay[] = daysBetween(FIRST, LAST).filter(
  ({ date, weekday }) => weekday <= 5 && !HOLIDAYS.includes(date),
);

function daysBetween(first: string, last: string): WorkingDay[] {
  const start = Temporal.PlainDate.from(first);
  const count = start.until(last).days + 1;
  return Array.from({ length: count }, (_, index) => {
    const day = start.add({ days: index });
    return {
      date: day.toString(),
      weekday: day.dayOfWeek,
      week: Math.floor((index + start.dayOfWeek - 1) / 7),
      midnight: day.toZonedDateTime(ZONE).epochMilliseconds,
    };
  });
}

/** Weeks in which many are away, first day and the day after the last, and how many of ten go. */
export const holidayWeeks: readonly (readonly [from: string, until: string, ofTen: number])[] = [
  ['2027-02-15', '2027-02-20', 4],
  ['2027-03-22', '2027-03-25', 6],
  ['2027-06-21', '2027-07-01', 3],
];
