import { contextOf, ok, type Operation } from '../graph/operation';
import { pageOf } from '../graph/pages';
import { project } from '../graph/project';
import { listProperties, mayFind, readSites, requireSite, showList } from '../graph/sites';

const PAGE_SIZE = 200;

export const listsList: Operation = {
  name: 'lists-list',
  method: 'GET',
  path: '/sites/{site}/lists',
  scopes: readSites,
  query: { type: 'list', properties: listProperties, select: true, top: 999, others: ['$skiptoken'] },
  source: 'https://learn.microsoft.com/graph/api/list-list',
  handle: (call) => {
    const site = requireSite(call);
    const page = pageOf(
      call,
      call.tenant.lists.of(site.id).filter((list) => mayFind(call, list)),
      PAGE_SIZE,
    );
    const value = page.value.map((list) => project(showList(list, site), call.query.select));
    return ok({ '@odata.context': contextOf(call, `sites('${site.id}')/lists`), ...page, value });
  },
};
