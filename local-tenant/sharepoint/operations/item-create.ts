import { permission } from '../../store/permission-levels';
import { requireRight, securableOf } from '../access';
import { LISTS_PAGE, listOf, type RestOperation } from '../rest-operation';
import { addItem } from '../write-item';
import { valuesOf } from './item-values';

export const itemCreateRest: RestOperation = {
  name: 'item-create-rest',
  method: 'POST',
  paths: ['/web/lists/{list}/items'],
  source: LISTS_PAGE,
  handle: (call) => {
    const list = listOf(call);
    requireRight(call.tenant, call.token, securableOf(call.tenant, list), permission.addListItems);
    const item = addItem(call.tenant, call.token, list, valuesOf(call));
    return { Id: item.id, ID: item.id, GUID: item.guid, ...item.fields };
  },
};
