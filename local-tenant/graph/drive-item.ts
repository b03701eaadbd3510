import { visibleItems } from '../sharepoint/access';
import type { Item } from '../store/items';
import { permission } from '../store/permission-levels';
import { requireAppFolder, requireOwnDrive } from './app-folder';
import { mayDoInDrive, requireDrive, type Drive } from './drive';
import { itemGuidOf } from './drive-ids';
import { itemNotFound } from './errors';
import type { Call } from './operation';

/** A place in a drive: a file, a folder, or the drive's top, which is no item. */
export interface Place {
  readonly drive: Drive;
  readonly item: Item | undefined;
}

/** The folder that a path ends in, and the name that it asks for there. */
export interface NamedPlace {
  readonly drive: Drive;
  readonly folder: Item | undefined;
  /** Folders of the path that are not there yet, the outermost first. */
  readonly missing: readonly string[];
  readonly name: string;
  readonly item: Item | undefined;
}

/**
 * What the path means: drive, item id and path from there, or the app's folder and path from there.
 * @throws GraphError 404 for what is not there and for what the caller may not see alike.
 */
export function requirePlace(call: Call): Place {
  const base = baseOf(call);
  const names = namesOf(call.parameters['path']);
  const item = names.reduce<Item | undefined>(
    (above, name) => requireChild(call, base.drive, above, name),
    base.item,
  );
  if (!mayDoInDrive(call, base.drive, item, item ? permission.viewListItems : permission.open))
    throw itemNotFound();
  return { drive: base.drive, item };
}

/** @throws GraphError 404 where the path leads to the top of the drive. */
export function requirePlaceOfItem(call: Call): { drive: Drive; item: Item } {
  const { drive, item } = requirePlace(call);
  if (!item) throw itemNotFound();
  return { drive, item };
}

/** Where an upload is to go. */
export function namedPlace(call: Call): NamedPlace {
  const { drive, item: base } = baseOf(call);
  const names = namesOf(call.parameters['path']);
  const folders = names.slice(0, -1);
  let folder = base;
  while (folders[0] !== undefined) {
    const next = childNamed(call, drive, folder, folders[0]);
    if (next?.kind !== 'folder') break;
    folder = next;
    folders.shift();
  }
  const name = names.at(-1) ?? '';
  const item = folders.length ? undefined : childNamed(call, drive, folder, name);
  return { drive, folder, missing: folders, name, item };
}

/** What lies in a folder and may be seen. */
export function childrenOf(call: Call, { drive, item }: Place): Item[] {
  const all = call.tenant.items.inFolder(drive.list.id, item?.id ?? null);
  if (drive.ownerId === undefined) return visibleItems(call.tenant, call.token, drive.list, all);
  if (drive.ownerId === call.caller.id) return all;
  return all.filter((child) => mayDoInDrive(call, drive, child, permission.viewListItems));
}

function baseOf(call: Call): Place {
  const drive = call.parameters['drive'] === undefined ? requireOwnDrive(call) : requireDrive(call);
  const id = call.parameters['item'];
  if (id !== undefined) return { drive, item: requireById(call, drive, id) };
  return {
    drive,
    item:
      drive.ownerId !== undefined && call.parameters['drive'] === undefined
        ? requireAppFolder(call, drive)
        : undefined,
  };
}

function requireById(call: Call, drive: Drive, id: string): Item {
  const item = call.tenant.items.findByGuid(drive.list.id, itemGuidOf(id) ?? '');
  if (!item || !mayDoInDrive(call, drive, item, permission.viewListItems)) throw itemNotFound();
  return item;
}

function requireChild(call: Call, drive: Drive, above: Item | undefined, name: string): Item {
  const child = childNamed(call, drive, above, name);
  if (!child) throw itemNotFound();
  return child;
}

/** Names differ by more than the case of their letters. */
function childNamed(call: Call, drive: Drive, above: Item | undefined, name: string): Item | undefined {
  return call.tenant.items
    .having(drive.list.id, 'FileLeafRef', name)
    .find(({ parentId }) => parentId === (above?.id ?? null));
}

const namesOf = (path: string | undefined): string[] => (path ?? '').split('/').filter(Boolean);
