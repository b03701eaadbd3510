import type { Operation } from '../graph/operation';
import { requireChangeableItem, writeSites } from '../graph/sites';
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
    const { list, item } = requireChangeableItem(call, permission.deleteListItems);
    recycle(call.tenant, call.token, list, item);
    return { status: 204 };
  },
};
