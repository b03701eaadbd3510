import { z } from 'zod';
import { invalidRequest, preconditionFailed } from '../graph/errors';
import { contextOf, ok, type Call, type Operation } from '../graph/operation';
import {
  fieldsOf,
  readBody,
  requireChangeableItem,
  showItem,
  writeSites,
  type PlaceOfItem,
} from '../graph/sites';
import { changeItem, etagOf } from '../sharepoint/write-item';
import { permission } from '../store/permission-levels';

const values = z.record(z.string(), z.unknown());

export const listItemFieldsUpdate: Operation = {
  name: 'list-item-fields-update',
  method: 'PATCH',
  path: '/sites/{site}/lists/{list}/items/{item}/fields',
  scopes: writeSites,
  source: 'https://learn.microsoft.com/graph/api/listitem-update',
  handle: (call) => {
    const { list, item, context } = requireItemAsExpected(call);
    const body = values.safeParse(call.body);
    if (!body.success) throw invalidRequest('Invalid request');
    const changed = changeItem(call.tenant, call.token, list, item, body.data);
    const isPartial = call.tenant.unkind.is('partialFieldAnswers');
    return ok({
      '@odata.context': contextOf(call, `${context}/items('${item.id}')/fields/$entity`),
      ...(isPartial
        ? fieldsOf(changed, Object.keys(body.data))
        : { '@odata.etag': etagOf(changed), ...fieldsOf(changed) }),
    });
  },
};

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
    const { site, list, item, context } = requireItemAsExpected(call);
    const { fields } = readBody(z.strictObject({ fields: values }), call);
    const changed = changeItem(call.tenant, call.token, list, item, fields);
    return ok({
      '@odata.context': contextOf(call, `${context}/items/$entity`),
      ...showItem(changed, list, site, call),
    });
  },
};

/** @throws GraphError 412 when it is not as `If-Match` says */
function requireItemAsExpected(call: Call): PlaceOfItem {
  const place = requireChangeableItem(call, permission.editListItems);
  const expected = call.headers.get('If-Match') ?? '*';
  if (expected !== '*' && expected !== etagOf(place.item)) throw preconditionFailed();
  return place;
}
