import { mayDo, securableOf } from '../sharepoint/access';
import type { Token } from '../sign-in/tokens';
import type { Item } from '../store/items';
import type { List } from '../store/lists';
import { allows, permission } from '../store/permission-levels';
import type { Site } from '../store/sites';
import { driveIdOf, listIdOf } from './drive-ids';
import { accessDenied, itemNotFound } from './errors';
import type { Call } from './operation';
import { readSites, writeSites } from './sites';

/** A library as Graph's files see it: one of a site, or somebody's OneDrive. */
export interface Drive {
  readonly id: string;
  readonly list: List;
  readonly site: Site;
  /** Whose OneDrive it is. */
  readonly ownerId?: string;
}

const appFolder = [['Files.ReadWrite.AppFolder'], ['Files.ReadWrite'], ['Files.ReadWrite.All']];
export const appFolderScopes = appFolder;
export const readFiles = [...readSites, ...appFolder, ['Files.Read.All']];
export const writeFiles = [...writeSites, ...appFolder];

export function driveOf(call: Call, list: List): Drive {
  const site = call.tenant.sites.find(list.siteId);
  if (!site) throw itemNotFound();
  const drive = { id: driveIdOf(list.id), list, site };
  if (site.host !== call.tenant.facts.oneDriveHost) return drive;
  const owner = call.tenant.permissions.principals(site.id, 'user').find((one) => one.isAdministrator);
  return { ...drive, ownerId: owner?.personId ?? '' };
}

/**
 * The drive of the path, if the caller may open it.
 * @throws GraphError 404
 */
export function requireDrive(call: Call): Drive {
  const list = call.tenant.lists.byId(listIdOf(call.parameters['drive'] ?? '') ?? '');
  if (list?.template !== 'documentLibrary') throw itemNotFound();
  const drive = driveOf(call, list);
  if (
    drive.ownerId === undefined &&
    !mayDo(call.tenant, call.token, securableOf(call.tenant, list), permission.open)
  )
    throw itemNotFound();
  if (
    drive.ownerId !== undefined &&
    drive.ownerId !== call.caller.id &&
    !mayVisit(call, drive, permission.open)
  )
    throw accessDenied();
  return drive;
}

/** Whether the caller may do `wanted` to a file or folder, or at the top of the drive. */
export function mayDoInDrive(call: Call, drive: Drive, item: Item | undefined, wanted: bigint): boolean {
  const { tenant, token } = call;
  if (drive.ownerId === undefined) return mayDo(tenant, token, securableOf(tenant, drive.list, item), wanted);
  if (drive.ownerId !== token.userId) return mayVisit(call, drive, wanted, item);
  if (token.scopes.some((scope) => /^Files\.ReadWrite(\.All)?$/.test(scope))) return true;
  return token.scopes.includes('Files.ReadWrite.AppFolder') && isInAppFolder(call, drive, item);
}

/** What was shared in somebody's OneDrive is open to a token that may read all files which the person may. */
function mayVisit({ tenant, token }: Call, { list }: Drive, wanted: bigint, item?: Item): boolean {
  const reads = token.scopes.some((scope) => /^Files\.Read(Write)?\.All$/.test(scope));
  const writes = token.scopes.includes('Files.ReadWrite.All');
  const isReading = allows(permission.viewListItems | permission.openItems | permission.open, wanted);
  if (!writes && !(reads && isReading)) return false;
  return allows(tenant.permissions.maskOf(token.userId, securableOf(tenant, list, item)), wanted);
}

/** @throws GraphError 403 */
export function requireRightInDrive(call: Call, drive: Drive, item: Item | undefined, wanted: bigint): void {
  if (!mayDoInDrive(call, drive, item, wanted)) throw accessDenied();
}

function isInAppFolder(call: Call, { list }: Drive, item: Item | undefined): boolean {
  const folder = item && appFolderOf(call, list, call.token);
  return (
    folder !== undefined &&
    (item?.id === folder.id ||
      (item !== undefined && call.tenant.items.foldersAbove(item).includes(folder.id)))
  );
}

/** The app's own folder, if it was made already. */
export function appFolderOf(call: Call, list: List, token: Token): Item | undefined {
  return call.tenant.items
    .all(list.id)
    .find(({ kind, fields }) => kind === 'folder' && fields['AppFolderOf'] === token.clientId);
}

/** `$select` of a drive may name these. */
export const driveProperties = ['id', 'name', 'driveType', 'webUrl', 'createdDateTime', 'owner'];

export function showDrive({ id, list, site, ownerId }: Drive): Record<string, unknown> {
  return {
    createdDateTime: list.createdAt,
    id,
    name: list.title,
    webUrl: libraryUrl({ list, site }),
    driveType: ownerId === undefined ? 'documentLibrary' : 'business',
    ...(ownerId === undefined ? {} : { owner: { user: { id: ownerId } } }),
  };
}

export function libraryUrl({ list, site }: Pick<Drive, 'list' | 'site'>): string {
  return `https://${site.host}${site.path}/${encodeURIComponent(list.name)}`;
}
