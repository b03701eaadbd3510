import { permission } from '../../store/permission-levels';
import { heldIn, type Recycled } from '../../store/recycle-bin';
import { mayDo } from '../access';
import { recycle, restoreRecycled } from '../recycle';
import { changeableItem, restNotFound, type RestCall, type RestOperation } from '../rest-operation';

const DIFFERENCE =
  'People see what they deleted themselves, and whoever manages the site sees all. Nothing goes to a second stage or runs out.';

export const itemRecycle: RestOperation = {
  name: 'item-recycle',
  method: 'POST',
  paths: ['/web/lists/{list}/items/{item}/recycle'],
  source: 'https://learn.microsoft.com/previous-versions/office/sharepoint-visio/jj247053(v=office.15)',
  handle: (call) => {
    const { list, item } = changeableItem(call, permission.deleteListItems);
    return { value: recycle(call.tenant, call.token, list, item).id };
  },
};

export const recycleBinList: RestOperation = {
  name: 'recycle-bin-list',
  method: 'GET',
  paths: ['/web/recyclebin'],
  source: 'https://learn.microsoft.com/previous-versions/office/sharepoint-visio/jj245961(v=office.15)',
  difference: DIFFERENCE,
  handle: (call) => ({
    value: call.tenant.recycleBin
      .of(call.site.id)
      .filter((recycled) => sees(call, recycled))
      .map((recycled) => show(call, recycled)),
  }),
};

export const recycleBinRestore: RestOperation = {
  name: 'recycle-bin-restore',
  method: 'POST',
  paths: ['/web/recyclebin/{recycled}/restore'],
  source: 'https://learn.microsoft.com/previous-versions/office/sharepoint-visio/jj246549(v=office.15)',
  difference:
    'An item comes back with the permissions that it had; one whose unique value was given away meanwhile is refused.',
  handle: (call) => {
    const recycled = requireRecycled(call);
    const list = call.tenant.lists.byId(recycled.listId);
    if (!list) throw restNotFound('The list of the item is gone.');
    restoreRecycled(call.tenant, list, recycled);
    return undefined;
  },
};

export const recycleBinDelete: RestOperation = {
  name: 'recycle-bin-delete',
  method: 'POST',
  paths: ['/web/recyclebin/{recycled}/deleteobject'],
  source: 'https://learn.microsoft.com/previous-versions/office/sharepoint-visio/jj245382(v=office.15)',
  difference: DIFFERENCE,
  handle: (call) => {
    call.tenant.recycleBin.purge(requireRecycled(call));
    return undefined;
  },
};

function requireRecycled(call: RestCall): Recycled {
  const recycled = call.tenant.recycleBin.find(call.site.id, call.parameters['recycled'] ?? '');
  if (!recycled || !sees(call, recycled)) throw restNotFound('The item is not in the recycle bin.');
  return recycled;
}

function sees(call: RestCall, { deletedBy }: Recycled): boolean {
  return (
    deletedBy === call.caller.id ||
    mayDo(call.tenant, call.token, { siteId: call.site.id }, permission.manageWeb)
  );
}

function show(call: RestCall, recycled: Recycled): Record<string, unknown> {
  const item = call.tenant.items.find(heldIn(recycled), recycled.itemId);
  const list = call.tenant.lists.byId(recycled.listId);
  return {
    Id: recycled.id,
    Title: item?.fields['Title'] ?? item?.fields['FileLeafRef'] ?? '',
    DirName: `${call.site.path.slice(1)}/${list?.template === 'documentLibrary' ? '' : 'Lists/'}${list?.name ?? ''}`,
    DeletedDate: recycled.deletedAt,
    DeletedByName: call.tenant.directory.find(recycled.deletedBy)?.user.displayName ?? '',
    ItemState: 1,
  };
}
