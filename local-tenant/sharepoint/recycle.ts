import type { Token } from '../sign-in/tokens';
import type { Item } from '../store/items';
import type { List } from '../store/lists';
import { heldIn, type Recycled } from '../store/recycle-bin';
import type { Tenant } from '../tenant';
import { refusingDuplicates } from './write-item';

/** Moves an item, and all that lies in it when it is a folder, to the site's recycle bin. */
export function recycle(tenant: Tenant, token: Token, list: List, item: Item): Recycled {
  const below = itemsBelow(tenant, item);
  for (const one of [item, ...below]) tenant.items.noteChange(list.id, one.id);
  return tenant.recycleBin.put(item, below, {
    siteId: list.siteId,
    deletedBy: token.userId,
    deletedAt: tenant.clock.date().toISOString(),
  });
}

/**
 * Brings back what was deleted, as it was and as locked as it was.
 * @throws GraphError 400 when a value that must be unique was given to another item in the meantime.
 */
export function restoreRecycled(tenant: Tenant, list: List, recycled: Recycled): void {
  const items = tenant.items.all(heldIn(recycled));
  refusingDuplicates(() => items.forEach((item) => tenant.items.requireUnique(list, item)));
  tenant.recycleBin.restore(recycled);
  for (const { id } of items) tenant.items.noteChange(list.id, id);
}

function itemsBelow(tenant: Tenant, item: Item): Item[] {
  if (item.kind !== 'folder') return [];
  return tenant.items
    .inFolder(item.listId, item.id)
    .flatMap((child) => [child, ...itemsBelow(tenant, child)]);
}
