import { requireColumns } from '../graph/list-columns';
import { contextOf, ok, type Operation } from '../graph/operation';
import { itemProperties, readSites, requireItem, requireList, showItem } from '../graph/sites';

export const listItemGet: Operation = {
  name: 'list-item-get',
  method: 'GET',
  path: '/sites/{site}/lists/{list}/items/{item}',
  scopes: readSites,
  query: { type: 'listItem', properties: itemProperties, select: true, expand: ['fields'] },
  source: 'https://learn.microsoft.com/graph/api/listitem-get',
  handle: (call) => {
    const place = requireList(call);
    requireColumns(place.list, call.query);
    const { site, list, item, context } = requireItem(call, place);
    return ok({
      '@odata.context': contextOf(call, `${context}/items/$entity`),
      ...showItem(item, list, site, call),
    });
  },
};
