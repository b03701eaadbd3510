import { readsCalendar, requireReadableMailbox } from '../graph/calendar-mailbox';
import { MOST_DAYS, windowOf } from '../graph/calendar-window';
import { eventsQuery, replyWithEvents } from '../graph/event-query';
import type { Operation } from '../graph/operation';

export const calendarViewList: Operation = {
  name: 'calendar-view-list',
  method: 'GET',
  path: '/users/{user}/calendarView',
  ...readsCalendar,
  query: { ...eventsQuery, others: [...(eventsQuery.others ?? []), 'startdatetime', 'enddatetime'] },
  source: 'https://learn.microsoft.com/graph/api/user-list-calendarview',
  difference: `The text that refuses a window of more than ${MOST_DAYS} days is supposed.`,
  handle: (call) => {
    const { personId } = requireReadableMailbox(call);
    const events = call.tenant.calendars.within(personId, windowOf(call));
    return replyWithEvents(call, 'calendarView', events);
  },
};
