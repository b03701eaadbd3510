import type { Person } from '../store/directory';
import type { Tenant } from '../tenant';
import type { SignInCall } from './endpoint';

const NAME = 'local-tenant-session';

/** Who is signed in at the browser that asks. */
export function personAtBrowser({ request, tenant }: SignInCall): Person | undefined {
  const cookies = request.headers.get('Cookie') ?? '';
  const cookie = new RegExp(`(?:^|; )${NAME}=([^;]+)`).exec(cookies)?.[1];
  const userId = tenant.sessions.userOf(cookie);
  return userId === undefined ? undefined : tenant.directory.find(userId);
}

/** The header that makes the browser remember; a hidden frame on another site's page must be sent it too. */
export function rememberPerson(tenant: Tenant, person: Person): Record<string, string> {
  tenant.sessions.signedIn(person.id);
  const cookie = tenant.sessions.remember(person.id);
  return { 'Set-Cookie': `${NAME}=${cookie}; Path=/; HttpOnly; Secure; SameSite=None` };
}

/** The account somebody typed: an address, or a name that only one person has. */
export function personNamed({ tenant }: SignInCall, typed: string): Person | undefined {
  const wanted = typed.trim();
  const byAddress = tenant.directory.find(wanted);
  if (byAddress) return byAddress;
  const [person, ...others] = tenant.directory
    .all()
    .filter(({ user }) => user.displayName.toLowerCase() === wanted.toLowerCase());
  return others.length ? undefined : person;
}
