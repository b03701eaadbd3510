import { plainDetails, type CalendarEvent } from '../store/event';
import type { Call } from './operation';

/**
 * An event as the caller may see it. Of another's private event nothing but its time is shown, except to a delegate who
 * may see it; `limitedRead` shows titles and places alone.
 */
export function asSeenBy(event: CalendarEvent, { tenant, caller }: Call): CalendarEvent {
  if (event.mailboxId === caller.id) return event;
  const role = tenant.calendars.shares.roleOf(event.mailboxId, caller.id);
  const { subject, location, organizer, sensitivity, startTimeZone, endTimeZone, createdAt, modifiedAt } =
    event.details;
  const time = { ...plainDetails, organizer, sensitivity, startTimeZone, endTimeZone, createdAt, modifiedAt };
  if (sensitivity === 'private' && role !== 'delegateWithPrivateEventAccess') {
    return { ...event, details: time, extended: [] };
  }
  return role === 'limitedRead' ? { ...event, details: { ...time, subject, location }, extended: [] } : event;
}
