/** Noon: a calendar date has no time, and at midnight it could fall on the day before. */
const NOON = 'T12:00:00Z';

/** A period in words, such as `12. januar – 6. marts 2026`. Dates are calendar dates, `2026-01-12`. */
export function formatPeriod(begins: string, ends: string, language: string): string {
  const format = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.formatRange(new Date(begins + NOON), new Date(ends + NOON));
}
