import type { List } from '../store/lists';
import { GraphError, invalidRequest } from './errors';
import { matches, type Filter } from './filter';
import { isLookup } from './lookup-columns';
import type { Call } from './operation';
import { fieldsOf } from './sites';

/** More rows than this are never sorted out one by one (the list view threshold). */
const MOST_ROWS = 5000;
const MOST_LOOKUPS = 12;

const PREFERENCE = /HonorNonIndexedQueriesWarningMayFailRandomly|allowthrottleablequeries/i;

export const acceptsNonIndexed = (call: Call): boolean => PREFERENCE.test(call.headers.get('Prefer') ?? '');

/**
 * In a list of more than 5,000 rows the first condition must be on an indexed column and pass fewer than that.
 * @throws GraphError 429, as it arrives (msgraph-sdk-dotnet#827)
 */
export function requireUnderThreshold(call: Call, list: List): void {
  const { items } = call.tenant;
  if (items.count(list.id) <= MOST_ROWS) return;
  if (call.query.orderby.some(({ property }) => !isIndexed(list, property))) throw overThreshold();
  const { filter } = call.query;
  if (!filter) return;
  const first = firstCondition(filter);
  if (!('property' in first)) throw overThreshold();
  if (!isIndexed(list, first.property)) throw overThreshold();
  const rows =
    first.kind === 'compare' && first.comparison === 'eq'
      ? items.countHaving(list.id, first.property.replace(/^fields\//, ''), first.value)
      : items
          .all(list.id)
          .filter((item) => matches(first, (name) => fieldsOf(item)[name.replace(/^fields\//, '')])).length;
  if (first.property !== 'id' && rows >= MOST_ROWS) throw overThreshold();
}

/**
 * One query joins twelve lists at most.
 * @throws GraphError 400
 */
export function requireFewLookups(call: Call, list: List): void {
  const named = call.query.expand.flatMap(({ select }) => select ?? []);
  const joined = new Set(named.filter((name) => isLookup(list, name)));
  if (joined.size > MOST_LOOKUPS)
    throw invalidRequest(
      'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.',
    );
}

function firstCondition(filter: Filter): Filter {
  return filter.kind === 'and' ? firstCondition(filter.left) : filter;
}

function isIndexed(list: List, property: string): boolean {
  const name = property.replace(/^fields\//, '');
  return name === 'id' || list.columns.some((column) => column.name === name && column.indexed === true);
}

const overThreshold = () =>
  new GraphError(
    429,
    'activityLimitReached',
    'The attempted operation is prohibited because it exceeds the list view threshold.',
  );
