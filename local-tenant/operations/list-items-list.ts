import { equalities, matches } from '../graph/filter';
import { itemPage, pageInOrder } from '../graph/item-pages';
import { requireColumns, requireIndexed } from '../graph/list-columns';
import { acceptsNonIndexed, requireFewLookups, requireUnderThreshold } from '../graph/list-limits';
import { contextOf, ok, type Call, type Operation } from '../graph/operation';
import { project } from '../graph/project';
import { fieldsOf, itemProperties, readSites, requireList, showItem } from '../graph/sites';
import { sightOf } from '../sharepoint/access';
import type { Item } from '../store/items';
import type { List } from '../store/lists';

const PAGE_SIZE = 200;
const LARGEST_PAGE = 5000;

export const listItemsList: Operation = {
  name: 'list-items-list',
  method: 'GET',
  path: '/sites/{site}/lists/{list}/items',
  scopes: readSites,
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
  source: 'https://learn.microsoft.com/graph/api/listitem-list',
  difference:
    'The largest $top is taken to be 5,000; no Microsoft page says so. Beyond 5,000 rows a query is refused with 429 activityLimitReached, more than twelve lookups with 400 invalidRequest: neither code is documented.',
  handle: (call) => {
    const { site, list, context } = requireList(call);
    requireColumns(list, call.query);
    if (!acceptsNonIndexed(call)) requireIndexed(list, call.query);
    requireUnderThreshold(call, list);
    requireFewLookups(call, list);
    const found = (after: number) => foundIn(call, list, after);
    const { items, ...page } = call.query.orderby.length
      ? itemPage(call, [...found(0)], PAGE_SIZE)
      : pageInOrder(call, found, PAGE_SIZE);
    const value = items.map((item) => project(showItem(item, list, site, call), shownProperties(call)));
    return ok({
      '@odata.context': contextOf(call, `${context}/items`),
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

/** What the caller sees and asks for, in the order of the ids; no more of the list is read than is taken. */
function* foundIn(call: Call, list: List, after: number): Generator<Item> {
  const { isVisible, among } = sightOf(call.tenant, call.token, list);
  const candidates = among
    ? call.tenant.items.among(list.id, among, after)
    : call.tenant.items.walk(list.id, after, indexedEquality(call, list));
  for (const item of candidates) if (wanted(call, item) && isVisible(item)) yield item;
}

/** Where the filter asks an indexed column for one value, only those rows are read. */
function indexedEquality({ query: { filter } }: Call, list: List) {
  const asked = filter ? equalities(filter) : [];
  return asked
    .map(({ property, value }) => ({ column: property.replace(/^fields\//, ''), value }))
    .find(
      ({ column, value }) =>
        value !== null && list.columns.some(({ name, indexed }) => name === column && indexed),
    );
}

function wanted(call: Call, item: Item): boolean {
  const fields = fieldsOf(item);
  return (
    !call.query.filter || matches(call.query.filter, (property) => fields[property.replace(/^fields\//, '')])
  );
}
