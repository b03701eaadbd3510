import { badRequest, GraphError } from './errors';
import type { Filter } from './filter';
import type { Call } from './operation';

const unsupportedQuery = (message: string) => new GraphError(400, 'Request_UnsupportedQuery', message);

/**
 * What the directory answers from its second index alone: the caller must accept that it is late
 * (`ConsistencyLevel: eventual`) and, except for `$search`, say `$count=true` (learn.microsoft.com/graph/aad-advanced-queries).
 * @throws GraphError 400
 */
export function requireAdvancedQuery({ query, headers }: Call): void {
  const isEventual = headers.get('ConsistencyLevel')?.toLowerCase() === 'eventual';
  if (query.others['$search'] !== undefined && !isEventual) {
    throw badRequest(
      "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
    );
  }
  if (query.count && !isEventual) throw unsupportedQuery('Unsupported Query.');
  const isAdvanced = isEventual && query.count;
  if (!query.filter || isAdvanced) return;
  if (needsSecondIndex(query.filter)) throw unsupportedQuery('Unsupported Query.');
  if (query.orderby.length) throw unsupportedQuery('Sorting not supported for current query.');
}

function needsSecondIndex(filter: Filter): boolean {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return needsSecondIndex(filter.left) || needsSecondIndex(filter.right);
    case 'not':
      return true;
    case 'compare':
      return filter.comparison === 'ne';
    case 'text':
      return filter.function === 'endswith';
    default:
      return false;
  }
}
