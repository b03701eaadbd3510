import { permission } from '../../store/permission-levels';
import { LISTS_PAGE, listWith, type RestOperation } from '../rest-operation';
import { addItem } from '../write-item';
import { valuesOf } from './item-values';

export const itemCreateRest: RestOperation = {
  name: 'item-create-rest',
  method: 'POST',
  paths: ['/web/lists/{list}/items'],
  source: LISTS_PAGE,
  handle: (call) => {
    const list = listWith(call, permission.addListItems);
    const item = addItem(call.tenant, call.token, list, valuesOf(call));
    return { Id: item.id, ID: item.id, GUID: item.guid, ...item.fields };
  },
};
