import type { Operation } from '../graph/operation';
import { requireItem, requireList, requireSite, writeSites } from '../graph/sites';
import { requireVersion } from '../graph/versions';
import { requireItemEdit, requireRight, securableOf } from '../sharepoint/access';
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
    const site = requireSite(call);
    const list = requireList(call, site);
    const item = requireItem(call, list);
    const wanted = permission.editListItems | permission.viewVersions;
    requireRight(call.tenant, call.token, securableOf(call.tenant, list, item), wanted);
    requireItemEdit(call.tenant, call.token, list, item);
    restoreItem(call.tenant, call.token, list, item, requireVersion(call, item));
    return { status: 204 };
  },
};
