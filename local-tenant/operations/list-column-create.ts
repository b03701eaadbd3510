import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { GraphError, invalidRequest } from '../graph/errors';
import { columnSchema } from '../graph/list-columns';
import { contextOf, type Operation } from '../graph/operation';
import { requireList, requireSite, writeSites } from '../graph/sites';
import { requireRight, securableOf } from '../sharepoint/access';
import { permission } from '../store/permission-levels';

export const listColumnCreate: Operation = {
  name: 'list-column-create',
  method: 'POST',
  path: '/sites/{site}/lists/{list}/columns',
  scopes: writeSites,
  source: 'https://learn.microsoft.com/graph/api/list-post-columns',
  difference:
    'Unique values beside ReadSecurity are refused with 400 invalidRequest; the words are not documented.',
  handle: (call) => {
    const site = requireSite(call);
    const list = requireList(call, site);
    requireRight(call.tenant, call.token, securableOf(call.tenant, list), permission.manageLists);
    const body = columnSchema.safeParse(call.body);
    if (!body.success) throw invalidRequest(z.prettifyError(body.error));
    if (list.columns.some(({ name }) => name === body.data.name)) {
      throw new GraphError(409, 'nameAlreadyExists', 'The specified name is already in use.');
    }
    if (body.data.enforceUniqueValues && list.settings.readSecurity === 2)
      throw invalidRequest('A column cannot enforce unique values in a list with item-level permissions.');
    const column = { ...body.data, displayName: body.data.displayName ?? body.data.name, id: randomUUID() };
    call.tenant.lists.save({ ...list, columns: [...list.columns, column] });
    return {
      status: 201,
      body: {
        '@odata.context': contextOf(call, `sites('${site.id}')/lists('${list.id}')/columns/$entity`),
        ...column,
      },
    };
  },
};
