import { readBody } from '../graph/calendar-body';
import { changeKeyMismatch, transactionIdIsFixed } from '../graph/calendar-errors';
import { requireWritableEvent, writesCalendar } from '../graph/calendar-mailbox';
import { eventBody, written } from '../graph/event-body';
import { deliver, now } from '../graph/event-delivery';
import { requireSingleEvent, seriesNotImplemented } from '../graph/event-recurrence';
import { replyWithEvent } from '../graph/event-query';
import { etagOfEvent } from '../graph/event-show';
import type { Operation } from '../graph/operation';

export const eventUpdate: Operation = {
  name: 'event-update',
  method: 'PATCH',
  path: '/users/{user}/events/{event}',
  ...writesCalendar,
  source: 'https://learn.microsoft.com/graph/api/event-update',
  difference:
    'A property that only the service writes, such as `iCalUId`, is refused where Graph passes over it. That an attendee changes the own copy alone is published by others, not by Microsoft; no page says which changes by the organizer are told to the invited: here all that they can see. A series and its occurrences are not changed: 501.',
  handle: (call) => {
    const before = requireWritableEvent(call);
    requireSingleEvent(before);
    const body = readBody(eventBody, call.body, 'event');
    if (body.recurrence) throw seriesNotImplemented();
    if ('transactionId' in body) throw transactionIdIsFixed();
    const expected = call.headers.get('If-Match') ?? '*';
    if (expected !== '*' && expected !== etagOfEvent(before)) throw changeKeyMismatch();
    const { calendars } = call.tenant;
    return calendars.atomically(() => {
      const content = written(before, body, call);
      const details = { ...content.details, modifiedAt: now(call) };
      const after = calendars.change(before, { ...content, details });
      return replyWithEvent(call, 200, after.isOrganizer ? deliver(call, before, after) : after);
    });
  },
};
