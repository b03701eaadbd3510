import { securableOf } from '../sharepoint/access';
import type { Item } from '../store/items';
import { allows, LIMITED_ACCESS, permission } from '../store/permission-levels';
import { loginOf, type Principal, type RoleAssignment } from '../store/permissions';
import { securablesAbove } from '../store/securables';
import type { Person } from '../store/directory';
import { libraryUrl, type Drive } from './drive';
import { driveItemIdOf } from './drive-ids';
import { accessDenied } from './errors';
import type { Call, ScopeAlternatives } from './operation';

/** Who may share what, as the pages on sharing list it: neither an application's own folder nor a selected site is enough. */
export const shareScopes: ScopeAlternatives = [
  ['Files.ReadWrite'],
  ['Files.ReadWrite.All'],
  ['Sites.ReadWrite.All'],
];

export const readSharingScopes: ScopeAlternatives = [
  ['Files.Read'],
  ['Files.Read.All'],
  ['Sites.Read.All'],
  ...shareScopes,
];

export interface SharedPlace {
  readonly drive: Drive;
  readonly item: Item;
}

/** Whether the caller is an owner of the thing, and so may see and change who has access. */
export function isOwner(call: Call, { drive, item }: SharedPlace): boolean {
  if (drive.ownerId === call.caller.id) return true;
  const mask = call.tenant.permissions.maskOf(call.caller.id, securableOf(call.tenant, drive.list, item));
  return allows(mask, permission.managePermissions);
}

/** @throws GraphError 403 */
export function requireOwner(call: Call, place: SharedPlace): void {
  if (!isOwner(call, place)) throw accessDenied();
}

/** The person's row among the users of the drive's site, made at need. */
export function principalFor(call: Call, { site }: Drive, person: Person): Principal {
  const { permissions } = call.tenant;
  return (
    permissions.principalOfPerson(site.id, person.id) ??
    permissions.addPrincipal(site.id, {
      kind: 'user',
      personId: person.id,
      login: loginOf(person.upn),
      title: person.user.displayName,
      isAdministrator: false,
    })
  );
}

/** Everybody who has access, without those who were only given a way through. */
export function grantsOf(call: Call, { drive, item }: SharedPlace): RoleAssignment[] {
  const granted = call.tenant.permissions.assignments(securableOf(call.tenant, drive.list, item));
  return granted.filter(({ levels }) => levels.some(({ id }) => id !== LIMITED_ACCESS));
}

export function showGrant(
  call: Call,
  place: SharedPlace,
  { principal, levels }: RoleAssignment,
): Record<string, unknown> {
  const mask = levels.reduce((sum, level) => sum | level.mask, 0n);
  const identity = { id: principal.personId ?? String(principal.id), displayName: principal.title };
  const granted = principal.kind === 'user' ? { user: identity } : { group: identity };
  const inSite = { id: String(principal.id), displayName: principal.title, loginName: principal.login };
  const inherited = inheritedFrom(call, place);
  return {
    id: grantIdOf(principal),
    roles: [roleOf(mask)],
    grantedTo: granted,
    grantedToV2: {
      ...granted,
      ...(principal.kind === 'user' ? { siteUser: inSite } : { siteGroup: inSite }),
    },
    ...(inherited ? { inheritedFrom: inherited } : {}),
  };
}

export const grantIdOf = ({ login }: Principal): string => Buffer.from(login).toString('base64url');

/** What a thing without permissions of its own has them from. */
export function inheritedFrom(call: Call, { drive, item }: SharedPlace): Record<string, unknown> | undefined {
  const { permissions, items } = call.tenant;
  const securable = securableOf(call.tenant, drive.list, item);
  if (permissions.isUnique(securable)) return undefined;
  const above = securablesAbove(securable).find((candidate) => permissions.isUnique(candidate));
  const folder = above?.itemId === undefined ? undefined : items.find(drive.list.id, above.itemId);
  return {
    driveId: drive.id,
    id: driveItemIdOf(folder?.guid ?? drive.list.id),
    path: folder
      ? `${libraryUrl(drive)}/${String(folder.fields['FileLeafRef'])}`
      : `/drives/${drive.id}/root:`,
  };
}

function roleOf(mask: bigint): 'owner' | 'write' | 'read' {
  if (allows(mask, permission.managePermissions)) return 'owner';
  return allows(mask, permission.editListItems) ? 'write' : 'read';
}
