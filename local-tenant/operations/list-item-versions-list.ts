import { contextOf, ok, type Call, type Operation } from '../graph/operation';
import { pageOf } from '../graph/pages';
import { readSites, requireItem } from '../graph/sites';
import { requireVersion, showVersion, versionsOf } from '../graph/versions';
import { requireRight, securableOf } from '../sharepoint/access';
import type { Item, ItemVersion } from '../store/items';
import { permission } from '../store/permission-levels';

const shared = {
  method: 'GET',
  scopes: readSites,
} as const;

const query = {
  type: 'listItemVersion',
  properties: ['id', 'fields', 'lastModifiedBy', 'lastModifiedDateTime'],
  expand: ['fields'],
} as const;

/** Nobody says how many Microsoft 365 puts on a page. */
const PAGE_SIZE = 20;

export const listItemVersionsList: Operation = {
  ...shared,
  name: 'list-item-versions-list',
  path: '/sites/{site}/lists/{list}/items/{item}/versions',
  query: { ...query, others: ['$skiptoken'] },
  source: 'https://learn.microsoft.com/graph/api/listitem-list-versions',
  handle: (call) => {
    const { item, context } = requireVersionedItem(call);
    const size = call.tenant.unkind.is('versionsInPages') ? PAGE_SIZE : Infinity;
    const page = pageOf(call, versionsOf(call, item), size);
    const value = page.value.map((version) => show(version, call));
    return ok({ '@odata.context': contextOf(call, context), ...page, value });
  },
};

export const listItemVersionGet: Operation = {
  ...shared,
  name: 'list-item-version-get',
  path: '/sites/{site}/lists/{list}/items/{item}/versions/{version}',
  query,
  source: 'https://learn.microsoft.com/graph/api/listitemversion-get',
  handle: (call) => {
    const { item, context } = requireVersionedItem(call);
    const shown = show(requireVersion(call, item), call);
    return ok({ '@odata.context': contextOf(call, `${context}/$entity`), ...shown });
  },
};

function requireVersionedItem(call: Call): { item: Item; context: string } {
  const { list, item, context } = requireItem(call);
  requireRight(call, securableOf(call.tenant, list, item), permission.viewVersions);
  return { item, context: `${context}/items('${item.id}')/versions` };
}

function show(version: Item | ItemVersion, call: Call): Record<string, unknown> {
  return { ...showVersion(version, call), ...(call.query.expand.length ? { fields: version.fields } : {}) };
}
