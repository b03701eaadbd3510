import type { Operation } from '../graph/operation';
import { requireChangeableItem, writeSites } from '../graph/sites';
import { requireVersion } from '../graph/versions';
import { restoreItem } from '../sharepoint/write-item';
import { permission } from '../store/permission-levels';

export const listItemVersionRestore: Operation = {
  name: 'list-item-version-restore',
  method: 'POST',
  path: '/sites/{site}/lists/{list}/items/{item}/versions/{version}/restoreVersion',
  scopes: writeSites,
  source: 'https://learn.microsoft.com/graph/api/listitemversion-restore',
  difference: 'That who restores becomes the editor is assumed, and that Sites.Selected is enough.',
  handle: (call) => {
    const { list, item } = requireChangeableItem(call, permission.editListItems | permission.viewVersions);
    restoreItem(call.tenant, call.token, list, item, requireVersion(call, item));
    return { status: 204 };
  },
};
