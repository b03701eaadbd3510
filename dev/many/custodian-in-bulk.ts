import type { RunningTenant } from '../../local-tenant/create-tenant';
import { driveIdOf, driveItemIdOf } from '../../local-tenant/graph/drive-ids';
import { securableOf } from '../../local-tenant/sharepoint/access';
import { addItem, changeItem } from '../../local-tenant/sharepoint/write-item';
import type { Item } from '../../local-tenant/store/items';
import type { List } from '../../local-tenant/store/lists';
import type { Securable as StoredSecurable } from '../../local-tenant/store/securables';
import type { CustodianSite, NewItem, Securable } from '../../src/application/ports/custodian-site';
import type { FolderPlace } from '../../src/storage/card';
import type { AccessChanges, PresentAccess } from '../../src/storage/access-changes';
import { success } from '../../src/domain/base/result';
import { custodianAtWork, personOf } from '../in-process';

/**
 * The MUS site as the set-up reaches it, with cards and shells, of which there are tens of thousands, written straight
 * into the tenant's tables. Which they are, what they hold and who may see them is the set-up's own doing.
 */
export function custodianInBulk(tenant: RunningTenant, account: string): CustodianSite {
  const site = custodianAtWork(tenant, account);
  const { items, permissions } = tenant;
  const { id: userId } = personOf(tenant, account);
  const areItems = (places: readonly Securable[]) => places.every(({ itemId }) => itemId !== undefined);
  const now = <Value>(value: Value) => Promise.resolve(success(value));

  function accessAt(place: Securable): PresentAccess {
    const securable = placed(tenant, place);
    // What it inherits is never asked for: it is broken first.
    if (!permissions.isUnique(securable)) return { unique: false, assignments: [] };
    const assignments = permissions
      .assignments(securable)
      .flatMap(({ principal, levels }) =>
        levels.map(({ id }) => ({ principalId: principal.id, levelId: id })),
      );
    return { unique: true, assignments };
  }

  function change(place: Securable, { breakInheritance, add, remove }: AccessChanges): void {
    const securable = placed(tenant, place);
    const self = permissions.principalOfPerson(securable.siteId, userId)!;
    if (breakInheritance) permissions.breakInheritance(securable, false, self);
    for (const { principalId, levelId } of add) permissions.assign(securable, principalId, levelId);
    for (const { principalId, levelId } of remove) permissions.unassign(securable, principalId, levelId);
  }

  return {
    ...site,
    items: (listId, names) =>
      now(
        items.all(listId).map(({ id, guid, version, fields }) => ({
          ...{ id, guid, etag: `"${guid},${version}"` },
          fields: Object.fromEntries(names.map((name) => [name, fields[name]])),
        })),
      ),
    folders: (listId) =>
      now(
        items
          .all(listId)
          .filter(({ kind, parentId }) => kind === 'folder' && parentId === null)
          .map(placeOf),
      ),
    createItems: (wanted) =>
      now(
        wanted.map(({ listId, kind, fields }) =>
          placeOf(addItem(tenant, { userId }, listOf(tenant, listId), columnsOf(kind, fields), kind)),
        ),
      ),
    updateItems: (changed) => {
      for (const { listId, itemId, fields } of changed)
        changeItem(tenant, { userId }, listOf(tenant, listId), items.find(listId, itemId)!, fields);
      return now(undefined);
    },
    accessTo: (places) => (areItems(places) ? now(places.map(accessAt)) : site.accessTo(places)),
    changeAccess: (changed) => {
      if (!areItems(changed)) return site.changeAccess(changed);
      for (const { changes, ...place } of changed) change(place, changes);
      return now(undefined);
    },
  };
}

/** An item has no place in a drive, and nobody asks for it. */
const placeOf = ({ listId, id, guid }: Item): FolderPlace => ({
  ...{ list: listId, item: String(id), guid },
  ...{ drive: driveIdOf(listId), driveItem: driveItemIdOf(guid) },
});

/** A folder's title is its name. */
function columnsOf(kind: NewItem['kind'], { Title = '', ...others }: NewItem['fields']): NewItem['fields'] {
  return kind === 'folder' ? { ...others, FileLeafRef: Title } : { Title, ...others };
}

function placed(tenant: RunningTenant, { listId = '', itemId = 0 }: Securable): StoredSecurable {
  return securableOf(tenant, listOf(tenant, listId), { id: itemId, listId, parentId: null });
}

function listOf(tenant: RunningTenant, listId: string): List {
  const list = tenant.lists.byId(listId);
  if (!list) throw new Error(`There is no list ${listId}.`);
  return list;
}
