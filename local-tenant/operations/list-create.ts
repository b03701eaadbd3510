import { z } from 'zod';
import { GraphError } from '../graph/errors';
import { columnSchema } from '../graph/list-columns';
import { contextOf, type Operation } from '../graph/operation';
import { readBody, requireSite, showList, writeSites } from '../graph/sites';
import { requireRight } from '../sharepoint/access';
import { makeList } from '../sharepoint/make-list';
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
  source: 'https://learn.microsoft.com/graph/api/list-create',
  handle: (call) => {
    const site = requireSite(call);
    requireRight(call, { siteId: site.id }, permission.manageLists);
    const { displayName, name = displayName, list: wanted, columns = [] } = readBody(listSchema, call);
    const list = makeList(call.tenant, site, {
      title: displayName,
      name,
      template: wanted?.template ?? 'genericList',
      columns: call.tenant.unkind.is('indexesIgnored') ? columns.map(withoutIndex) : columns,
    });
    if (!list) throw new GraphError(409, 'nameAlreadyExists', 'The specified name is already in use.');
    return {
      status: 201,
      body: {
        '@odata.context': contextOf(call, `sites('${site.id}')/lists/$entity`),
        ...showList(list, site),
      },
    };
  },
};

function withoutIndex(column: z.infer<typeof columnSchema>): z.infer<typeof columnSchema> {
  return { ...column, indexed: false, enforceUniqueValues: false };
}
