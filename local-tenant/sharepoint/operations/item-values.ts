import { preconditionFailed } from '../../graph/errors';
import type { Item } from '../../store/items';
import type { RestCall } from '../rest-operation';

/** The columns' values; the older form of JSON also names the type of the list's items. */
export function valuesOf({ body }: RestCall): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(body).filter(([name]) => name !== '__metadata' && !name.startsWith('odata.')),
  );
}

/**
 * A change must say which version it was made on, or that it does not matter.
 * @throws GraphError 412
 */
export function requireMatch({ headers }: RestCall, item: Item): void {
  const expected = headers.get('If-Match');
  if (expected !== '*' && expected !== restEtagOf(item)) throw preconditionFailed();
}

const restEtagOf = (item: Item): string => `"${item.revision}"`;
