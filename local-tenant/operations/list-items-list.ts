import { accessDenied } from '../graph/errors';
import { equalities, matches } from '../graph/filter';
import { itemPage } from '../graph/item-pages';
import { requireColumns, requireIndexed } from '../graph/list-columns';
import { acceptsNonIndexed, requireFewLookups, requireUnderThreshold } from '../graph/list-limits';
import { contextOf, ok, type Call, type Operation } from '../graph/operation';
import { project } from '../graph/project';
import { fieldsOf, itemProperties, readSites, requireList, requireSite, showItem } from '../graph/sites';
import { visibleItems } from '../sharepoint/access';
import type { Item } from '../store/items';
import type { List } from '../store/lists';

const PAGE_SIZE = 200;
const LARGEST_PAGE = 5000;

export const listItemsList: Operation = {
  name: 'list-items-list',
  method: 'GET',
  path: '/sites/{site}/lists/{list}/items',
  scopes: readSites,
  refusal: accessDenied,
  query: {
    type: 'listItem',
    properties: itemProperties,
    select: true,
    expand: ['fields'],
    filter: 'fields',
    orderby: 'fields',
    top: LARGEST_PAGE,
    others: ['$skiptoken'],
  },
  evidence: 'documented',
  source: 'https://learn.microsoft.com/graph/api/listitem-list',
  difference:
    'The largest $top is taken to be 5,000; no Microsoft page says so. Beyond 5,000 rows a query is refused with 429 activityLimitReached, more than twelve lookups with 400 invalidRequest: neither code is documented.',
  handle: (call) => {
    const site = requireSite(call);
    const list = requireList(call, site);
    requireColumns(list, call.query);
    if (!acceptsNonIndexed(call)) requireIndexed(list, call.query);
    requireUnderThreshold(call, list);
    requireFewLookups(call, list);
    const found = visibleItems(call.tenant, call.token, list, candidates(call, list)).filter((item) =>
      wanted(call, item),
    );
    const { items, ...page } = itemPage(call, found, PAGE_SIZE);
    const value = items.map((item) => project(showItem(item, list, site, call), shownProperties(call)));
    return ok({
      '@odata.context': contextOf(call, `sites('${site.id}')/lists('${list.id}')/items`),
      ...page,
      value,
    });
  },
};

/** An expanded member comes whether or not `$select` names it. */
function shownProperties(call: Call): readonly string[] | undefined {
  return (
    call.query.select && [
      ...call.query.select,
      ...(call.query.expand.length ? ['fields', 'fields@odata.context'] : []),
    ]
  );
}

/** Where the filter asks an indexed column for one value, only those rows are read. */
function candidates(call: Call, list: List): Item[] {
  const { filter } = call.query;
  const known = filter && equalities(filter).find(({ property }) => property.startsWith('fields/'));
  return known
    ? call.tenant.items.having(list.id, known.property.replace(/^fields\//, ''), known.value)
    : call.tenant.items.all(list.id);
}

function wanted(call: Call, item: Item): boolean {
  const fields = fieldsOf(item);
  return (
    !call.query.filter || matches(call.query.filter, (property) => fields[property.replace(/^fields\//, '')])
  );
}
