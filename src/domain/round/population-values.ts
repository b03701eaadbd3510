import { z } from 'zod';
import type { CalendarDate } from '../time/calendar-dates';

const DANISH_DATE = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/;
const calendarDate = z.iso.date();
const ADDRESS = /^[^\s@;,]+@[^\s@;,]+\.[^\s@;,]+$/;
const HOURS = /^\d{1,2}(?:[.,]\d{1,2})?$/;
/** Nobody is employed for more in a week; a larger number counts something else, such as a year's hours. */
const MOST_WEEKLY_HOURS = 60;
const CIVIL_REGISTRATION_NUMBER = /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}-?\d{4}$/;

/** `1-8-2019`, `01.08.2019`, `01/08/2019` or `2019-08-01`; nothing for what no calendar has. */
export function readDate(text: string): CalendarDate | undefined {
  const [, day, month, year] = DANISH_DATE.exec(text) ?? [];
  const iso = day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  return calendarDate.safeParse(iso).success ? iso : undefined;
}

/** Hours a week, with a comma or a point. */
export function readHours(text: string): number | undefined {
  if (!HOURS.test(text)) return undefined;
  const hours = Number(text.replace(',', '.'));
  return hours <= MOST_WEEKLY_HOURS ? hours : undefined;
}

export function isAddress(text: string): boolean {
  return ADDRESS.test(text);
}

/**
 * Whether these employment numbers are CPR numbers, which must not get into keys and addresses. One with a hyphen
 * is; without it, ten digits may be a number of another kind, so all of them must look like one.
 */
export function areCivilRegistrationNumbers(employmentNumbers: readonly string[]): boolean {
  const alike = employmentNumbers.filter((number) => CIVIL_REGISTRATION_NUMBER.test(number));
  return (
    alike.some((number) => number.includes('-')) ||
    (alike.length > 0 && alike.length === employmentNumbers.length)
  );
}
