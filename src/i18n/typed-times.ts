import { addDays, isCalendarDate, type CalendarDate } from '../domain/time/calendar-dates';
import type { ClockTime } from '../domain/time/clock-times';

const MONTHS = 'jan feb mar apr maj jun jul aug sep okt nov dec'.split(' ');
/** Where English begins otherwise. */
const ENGLISH_MONTHS: Readonly<Record<string, number>> = { may: 5, oct: 10 };

/** `23. februar`, `tirsdag 23. feb. 2027`, `23 February` */
const IN_WORDS = /^(?:\p{L}+\.?,?\s+)?(\d{1,2})\.?\s*(\p{L}{3})\p{L}*\.?,?\s*(\d{4})?$/u;
/** `23.2.2027`, `23/2`, `23-02-27` */
const IN_NUMBERS = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2})?)?$/;

/**
 * The date that somebody types in Danish or English, the day before the month. Without a year it is the next such day,
 * today included.
 */
export function readDate(typed: string, today: CalendarDate): CalendarDate | undefined {
  const text = typed.trim().toLowerCase();
  if (isCalendarDate(text)) return text;
  const words = IN_WORDS.exec(text);
  const month = words && (ENGLISH_MONTHS[words[2]!] ?? MONTHS.indexOf(words[2]!) + 1);
  const numbers = IN_NUMBERS.exec(text);
  if (words) return dateOf(words[3], month ?? 0, Number(words[1]), today);
  return numbers ? dateOf(numbers[3], Number(numbers[2]), Number(numbers[1]), today) : undefined;
}

function dateOf(
  year: string | undefined,
  month: number,
  day: number,
  today: CalendarDate,
): CalendarDate | undefined {
  const two = (number: number) => String(number).padStart(2, '0');
  const inYear = (of: string) => {
    const date = `${of}-${two(month)}-${two(day)}`;
    return isCalendarDate(date) ? date : undefined;
  };
  const present = today.slice(0, 4);
  if (year !== undefined) return inYear(year.length === 2 ? present.slice(0, 2) + year : year);
  const thisYear = inYear(present);
  return thisYear !== undefined && thisYear < today
    ? inYear(addDays(`${present}-12-31`, 1).slice(0, 4))
    : thisYear;
}

/** `8.30`, `8:30`, `0830`, `kl. 8`, `13` */
const CLOCK = /^(?:kl\.?\s*)?(\d{1,2})(?:[.:]?(\d{2}))?$/;

/** The time of day that somebody types, in 24 hours. */
export function readClock(typed: string): ClockTime | undefined {
  const [, hours, minutes = '00'] = CLOCK.exec(typed.trim().toLowerCase()) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, '0')}:${minutes}`;
}
