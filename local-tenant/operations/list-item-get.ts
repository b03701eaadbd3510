import { requireColumns } from '../graph/list-columns';
import { contextOf, ok, type Operation } from '../graph/operation';
import { itemProperties, readSites, requireItem, requireList, requireSite, showItem } from '../graph/sites';

export const listItemGet: Operation = {
  name: 'list-item-get',
  method: 'GET',
  path: '/sites/{site}/lists/{list}/items/{item}',
  scopes: readSites,
  query: { type: 'listItem', properties: itemProperties, select: true, expand: ['fields'] },
  source: 'https://learn.microsoft.com/graph/api/listitem-get',
  handle: (call) => {
    const site = requireSite(call);
    const list = requireList(call, site);
    requireColumns(list, call.query);
    const item = requireItem(call, list);
    return ok({
      '@odata.context': contextOf(call, `sites('${site.id}')/lists('${list.id}')/items/$entity`),
      ...showItem(item, list, site, call),
    });
  },
};
