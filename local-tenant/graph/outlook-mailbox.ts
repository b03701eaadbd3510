import type { Call, Operation } from './operation';

const OUTLOOK =
  /^\/users\/\{user\}\/(calendar|calendarView|events|mailboxSettings|outlook|photos?|todo)(\/|$)/;

/** The mailbox that Outlook counts a request for; none for what another service answers. */
export function outlookMailboxOf({ path }: Operation, { tenant, parameters }: Call): string | undefined {
  if (!OUTLOOK.test(path)) return undefined;
  const user = parameters['user'] ?? '';
  return tenant.directory.find(user)?.id ?? user;
}
