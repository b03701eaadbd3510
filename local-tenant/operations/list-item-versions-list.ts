import { contextOf, ok, type Call, type Operation } from '../graph/operation';
import { readSites, requireItem } from '../graph/sites';
import { requireVersion, showVersion, versionsOf } from '../graph/versions';
import { requireRight, securableOf } from '../sharepoint/access';
import type { Item, ItemVersion } from '../store/items';
import { permission } from '../store/permission-levels';

const shared = {
  method: 'GET',
  scopes: readSites,
  query: {
    type: 'listItemVersion',
    properties: ['id', 'fields', 'lastModifiedBy', 'lastModifiedDateTime'],
    expand: ['fields'],
  },
} as const;

export const listItemVersionsList: Operation = {
  ...shared,
  name: 'list-item-versions-list',
  path: '/sites/{site}/lists/{list}/items/{item}/versions',
  source: 'https://learn.microsoft.com/graph/api/listitem-list-versions',
  difference: 'All versions come on one page.',
  handle: (call) => {
    const { item, context } = requireVersionedItem(call);
    return ok({
      '@odata.context': contextOf(call, context),
      value: versionsOf(call, item).map((version) => show(version, call)),
    });
  },
};

export const listItemVersionGet: Operation = {
  ...shared,
  name: 'list-item-version-get',
  path: '/sites/{site}/lists/{list}/items/{item}/versions/{version}',
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
