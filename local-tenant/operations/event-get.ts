import { readsCalendar, requireReadableMailbox } from '../graph/calendar-mailbox';
import { requireEvent } from '../graph/event-find';
import { oneEventQuery, replyWithEvent } from '../graph/event-query';
import type { Operation } from '../graph/operation';

export const eventGet: Operation = {
  name: 'event-get',
  method: 'GET',
  path: '/users/{user}/events/{event}',
  ...readsCalendar,
  query: oneEventQuery,
  source: 'https://learn.microsoft.com/graph/api/event-get',
  difference:
    'An immutable id and a changeable one are both understood in an address, whatever `Prefer` says; `$expand` knows single-value extended properties alone.',
  handle: (call) => replyWithEvent(call, 200, requireEvent(call, requireReadableMailbox(call))),
};
