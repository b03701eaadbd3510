import { permission } from '../../store/permission-levels';
import { changeableItem, LISTS_PAGE, type RestOperation } from '../rest-operation';
import { changeItem } from '../write-item';
import { requireMatch, valuesOf } from './item-values';

export const itemUpdateRest: RestOperation = {
  name: 'item-update-rest',
  method: 'MERGE',
  paths: ['/web/lists/{list}/items/{item}'],
  source: LISTS_PAGE,
  difference: 'A missing If-Match is refused with 412; what SharePoint answers to it is not documented.',
  handle: (call) => {
    const { list, item } = changeableItem(call, permission.editListItems);
    requireMatch(call, item);
    changeItem(call.tenant, call.token, list, item, valuesOf(call));
    return undefined;
  },
};
