import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { accessDenied, GraphError, invalidRequest } from '../graph/errors';
import { columnSchema, fileNameColumn, titleColumn } from '../graph/list-columns';
import { contextOf, type Operation } from '../graph/operation';
import { requireSite, showList, writeSites } from '../graph/sites';
import { requireRight } from '../sharepoint/access';
import { defaultSettings, type List } from '../store/lists';
import { permission } from '../store/permission-levels';

const listSchema = z.strictObject({
  displayName: z.string().min(1),
  name: z.string().optional(),
  description: z.string().optional(),
  list: z
    .strictObject({
      template: z.enum(['genericList', 'documentLibrary']).default('genericList'),
      hidden: z.boolean().optional(),
    })
    .optional(),
  columns: z.array(columnSchema).optional(),
});

export const listCreate: Operation = {
  name: 'list-create',
  method: 'POST',
  path: '/sites/{site}/lists',
  scopes: writeSites,
  refusal: accessDenied,
  query: {},
  evidence: 'documented',
  source: 'https://learn.microsoft.com/graph/api/list-create',
  difference: 'Indexed and unique columns are honoured in the body; a pilot must check that.',
  handle: (call) => {
    const site = requireSite(call);
    requireRight(call.tenant, call.token, { siteId: site.id }, permission.manageLists);
    const body = listSchema.safeParse(call.body);
    if (!body.success) throw invalidRequest(z.prettifyError(body.error));
    const { displayName, columns = [] } = body.data;
    const name = body.data.name ?? displayName;
    if (call.tenant.lists.of(site.id).some((list) => list.title === displayName || list.name === name)) {
      throw new GraphError(409, 'nameAlreadyExists', 'The specified name is already in use.');
    }
    const now = call.tenant.clock.date().toISOString();
    const list: List = {
      id: randomUUID(),
      siteId: site.id,
      name,
      title: displayName,
      template: body.data.list?.template ?? 'genericList',
      columns: [
        titleColumn(),
        ...(body.data.list?.template === 'documentLibrary' ? [fileNameColumn()] : []),
        ...columns.map((column) => ({
          ...column,
          displayName: column.displayName ?? column.name,
          id: randomUUID(),
        })),
      ],
      settings: defaultSettings,
      createdAt: now,
      modifiedAt: now,
    };
    call.tenant.lists.add(list);
    return {
      status: 201,
      body: {
        '@odata.context': contextOf(call, `sites('${site.id}')/lists/$entity`),
        ...showList(list, site),
      },
    };
  },
};
