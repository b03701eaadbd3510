import { readsCalendar, requireReadableMailbox } from '../graph/calendar-mailbox';
import { windowOf } from '../graph/calendar-window';
import { requireEvent } from '../graph/event-find';
import { eventsQuery, replyWithEvents } from '../graph/event-query';
import type { Operation } from '../graph/operation';

export const eventInstancesList: Operation = {
  name: 'event-instances-list',
  method: 'GET',
  path: '/users/{user}/events/{event}/instances',
  ...readsCalendar,
  query: { ...eventsQuery, others: [...(eventsQuery.others ?? []), 'startdatetime', 'enddatetime'] },
  source: 'https://learn.microsoft.com/graph/api/event-list-instances',
  difference: 'No occurrence differs from its series.',
  handle: (call) => {
    const event = requireEvent(call, requireReadableMailbox(call));
    const window = windowOf(call);
    const instances = call.tenant.calendars
      .occurrences(event)
      .filter(({ starts, ends }) => starts < window.ends && ends > window.starts);
    return replyWithEvents(call, `events('${call.parameters['event'] ?? ''}')/instances`, instances);
  },
};
