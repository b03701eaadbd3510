import type { Mailbox } from '../store/mailbox';
import type { CalendarEvent } from '../store/event';
import { eventNotFound } from './calendar-errors';
import { keyOfEventId } from './event-id';
import type { Call } from './operation';

/** @throws GraphError 400 for a text that is no id, 404 when the mailbox has no such event. */
export function requireEvent(call: Call, mailbox: Mailbox): CalendarEvent {
  const key = keyOfEventId(call.parameters['event'] ?? '', mailbox.personId);
  const event = call.tenant.calendars.find(mailbox.personId, key);
  if (!event) throw eventNotFound();
  return event;
}
