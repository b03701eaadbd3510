import type { Operation } from '../graph/operation';
import { requireItem, requireList, requireSite, writeSites } from '../graph/sites';
import { requireItemEdit, requireRight, securableOf } from '../sharepoint/access';
import { recycle } from '../sharepoint/recycle';
import { permission } from '../store/permission-levels';

export const listItemDelete: Operation = {
  name: 'list-item-delete',
  method: 'DELETE',
  path: '/sites/{site}/lists/{list}/items/{item}',
  scopes: writeSites,
  source: 'https://learn.microsoft.com/graph/api/listitem-delete',
  difference: 'That a deleted item goes to the recycle bin is assumed; the page does not say so.',
  handle: (call) => {
    const site = requireSite(call);
    const list = requireList(call, site);
    const item = requireItem(call, list);
    const securable = securableOf(call.tenant, list, item);
    requireRight(call.tenant, call.token, securable, permission.deleteListItems);
    requireItemEdit(call.tenant, call.token, list, item);
    recycle(call.tenant, call.token, list, item);
    return { status: 204 };
  },
};
