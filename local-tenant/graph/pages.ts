import type { Call } from './operation';

/**
 * One page of a collection with the link to the next.
 * @param size how many a page holds when `$top` does not say.
 */
export function pageOf<T>(
  call: Call,
  all: readonly T[],
  size: number,
): { value: T[]; '@odata.nextLink'?: string } {
  const start = Number(call.query.others['$skiptoken'] ?? 0);
  const end = start + Math.min(call.query.top ?? size, call.tenant.limits.pageSize);
  const value = all.slice(start, end);
  if (end >= all.length) return { value };
  const next = new URL(call.url);
  next.searchParams.set('$skiptoken', String(end));
  return { value, '@odata.nextLink': next.toString() };
}
