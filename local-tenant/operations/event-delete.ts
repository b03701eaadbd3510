import { requireWritableEvent, writesCalendar } from '../graph/calendar-mailbox';
import { withdraw } from '../graph/event-delivery';
import type { Operation } from '../graph/operation';

export const eventDelete: Operation = {
  name: 'event-delete',
  method: 'DELETE',
  path: '/users/{user}/events/{event}',
  ...writesCalendar,
  source: 'https://learn.microsoft.com/graph/api/event-delete',
  difference:
    'A deleted event is gone at once; Outlook keeps it among the deleted items. A series goes with its occurrences. The organizer hears nothing when an attendee deletes a copy.',
  handle: (call) => {
    const event = requireWritableEvent(call);
    const { calendars } = call.tenant;
    calendars.atomically(() => {
      if (event.isOrganizer) withdraw(call, event, event.details.attendees, '');
      calendars.remove(event);
    });
    return { status: 204 };
  },
};
