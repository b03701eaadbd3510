import type { Operation } from '../graph/operation';
import { requireManagedList, writeSites } from '../graph/sites';

export const listDelete: Operation = {
  name: 'list-delete',
  method: 'DELETE',
  path: '/sites/{site}/lists/{list}',
  scopes: writeSites,
  evidence: 'assumed',
  source: 'https://pnp.github.io/pnpjs/graph/lists/',
  difference:
    'Stands in Microsoft’s description of v1.0 and has no page; the scope is assumed. The list is gone at once, where SharePoint keeps it in the recycle bin.',
  handle: (call) => {
    const { list } = requireManagedList(call);
    for (const recycled of call.tenant.recycleBin.of(list.siteId))
      if (recycled.listId === list.id) call.tenant.recycleBin.purge(recycled);
    call.tenant.lists.remove(list);
    return { status: 204 };
  },
};
