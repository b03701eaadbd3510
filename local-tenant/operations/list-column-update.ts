import { invalidRequest, itemNotFound } from '../graph/errors';
import { columnSchema } from '../graph/list-columns';
import { contextOf, ok, type Call, type Operation } from '../graph/operation';
import { requireManagedList, writeSites } from '../graph/sites';
import type { List } from '../store/lists';
import { z } from 'zod';

export const listColumnUpdate: Operation = {
  name: 'list-column-update',
  method: 'PATCH',
  path: '/sites/{site}/lists/{list}/columns/{column}',
  scopes: writeSites,
  source: 'https://learn.microsoft.com/graph/api/columndefinition-update',
  difference: 'Neither a column’s name nor its type can be changed.',
  handle: (call) => {
    const { list, context } = requireManagedList(call);
    const before = list.columns.find(({ id }) => id === call.parameters['column']);
    if (!before) throw itemNotFound();
    const { id, ...definition } = before;
    const body = columnSchema.safeParse({ ...definition, ...(call.body as object) });
    if (!body.success) throw invalidRequest(z.prettifyError(body.error));
    if (body.data.name !== before.name) throw invalidRequest('The name of a column cannot be changed.');
    const becomesUnique = body.data.enforceUniqueValues && !before.enforceUniqueValues;
    if (becomesUnique && (list.settings.readSecurity === 2 || hasDuplicates(call, list, before.name)))
      throw invalidRequest('The column cannot enforce unique values in this list.');
    const column = { ...body.data, id, displayName: body.data.displayName ?? before.displayName };
    const columns = list.columns.map((known) => (known.id === id ? column : known));
    const changed = { ...list, columns };
    call.tenant.lists.save(changed);
    if (column.indexed && !before.indexed) call.tenant.items.indexAnew(changed);
    return ok({ '@odata.context': contextOf(call, `${context}/columns/$entity`), ...column });
  },
};

function hasDuplicates({ tenant }: Call, list: List, column: string): boolean {
  const values = tenant.items
    .all(list.id)
    .map(({ fields }) => fields[column])
    .filter((value) => value !== undefined && value !== '')
    .map((value) => String(value).toLowerCase());
  return new Set(values).size < values.length;
}
