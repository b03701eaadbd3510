import { permission } from '../../store/permission-levels';
import { recycle } from '../recycle';
import { changeableItem, LISTS_PAGE, type RestOperation } from '../rest-operation';
import { requireMatch } from './item-values';

export const itemDeleteRest: RestOperation = {
  name: 'item-delete-rest',
  method: 'DELETE',
  paths: ['/web/lists/{list}/items/{item}'],
  source: LISTS_PAGE,
  difference: 'The item is gone for good, without a way over the recycle bin.',
  handle: (call) => {
    const { list, item } = changeableItem(call, permission.deleteListItems);
    requireMatch(call, item);
    call.tenant.recycleBin.purge(recycle(call.tenant, call.token, list, item));
    return undefined;
  },
};
