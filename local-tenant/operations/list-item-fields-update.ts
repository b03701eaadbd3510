import { z } from 'zod';
import { invalidRequest, preconditionFailed } from '../graph/errors';
import { contextOf, ok, type Operation } from '../graph/operation';
import { fieldsOf, requireItem, requireList, requireSite, writeSites } from '../graph/sites';
import { requireItemEdit, requireRight, securableOf } from '../sharepoint/access';
import { changeItem, etagOf } from '../sharepoint/write-item';
import { permission } from '../store/permission-levels';

export const listItemFieldsUpdate: Operation = {
  name: 'list-item-fields-update',
  method: 'PATCH',
  path: '/sites/{site}/lists/{list}/items/{item}/fields',
  scopes: writeSites,
  source: 'https://learn.microsoft.com/graph/api/listitem-update',
  handle: (call) => {
    const site = requireSite(call);
    const list = requireList(call, site);
    const item = requireItem(call, list);
    requireRight(call.tenant, call.token, securableOf(call.tenant, list, item), permission.editListItems);
    requireItemEdit(call.tenant, call.token, list, item);
    const expected = call.headers.get('If-Match');
    if (expected !== null && expected !== '*' && expected !== etagOf(item)) throw preconditionFailed();
    const body = z.record(z.string(), z.unknown()).safeParse(call.body);
    if (!body.success) throw invalidRequest('Invalid request');
    const changed = changeItem(call.tenant, call.token, list, item, body.data);
    const context = contextOf(
      call,
      `sites('${site.id}')/lists('${list.id}')/items('${item.id}')/fields/$entity`,
    );
    return ok({ '@odata.context': context, '@odata.etag': etagOf(changed), ...fieldsOf(changed) });
  },
};
