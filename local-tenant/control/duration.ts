const DURATION = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * The instant that lies an ISO 8601 duration of weeks, days, hours, minutes and seconds later.
 * @throws RangeError for anything else; months and years have no fixed length.
 */
export function addDuration(start: Date, duration: string): Date {
  const match = DURATION.exec(duration);
  const parts = (match ?? []).slice(1).map((part) => Number(part || 0));
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts;
  if (!match || parts.every((part) => part === 0)) throw new RangeError(`not a duration: ${duration}`);
  return new Date(
    start.getTime() + (weeks * 7 + days) * DAY + hours * HOUR + minutes * MINUTE + seconds * SECOND,
  );
}
