import { permission } from '../../store/permission-levels';
import { requireItemEdit, requireRight, securableOf } from '../access';
import { itemOf, LISTS_PAGE, listOf, type RestOperation } from '../rest-operation';
import { changeItem } from '../write-item';
import { requireMatch, valuesOf } from './item-values';

export const itemUpdateRest: RestOperation = {
  name: 'item-update-rest',
  method: 'MERGE',
  paths: ['/web/lists/{list}/items/{item}'],
  source: LISTS_PAGE,
  difference: 'A missing If-Match is refused with 412; what SharePoint answers to it is not documented.',
  handle: (call) => {
    const list = listOf(call);
    const item = itemOf(call, list);
    requireRight(call.tenant, call.token, securableOf(call.tenant, list, item), permission.editListItems);
    requireItemEdit(call.tenant, call.token, list, item);
    requireMatch(call, item);
    changeItem(call.tenant, call.token, list, item, valuesOf(call));
    return undefined;
  },
};
