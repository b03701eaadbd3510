import type { ClockTime } from '../domain/time/clock-times';
import { daysBetween, wallTimeOf, type CalendarDate, type Instant } from '../domain/time/calendar-dates';

/** Within so many days a date is said with its weekday (ui.md section 7). */
const WEEKDAY_WITHIN_DAYS = 21;

/** As Dansk Sprognævn abbreviates them; a browser writes `mar.` */
const SHORT_MONTHS = 'jan. feb. marts april maj juni juli aug. sept. okt. nov. dec.'.split(' ');

export interface DayFormat {
  readonly today: CalendarDate;
  readonly language: string;
  /** `11. feb.` in place of `11. februar`. */
  readonly short?: boolean;
  readonly weekday?: 'always' | 'near' | 'never';
}

/** `torsdag 11. februar`: the weekday when it is near, the year when it is not this one. */
export function formatDay(
  date: CalendarDate,
  { today, language, short = false, weekday = 'near' }: DayFormat,
) {
  const isNear = Math.abs(daysBetween(today, date)) <= WEEKDAY_WITHIN_DAYS;
  const length = short ? 'short' : 'long';
  const names = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', { ...options, timeZone: 'UTC' }).format(
      new Date(`${date}T12:00:00Z`),
    );
  const day = Number(date.slice(8, 10));
  const year = date.slice(0, 4);
  return [
    weekday === 'always' || (weekday === 'near' && isNear) ? names({ weekday: length }) : '',
    language === 'da' ? `${day}.` : String(day),
    short && language === 'da' ? SHORT_MONTHS[Number(date.slice(5, 7)) - 1]! : names({ month: length }),
    year === today.slice(0, 4) ? '' : year,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** `tirsdag 23. februar 2027`: in a field, where nothing beside it says the year. */
export function formatWholeDay(date: CalendarDate, language: string): string {
  const day = formatDay(date, { today: date, language, weekday: 'always' });
  return `${day} ${date.slice(0, 4)}`;
}

/** `8.00` in Danish, `08:00` in English. */
export function formatClock(instant: Instant, language: string): string {
  return formatClockTime(wallTimeOf(instant).slice(11, 16), language);
}

/** As `formatClock`, of a time on the wall. */
export function formatClockTime(time: ClockTime, language: string): string {
  return language === 'da' ? time.replace(/^0/, '').replace(':', '.') : time;
}

/** `10.00–11.30` */
export function formatClocks(start: Instant, end: Instant, language: string): string {
  return `${formatClock(start, language)}–${formatClock(end, language)}`;
}

/** `torsdag 11. februar kl. 10.00` */
export function formatMeeting(start: Instant, format: DayFormat): string {
  const at = format.language === 'da' ? 'kl.' : 'at';
  const day = formatDay(wallTimeOf(start).slice(0, 10), format);
  return `${day} ${at} ${formatClock(start, format.language)}`;
}

/** `torsdag 11. februar kl. 10.00–11.30` */
export function formatMeetingSpan(start: Instant, end: Instant, format: DayFormat): string {
  return `${formatMeeting(start, format)}–${formatClock(end, format.language)}`;
}

/** As the first word of a line. */
export const capitalized = (text: string): string => text.charAt(0).toLocaleUpperCase('da') + text.slice(1);

/** `11. januar–5. marts` */
export function formatDays(begins: CalendarDate, ends: CalendarDate, format: DayFormat): string {
  return [begins, ends].map((date) => formatDay(date, { ...format, weekday: 'never' })).join('–');
}
