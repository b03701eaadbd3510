import { randomUUID } from 'node:crypto';
import { GraphError, invalidRequest } from '../graph/errors';
import { columnSchema } from '../graph/list-columns';
import { contextOf, type Operation } from '../graph/operation';
import { readBody, requireManagedList, writeSites } from '../graph/sites';

export const listColumnCreate: Operation = {
  name: 'list-column-create',
  method: 'POST',
  path: '/sites/{site}/lists/{list}/columns',
  scopes: writeSites,
  source: 'https://learn.microsoft.com/graph/api/list-post-columns',
  difference:
    'Unique values beside ReadSecurity are refused with 400 invalidRequest; the words are not documented.',
  handle: (call) => {
    const { list, context } = requireManagedList(call);
    const body = readBody(columnSchema, call);
    if (list.columns.some(({ name }) => name === body.name)) {
      throw new GraphError(409, 'nameAlreadyExists', 'The specified name is already in use.');
    }
    if (body.enforceUniqueValues && list.settings.readSecurity === 2)
      throw invalidRequest('A column cannot enforce unique values in a list with item-level permissions.');
    const column = { ...body, displayName: body.displayName ?? body.name, id: randomUUID() };
    call.tenant.lists.save({ ...list, columns: [...list.columns, column] });
    return {
      status: 201,
      body: {
        '@odata.context': contextOf(call, `${context}/columns/$entity`),
        ...column,
      },
    };
  },
};
