import { readsCalendar, requireReadableMailbox } from '../graph/calendar-mailbox';
import { eventsQuery, replyWithEvents, wantsExtendedAlone } from '../graph/event-query';
import type { Operation } from '../graph/operation';

export const eventList: Operation = {
  name: 'event-list',
  method: 'GET',
  path: '/users/{user}/events',
  ...readsCalendar,
  query: eventsQuery,
  source: 'https://learn.microsoft.com/graph/api/user-list-events',
  difference:
    'The meetings that the seed repeats are single events. Of another’s private event the time alone is shown, with an empty subject. Without `$orderby` they come by start; the order in Outlook is not documented.',
  handle: (call) => {
    const { personId } = requireReadableMailbox(call);
    const { calendars } = call.tenant;
    const events = wantsExtendedAlone(call) ? calendars.withExtended(personId) : calendars.all(personId);
    return replyWithEvents(call, 'events', events);
  },
};
