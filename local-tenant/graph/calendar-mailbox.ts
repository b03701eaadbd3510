import type { Mailbox } from '../store/calendars';
import { calendarAccessDenied, invalidUser, mailboxNotEnabled } from './calendar-errors';
import type { Call, ScopeAlternatives } from './operation';

/** Scopes that read one's own calendar in full. */
export const readCalendar: ScopeAlternatives = [['Calendars.Read'], ['Calendars.ReadWrite']];

export const writeCalendar: ScopeAlternatives = [['Calendars.ReadWrite']];

/**
 * The caller's own mailbox. The product asks for no scope that opens another's calendar, so that none is opened here.
 * @throws GraphError 404 for nobody or no mailbox, 403 for somebody else's.
 */
export function requireOwnMailbox(call: Call): Mailbox {
  const user = call.parameters['user'] ?? '';
  const person = call.tenant.directory.find(user);
  if (!person) throw invalidUser(user);
  const mailbox = call.tenant.calendars.mailboxOf(person.id);
  if (!mailbox) throw mailboxNotEnabled();
  if (person.id !== call.caller.id) throw calendarAccessDenied();
  return mailbox;
}
