import { accessDenied } from '../graph/errors';
import type { Operation } from '../graph/operation';
import { requireItem, requireList, requireSite, writeSites } from '../graph/sites';
import { requireItemEdit, requireRight, securableOf } from '../sharepoint/access';
import { permission } from '../store/permission-levels';

export const listItemDelete: Operation = {
  name: 'list-item-delete',
  method: 'DELETE',
  path: '/sites/{site}/lists/{list}/items/{item}',
  scopes: writeSites,
  refusal: accessDenied,
  query: {},
  evidence: 'documented',
  source: 'https://learn.microsoft.com/graph/api/listitem-delete',
  difference: 'A deleted item is gone; there is no recycle bin yet.',
  handle: (call) => {
    const site = requireSite(call);
    const list = requireList(call, site);
    const item = requireItem(call, list);
    const securable = securableOf(call.tenant, list, item);
    requireRight(call.tenant, call.token, securable, permission.deleteListItems);
    requireItemEdit(call.tenant, call.token, list, item);
    call.tenant.permissions.resetInheritance(securable);
    call.tenant.items.remove(list.id, item.id);
    return { status: 204 };
  },
};
