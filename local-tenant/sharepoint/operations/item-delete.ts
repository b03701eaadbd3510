import { permission } from '../../store/permission-levels';
import { requireItemEdit, requireRight, securableOf } from '../access';
import { recycle } from '../recycle';
import { itemOf, LISTS_PAGE, listOf, type RestOperation } from '../rest-operation';
import { requireMatch } from './item-values';

export const itemDeleteRest: RestOperation = {
  name: 'item-delete-rest',
  method: 'DELETE',
  paths: ['/web/lists/{list}/items/{item}'],
  source: LISTS_PAGE,
  difference: 'The item is gone for good, without a way over the recycle bin.',
  handle: (call) => {
    const list = listOf(call);
    const item = itemOf(call, list);
    requireRight(call.tenant, call.token, securableOf(call.tenant, list, item), permission.deleteListItems);
    requireItemEdit(call.tenant, call.token, list, item);
    requireMatch(call, item);
    call.tenant.recycleBin.purge(recycle(call.tenant, call.token, list, item));
    return undefined;
  },
};
