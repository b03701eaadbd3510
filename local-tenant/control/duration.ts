import { Temporal } from 'temporal-polyfill';

/**
 * The instant that lies an ISO 8601 duration later.
 * @throws RangeError for none; months and years have no fixed length.
 */
export function addDuration(start: Date, text: string): Date {
  const duration = Temporal.Duration.from(text);
  if (duration.sign < 1 || duration.years || duration.months) throw new RangeError(`not a duration: ${text}`);
  return new Date(start.getTime() + duration.total({ unit: 'milliseconds', relativeTo: '1970-01-01' }));
}
