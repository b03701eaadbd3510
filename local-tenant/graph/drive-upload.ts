import { addItem, changeItem } from '../sharepoint/write-item';
import type { Item } from '../store/items';
import { permission } from '../store/permission-levels';
import { requireRightInDrive, type Drive } from './drive';
import type { NamedPlace } from './drive-item';
import { badRequest, invalidRequest, nameTaken } from './errors';
import type { Call } from './operation';
import { nameOf, requireMatch } from './show-drive-item';

const BEHAVIORS = ['replace', 'fail', 'rename'] as const;
type Behavior = (typeof BEHAVIORS)[number];

/** What SharePoint does not take in a name (support.microsoft.com, “Restrictions and limitations”). */
const FORBIDDEN = /["*:<>?/\\|]|^\s|[\s.]$|^~\$|_vti_/;

/** An upload replaces what has its name when the address does not say otherwise. */
export function conflictBehavior(call: Call): Behavior {
  const written = call.query.others['@microsoft.graph.conflictbehavior'] ?? 'replace';
  const behavior = BEHAVIORS.find((known) => known === written);
  if (!behavior) throw badRequest(`Invalid value '${written}' for @microsoft.graph.conflictBehavior.`);
  return behavior;
}

/**
 * Puts the call's bytes under a name.
 * @throws GraphError 403, 409 for a name that is taken, 412
 */
export function uploadFile(call: Call, place: NamedPlace, behavior: Behavior): Item {
  for (const name of [...place.missing, place.name])
    if (FORBIDDEN.test(name)) throw invalidRequest('The provided name cannot contain the characters given.');
  if (place.item && behavior === 'replace') return replaceFile(call, place.drive, place.item);
  requireRightInDrive(call, place.drive, place.folder, permission.addListItems);
  if (place.item && behavior === 'fail') throw nameTaken();
  requireMatch(call, undefined);
  const folder = madeFolders(call, place);
  const name = place.item ? freeName(call, place) : place.name;
  const item = addItem(call.tenant, call.token, place.drive.list, { FileLeafRef: name }, 'file', folder);
  keepBytes(call, item);
  return item;
}

/** @throws GraphError 403, 412 */
export function replaceFile(call: Call, drive: Drive, item: Item): Item {
  requireRightInDrive(call, drive, item, permission.editListItems);
  if (item.kind !== 'file') throw nameTaken();
  requireMatch(call, item);
  const changed = changeItem(call.tenant, call.token, drive.list, item, {});
  keepBytes(call, changed);
  return changed;
}

function keepBytes({ tenant, body }: Call, item: Item): void {
  tenant.contents.keep(item.listId, item.id, item.version, body as Uint8Array);
}

function madeFolders(call: Call, { drive, folder, missing }: NamedPlace): number | null {
  return missing.reduce<number | null>(
    (above, name) => addItem(call.tenant, call.token, drive.list, { FileLeafRef: name }, 'folder', above).id,
    folder?.id ?? null,
  );
}

function freeName(call: Call, { drive, folder, name }: NamedPlace): string {
  const taken = call.tenant.items
    .inFolder(drive.list.id, folder?.id ?? null)
    .map((item) => nameOf(item).toLowerCase());
  const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? [];
  for (let number = 1; ; number += 1) {
    const candidate = `${stem} ${number}${ending}`;
    if (!taken.includes(candidate.toLowerCase())) return candidate;
  }
}
