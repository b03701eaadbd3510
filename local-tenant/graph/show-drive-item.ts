import { etagOf } from '../sharepoint/write-item';
import type { Item } from '../store/items';
import { libraryUrl, type Drive } from './drive';
import { driveItemIdOf } from './drive-ids';
import { childrenOf, type Place } from './drive-item';
import { preconditionFailed } from './errors';
import type { Call } from './operation';
import { identityOf } from './sites';

const DOWNLOAD_URL = '@microsoft.graph.downloadUrl';

/** `$select` of a file or folder may name these. */
export const driveItemProperties = [
  DOWNLOAD_URL,
  'id',
  'name',
  'size',
  'eTag',
  'cTag',
  'createdDateTime',
  'lastModifiedDateTime',
  'createdBy',
  'lastModifiedBy',
  'webUrl',
  'parentReference',
  'file',
  'folder',
  'root',
  'specialFolder',
  'sharepointIds',
];

const TYPES: readonly (readonly [ending: RegExp, type: string])[] = [
  [/\.pdf$/i, 'application/pdf'],
  [/\.json$/i, 'application/json'],
  [/\.html?$/i, 'text/html'],
  [/\.txt$/i, 'text/plain'],
  [/\.png$/i, 'image/png'],
];

export function mimeTypeOf(item: Item): string {
  return TYPES.find(([ending]) => ending.test(nameOf(item)))?.[1] ?? 'application/octet-stream';
}

export function nameOf({ fields }: Item): string {
  const name = fields['FileLeafRef'];
  return typeof name === 'string' ? name : '';
}

/** A file or folder in the words of Graph's driveItem. `sharepointIds` come only when they are asked for. */
export function showDriveItem(place: Place, call: Call): Record<string, unknown> {
  const { drive, item } = place;
  if (!item) return showRoot(place, call);
  const { tenant } = call;
  const content = tenant.contents.factsAt(drive.list.id, item.id, item.version);
  const isFile = item.kind === 'file';
  return {
    ...(isFile ? { [DOWNLOAD_URL]: downloadUrlOf({ drive, item }, call) } : {}),
    createdDateTime: item.createdAt,
    eTag: driveEtagOf(item),
    id: driveItemIdOf(item.guid),
    lastModifiedDateTime: item.modifiedAt,
    name: nameOf(item),
    webUrl: `${libraryUrl(drive)}/${pathOf(call, item).map(encodeURIComponent).join('/')}`,
    cTag: `"c:{${item.guid.toUpperCase()}},${isFile ? content.version : 0}"`,
    size: isFile ? content.size : 0,
    createdBy: { user: identityOf(call, item.authorId) },
    lastModifiedBy: { user: identityOf(call, item.editorId) },
    parentReference: parentOf(place, call),
    ...(isFile
      ? { file: { mimeType: mimeTypeOf(item) } }
      : { folder: { childCount: childrenOf(call, place).length } }),
    ...(item.fields['AppFolderOf'] ? { specialFolder: { name: 'approot' } } : {}),
    ...(call.query.select?.includes('sharepointIds') ? { sharepointIds: sharePointIdsOf(drive, item) } : {}),
  };
}

function showRoot(place: Place, call: Call): Record<string, unknown> {
  const { drive } = place;
  return {
    createdDateTime: drive.list.createdAt,
    id: driveItemIdOf(drive.list.id),
    lastModifiedDateTime: drive.list.modifiedAt,
    name: 'root',
    webUrl: libraryUrl(drive),
    size: 0,
    parentReference: { driveType: driveTypeOf(drive), driveId: drive.id },
    folder: { childCount: childrenOf(call, place).length },
    root: {},
  };
}

/** The address that holds the file for some minutes without a sign-in. */
export function downloadUrlOf(
  { drive, item }: { drive: Drive; item: Item },
  call: Call,
  version?: number,
): string {
  const isPlayedHost = call.url.hostname.endsWith('microsoft.com');
  const origin = isPlayedHost ? `https://${drive.site.host}` : call.url.origin;
  const tempauth = call.tenant.downloads.issue({
    listId: drive.list.id,
    itemId: item.id,
    ...(version === undefined ? {} : { version }),
  });
  return `${origin}${drive.site.path}/_layouts/15/download.aspx?UniqueId=${item.guid}&Translate=false&tempauth=${tempauth}&ApiVersion=2.0`;
}

/**
 * Whether what the caller read is still what is there.
 * @throws GraphError 412
 */
export function requireMatch(call: Call, item: Item | undefined): void {
  const expected = call.headers.get('If-Match');
  if (expected === null || (expected === '*' && item)) return;
  if (!item || !tagsOf(call, item).includes(expected)) throw preconditionFailed();
}

/** Whether the caller says that it has the file as it is. */
export function isKnown(call: Call, item: Item): boolean {
  return tagsOf(call, item).includes(call.headers.get('If-None-Match') ?? '');
}

function tagsOf(call: Call, item: Item): string[] {
  const { version } = call.tenant.contents.factsAt(item.listId, item.id, item.version);
  return [driveEtagOf(item), etagOf(item), `"c:{${item.guid.toUpperCase()}},${version}"`];
}

export const driveEtagOf = (item: Item): string => `"{${item.guid.toUpperCase()}},${item.revision}"`;

const driveTypeOf = ({ ownerId }: Drive) => (ownerId === undefined ? 'documentLibrary' : 'business');

function parentOf({ drive, item }: Place, call: Call): Record<string, unknown> {
  const parent =
    item && item.parentId !== null ? call.tenant.items.find(drive.list.id, item.parentId) : undefined;
  const above = parent ? pathOf(call, parent).map(encodeURIComponent).join('/') : '';
  return {
    driveType: driveTypeOf(drive),
    driveId: drive.id,
    id: driveItemIdOf(parent?.guid ?? drive.list.id),
    ...(parent ? { name: nameOf(parent) } : {}),
    path: `/drives/${drive.id}/root:${above ? `/${above}` : ''}`,
    siteId: drive.site.id.split(',')[1],
  };
}

function pathOf(call: Call, item: Item): string[] {
  const folders = call.tenant.items
    .foldersAbove(item)
    .flatMap((id) => call.tenant.items.find(item.listId, id) ?? []);
  return [...folders.toReversed(), item].map(nameOf);
}

function sharePointIdsOf({ list, site }: Drive, item: Item): Record<string, unknown> {
  const [, siteId, webId] = site.id.split(',');
  return {
    listId: list.id,
    listItemId: String(item.id),
    listItemUniqueId: item.guid,
    siteId,
    siteUrl: `https://${site.host}${site.path}`,
    webId,
  };
}
