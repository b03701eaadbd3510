import { calendarAccessDenied } from '../graph/calendar-errors';
import { readCalendar, requireOwnMailbox } from '../graph/calendar-mailbox';
import { eventsQuery, replyWithEvents } from '../graph/event-query';
import type { Operation } from '../graph/operation';

export const eventList: Operation = {
  name: 'event-list',
  method: 'GET',
  path: '/users/{user}/events',
  scopes: readCalendar,
  refusal: calendarAccessDenied,
  query: eventsQuery,
  evidence: 'documented',
  source: 'https://learn.microsoft.com/graph/api/user-list-events',
  difference:
    'No event recurs: the meetings that the seed repeats are single events. Without `$orderby` they come by start; the order in Outlook is not documented.',
  handle: (call) =>
    replyWithEvents(call, 'events', call.tenant.calendars.all(requireOwnMailbox(call).personId)),
};
