import type { Item, ItemVersion } from '../store/items';
import { itemNotFound } from './errors';
import type { Call } from './operation';
import { identityOf } from './sites';

/** An item's versions with the present one, the newest first. */
export function versionsOf(call: Call, item: Item): (Item | ItemVersion)[] {
  return [item, ...call.tenant.items.versions(item.listId, item.id)];
}

/**
 * The version that the path names, such as `3.0`.
 * @throws GraphError 404
 */
export function requireVersion(call: Call, item: Item): Item | ItemVersion {
  const version = versionsOf(call, item).find((one) => versionName(one) === call.parameters['version']);
  if (!version) throw itemNotFound();
  return version;
}

export const versionName = ({ version }: ItemVersion): string => `${version}.0`;

/** What versions of items and of files have in common. */
export function showVersion(version: Item | ItemVersion, call: Call): Record<string, unknown> {
  return {
    id: versionName(version),
    lastModifiedDateTime: version.modifiedAt,
    lastModifiedBy: { user: identityOf(call, version.editorId) },
  };
}
