import type { Span } from '../store/event';
import { unreadableBody, windowMissing, windowTooLong } from './calendar-errors';
import { queriedInstant } from './calendar-time';
import type { Call } from './operation';

const DAY = 24 * 60 * 60 * 1000;
export const MOST_DAYS = 1825;

/** A time without an offset is UTC, whatever zone the answer is asked in. */
export function windowOf(call: Call): Span {
  const { startdatetime: start, enddatetime: end } = call.query.others;
  if (!start || !end) throw windowMissing();
  const window = { starts: instant(start), ends: instant(end) };
  if (window.ends - window.starts > MOST_DAYS * DAY) throw windowTooLong(MOST_DAYS);
  return window;
}

function instant(text: string): number {
  try {
    return queriedInstant(text, 'UTC');
  } catch {
    throw unreadableBody(`The value '${text}' is not a date and time.`);
  }
}
