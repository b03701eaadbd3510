import { z } from 'zod';
import { readParameters } from '../graph/calendar-body';
import { notOrganizer } from '../graph/calendar-errors';
import { requireWritableEvent, writesCalendar } from '../graph/calendar-mailbox';
import { withdraw } from '../graph/event-delivery';
import type { Operation } from '../graph/operation';

const cancelBody = z.strictObject({ comment: z.string().nullish() });

export const eventCancel: Operation = {
  name: 'event-cancel',
  method: 'POST',
  path: '/users/{user}/events/{event}/cancel',
  ...writesCalendar,
  source: 'https://learn.microsoft.com/graph/api/event-cancel',
  difference:
    'The copies of the attendees stay with `isCancelled` and a subject that begins “Canceled: ”; Outlook writes that word in the language of the mailbox and may be set to take the copy away.',
  handle: (call) => {
    const event = requireWritableEvent(call);
    const { comment } = readParameters(cancelBody, call.body, 'cancel');
    if (!event.isOrganizer) throw notOrganizer();
    const { calendars } = call.tenant;
    calendars.atomically(() => {
      withdraw(call, event, event.details.attendees, comment ?? '');
      calendars.remove(event);
    });
    return { status: 202 };
  },
};
