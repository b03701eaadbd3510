import { contextOf, ok, type Operation } from '../graph/operation';
import { project } from '../graph/project';
import { listProperties, readSites, requireList, showList } from '../graph/sites';

export const listGet: Operation = {
  name: 'list-get',
  method: 'GET',
  path: '/sites/{site}/lists/{list}',
  scopes: readSites,
  query: { type: 'list', properties: listProperties, select: true },
  source: 'https://learn.microsoft.com/graph/api/list-get',
  handle: (call) => {
    const { site, list } = requireList(call);
    return ok({
      '@odata.context': contextOf(call, `sites('${site.id}')/lists/$entity`),
      ...project(showList(list, site), call.query.select),
    });
  },
};
