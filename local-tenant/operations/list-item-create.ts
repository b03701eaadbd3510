import { z } from 'zod';
import { invalidRequest } from '../graph/errors';
import { contextOf, type Operation } from '../graph/operation';
import { fieldsOf, requireList, requireSite, showItem, writeSites } from '../graph/sites';
import { requireRight, securableOf } from '../sharepoint/access';
import { addItem, etagOf } from '../sharepoint/write-item';
import { permission } from '../store/permission-levels';

const itemSchema = z.strictObject({
  fields: z.record(z.string(), z.unknown()).optional(),
  contentType: z.unknown().optional(),
});

export const listItemCreate: Operation = {
  name: 'list-item-create',
  method: 'POST',
  path: '/sites/{site}/lists/{list}/items',
  scopes: writeSites,
  source: 'https://learn.microsoft.com/graph/api/listitem-create',
  difference:
    'A value that must be unique is refused with 400 invalidRequest; the status and code are not documented.',
  handle: (call) => {
    const site = requireSite(call);
    const list = requireList(call, site);
    requireRight(call.tenant, call.token, securableOf(call.tenant, list), permission.addListItems);
    const body = itemSchema.safeParse(call.body);
    if (!body.success) throw invalidRequest(z.prettifyError(body.error));
    const item = addItem(call.tenant, call.token, list, body.data.fields ?? {});
    const context = contextOf(call, `sites('${site.id}')/lists('${list.id}')/items/$entity`);
    const shown = {
      ...showItem(item, list, site, call),
      fields: { '@odata.etag': etagOf(item), ...fieldsOf(item) },
    };
    return { status: 201, body: { '@odata.context': context, ...shown } };
  },
};
