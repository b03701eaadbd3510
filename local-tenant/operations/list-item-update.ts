import { z } from 'zod';
import { invalidRequest, preconditionFailed } from '../graph/errors';
import { contextOf, ok, type Operation } from '../graph/operation';
import { requireItem, requireList, requireSite, showItem, writeSites } from '../graph/sites';
import { requireItemEdit, requireRight, securableOf } from '../sharepoint/access';
import { changeItem, etagOf } from '../sharepoint/write-item';
import { permission } from '../store/permission-levels';

const change = z.strictObject({ fields: z.record(z.string(), z.unknown()) });

export const listItemUpdate: Operation = {
  name: 'list-item-update',
  method: 'PATCH',
  path: '/sites/{site}/lists/{list}/items/{item}',
  scopes: writeSites,
  evidence: 'assumed',
  source: 'https://pnp.github.io/pnpjs/graph/listitem/',
  difference:
    'Microsoft’s page names the address of the fields alone; the item’s own stands in its description of v1.0 and is what PnP sends.',
  handle: (call) => {
    const site = requireSite(call);
    const list = requireList(call, site);
    const item = requireItem(call, list);
    requireRight(call.tenant, call.token, securableOf(call.tenant, list, item), permission.editListItems);
    requireItemEdit(call.tenant, call.token, list, item);
    const expected = call.headers.get('If-Match');
    if (expected !== null && expected !== '*' && expected !== etagOf(item)) throw preconditionFailed();
    const body = change.safeParse(call.body);
    if (!body.success) throw invalidRequest(z.prettifyError(body.error));
    const changed = changeItem(call.tenant, call.token, list, item, body.data.fields);
    const context = contextOf(call, `sites('${site.id}')/lists('${list.id}')/items/$entity`);
    return ok({ '@odata.context': context, ...showItem(changed, list, site, call) });
  },
};
