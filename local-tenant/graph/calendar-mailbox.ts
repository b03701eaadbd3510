import type { Mailbox } from '../store/mailbox';
import type { CalendarRole } from '../store/calendar-shares';
import type { CalendarEvent } from '../store/event';
import { calendarAccessDenied, invalidUser, mailboxNotEnabled } from './calendar-errors';
import { requireEvent } from './event-find';
import type { Call } from './operation';

const READ_SHARED = 'Calendars.Read.Shared';
const WRITE_SHARED = 'Calendars.ReadWrite.Shared';

/** Scopes that read one's own calendar in full; those for calendars that others share read it too. */
export const readsCalendar = {
  scopes: [['Calendars.Read'], ['Calendars.ReadWrite'], [READ_SHARED], [WRITE_SHARED]],
  refusal: calendarAccessDenied,
};

export const writesCalendar = {
  scopes: [['Calendars.ReadWrite'], [WRITE_SHARED]],
  refusal: calendarAccessDenied,
};

const WRITERS: readonly CalendarRole[] = [
  'write',
  'delegateWithoutPrivateEventAccess',
  'delegateWithPrivateEventAccess',
];
const READERS: readonly CalendarRole[] = ['limitedRead', 'read', ...WRITERS];

/**
 * The caller's own mailbox.
 * @throws GraphError 404 for nobody or no mailbox, 403 for somebody else's.
 */
export function requireOwnMailbox(call: Call): Mailbox {
  const mailbox = mailboxOfPath(call);
  if (mailbox.personId !== call.caller.id) throw calendarAccessDenied();
  return mailbox;
}

/**
 * The caller's own mailbox, or one whose calendar was opened to the caller by a token that may go into such calendars.
 * @throws GraphError 404 for nobody or no mailbox, 403 for a calendar that is closed.
 */
export function requireReadableMailbox(call: Call): Mailbox {
  return requireOpenMailbox(call, READERS, [READ_SHARED, WRITE_SHARED]);
}

/** @throws GraphError 404, 403 */
export function requireWritableMailbox(call: Call): Mailbox {
  return requireOpenMailbox(call, WRITERS, [WRITE_SHARED]);
}

/**
 * The event of the path, to change it.
 * @throws GraphError 404; 403 also for another's private event when its owner has not let the caller see it.
 */
export function requireWritableEvent(call: Call): CalendarEvent {
  const mailbox = requireWritableMailbox(call);
  const event = requireEvent(call, mailbox);
  const isHidden =
    mailbox.personId !== call.caller.id &&
    event.details.sensitivity === 'private' &&
    roleIn(call, mailbox) !== 'delegateWithPrivateEventAccess';
  if (isHidden) throw calendarAccessDenied();
  return event;
}

/** Whether titles and places of another's calendar are open to the caller. */
export function readsTitles(call: Call, mailbox: Mailbox): boolean {
  const role = roleIn(call, mailbox);
  return role !== undefined && READERS.includes(role);
}

function requireOpenMailbox(call: Call, roles: readonly CalendarRole[], scopes: readonly string[]): Mailbox {
  const mailbox = mailboxOfPath(call);
  if (mailbox.personId === call.caller.id) return mailbox;
  const role = roleIn(call, mailbox);
  const isOpen = role !== undefined && roles.includes(role);
  if (!isOpen || !call.token.scopes.some((scope) => scopes.includes(scope))) throw calendarAccessDenied();
  return mailbox;
}

const roleIn = ({ tenant, caller }: Call, { personId }: Mailbox): CalendarRole | undefined =>
  tenant.calendars.shares.roleOf(personId, caller.id);

function mailboxOfPath(call: Call): Mailbox {
  const user = call.parameters['user'] ?? '';
  const person = call.tenant.directory.find(user);
  if (!person) throw invalidUser(user);
  const mailbox = call.tenant.calendars.mailboxOf(person.id);
  if (!mailbox) throw mailboxNotEnabled();
  return mailbox;
}
