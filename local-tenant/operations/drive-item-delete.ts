import { requireRightInDrive } from '../graph/drive';
import { onDriveItems } from '../graph/drive-addresses';
import { requirePlaceOfItem } from '../graph/drive-item';
import { requireMatch } from '../graph/show-drive-item';
import { securableOf } from '../sharepoint/access';
import { permission } from '../store/permission-levels';
import type { Item } from '../store/items';
import type { Call } from '../graph/operation';

export const driveItemDelete = onDriveItems(
  {
    name: 'drive-item-delete',
    method: 'DELETE',
    query: {},
    evidence: 'documented',
    source: 'https://learn.microsoft.com/graph/api/driveitem-delete',
    difference:
      'A deleted file is gone, a folder with all that lies in it; there is no recycle bin of a drive.',
    handle: (call) => {
      const { drive, item } = requirePlaceOfItem(call);
      requireRightInDrive(call, drive, item, permission.deleteListItems);
      requireMatch(call, item);
      removeWithAllBelow(call, item);
      return { status: 204 };
    },
  },
  ['by-id', 'by-path', 'own-by-id', 'in-app-folder'],
);

function removeWithAllBelow(call: Call, item: Item): void {
  const { items, permissions, lists } = call.tenant;
  for (const child of items.inFolder(item.listId, item.id)) removeWithAllBelow(call, child);
  const list = lists.byId(item.listId);
  if (list) permissions.resetInheritance(securableOf(call.tenant, list, item));
  items.remove(item.listId, item.id);
}
