import { addDays, type CalendarDate } from './calendar-dates';

type HolidayCode =
  | 'new-years-day'
  | 'maundy-thursday'
  | 'good-friday'
  | 'easter-sunday'
  | 'easter-monday'
  | 'great-prayer-day'
  | 'ascension-day'
  | 'whit-sunday'
  | 'whit-monday'
  | 'constitution-day'
  | 'christmas-eve'
  | 'christmas-day'
  | 'second-christmas-day'
  | 'new-years-eve';

interface Holiday {
  readonly date: CalendarDate;
  readonly code: HolidayCode;
}

/** Store bededag was abolished by law no. 214 of 2023: 5 May 2023 was the last. */
const LAST_YEAR_WITH_GREAT_PRAYER_DAY = 2023;

/** Days after Easter Sunday. */
const movable: readonly (readonly [days: number, code: HolidayCode])[] = [
  [-3, 'maundy-thursday'],
  [-2, 'good-friday'],
  [0, 'easter-sunday'],
  [1, 'easter-monday'],
  [26, 'great-prayer-day'],
  [39, 'ascension-day'],
  [49, 'whit-sunday'],
  [50, 'whit-monday'],
];

/** On 5 June, 24 and 31 December public offices are closed by custom or agreement. */
const fixed: readonly (readonly [day: string, code: HolidayCode])[] = [
  ['01-01', 'new-years-day'],
  ['06-05', 'constitution-day'],
  ['12-24', 'christmas-eve'],
  ['12-25', 'christmas-day'],
  ['12-26', 'second-christmas-day'],
  ['12-31', 'new-years-eve'],
];

/** In the order of the calendar. A date stands twice when 5 June is Whit Sunday or Whit Monday. */
export function holidaysOf(year: number): Holiday[] {
  const easter = easterSundayOf(year);
  const holidays: Holiday[] = [
    ...fixed.map(([day, code]) => ({ date: `${yearText(year)}-${day}`, code })),
    ...movable.map(([days, code]) => ({ date: addDays(easter, days), code })),
  ];
  return holidays
    .filter(({ code }) => code !== 'great-prayer-day' || year <= LAST_YEAR_WITH_GREAT_PRAYER_DAY)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** Easter Sunday in the Gregorian calendar, by the computus of Meeus, Jones and Butcher; its letters are kept. */
function easterSundayOf(year: number): CalendarDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return `${yearText(year)}-0${month}-${String(day).padStart(2, '0')}`;
}

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}
