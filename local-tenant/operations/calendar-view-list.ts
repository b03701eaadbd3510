import { calendarAccessDenied, unreadableBody, windowMissing, windowTooLong } from '../graph/calendar-errors';
import { readCalendar, requireOwnMailbox } from '../graph/calendar-mailbox';
import { queriedInstant } from '../graph/calendar-time';
import { eventsQuery, replyWithEvents } from '../graph/event-query';
import type { Call, Operation } from '../graph/operation';
import type { Span } from '../store/event';

const DAY = 24 * 60 * 60 * 1000;
const MOST_DAYS = 1825;

export const calendarViewList: Operation = {
  name: 'calendar-view-list',
  method: 'GET',
  path: '/users/{user}/calendarView',
  scopes: readCalendar,
  refusal: calendarAccessDenied,
  query: { ...eventsQuery, others: [...(eventsQuery.others ?? []), 'startdatetime', 'enddatetime'] },
  evidence: 'documented',
  source: 'https://learn.microsoft.com/graph/api/user-list-calendarview',
  difference: `The text that refuses a window of more than ${MOST_DAYS} days is supposed.`,
  handle: (call) => {
    const { personId } = requireOwnMailbox(call);
    const events = call.tenant.calendars.within(personId, windowOf(call));
    return replyWithEvents(call, 'calendarView', events);
  },
};

/** A time without an offset is UTC, whatever zone the answer is asked in. */
function windowOf(call: Call): Span {
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
