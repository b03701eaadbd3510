import type { Token } from '../sign-in/tokens';
import type { Person, UserResource } from '../store/directory';
import { userNotFound } from './errors';
import type { Call } from './operation';

/** What Graph shows of a user without `$select`. */
const DEFAULT_PROPERTIES = [
  'businessPhones',
  'displayName',
  'givenName',
  'id',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
] as const satisfies readonly (keyof UserResource)[];

export const userProperties: readonly (keyof UserResource)[] = [
  ...DEFAULT_PROPERTIES,
  'department',
  'accountEnabled',
  'userType',
  'employeeId',
  'assignedPlans',
];

/** All that `User.ReadBasic.All` shows of others (permissions reference, "basic profile"); the rest comes as null. */
const BASIC_PROFILE: readonly string[] = [
  'displayName',
  'givenName',
  'id',
  'mail',
  'surname',
  'userPrincipalName',
];

/** Scopes that read another's whole profile. */
const FULL_PROFILE = ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'];

export const readOthers = [['User.ReadBasic.All'], ...FULL_PROFILE.map((scope) => [scope])];
export const readAll = FULL_PROFILE.map((scope) => [scope]);

/** @throws GraphError 404 when the directory has no such account. */
export function requirePerson(call: Call): Person {
  const id = call.parameters['user'] ?? '';
  const person = call.tenant.directory.find(id);
  if (!person) throw userNotFound(id);
  return person;
}

/** A user as this token may see it, with the properties that were asked for. */
export function showUser(person: Person, call: Call, select = call.query.select): Record<string, unknown> {
  const names = select ?? DEFAULT_PROPERTIES;
  const whole = person.id === call.caller.id || seesWholeProfiles(call.token);
  return Object.fromEntries(
    names.map((name) => [
      name,
      whole || BASIC_PROFILE.includes(name) ? person.user[name as keyof UserResource] : null,
    ]),
  );
}

function seesWholeProfiles(token: Token): boolean {
  return FULL_PROFILE.some((scope) => token.scopes.includes(scope));
}
