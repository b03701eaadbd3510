const DAY = 24 * 60 * 60 * 1000;
const zone = 'Europe/Copenhagen';

const dateParts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
const dayName = new Intl.DateTimeFormat('da-DK', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'short',
});
const hour = new Intl.DateTimeFormat('da-DK', { timeZone: zone, hour: 'numeric', minute: '2-digit' });

/** A date of the calendar, as the UTC midnight that bears its name. */
export function dateOf(instant: Date): number {
  return Date.parse(`${dateParts.format(instant)}T00:00:00Z`);
}

export function mondayOf(date: number): number {
  return date - ((new Date(date).getUTCDay() + 6) % 7) * DAY;
}

export const daysLater = (date: number, days: number): number => date + days * DAY;

/** The number of the week by ISO 8601: that of its Thursday. */
export function weekNumber(monday: number): number {
  const thursday = monday + 3 * DAY;
  const firstOfYear = Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1);
  return Math.floor((thursday - firstOfYear) / (7 * DAY)) + 1;
}

export const dayText = (date: number): string => dayName.format(date);

export const clockText = (instant: Date): string => hour.format(instant).replace(/^0/, '');
