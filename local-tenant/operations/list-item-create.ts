import { z } from 'zod';
import { contextOf, type Operation } from '../graph/operation';
import { fieldsOf, readBody, requireList, showItem, writeSites } from '../graph/sites';
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
    const { site, list, context } = requireList(call);
    requireRight(call, securableOf(call.tenant, list), permission.addListItems);
    const { fields = {} } = readBody(itemSchema, call);
    const item = addItem(call.tenant, call.token, list, fields);
    const shown = {
      '@odata.context': contextOf(call, `${context}/items/$entity`),
      ...showItem(item, list, site, call),
      fields: { '@odata.etag': etagOf(item), ...fieldsOf(item) },
    };
    return { status: 201, body: shown };
  },
};
