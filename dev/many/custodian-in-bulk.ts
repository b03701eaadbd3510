import type { RunningTenant } from '../../local-tenant/create-tenant';
import { securableOf } from '../../local-tenant/sharepoint/access';
import { addItem, changeItem } from '../../local-tenant/sharepoint/write-item';
import type { List } from '../../local-tenant/store/lists';
import type { Securable } from '../../local-tenant/store/securables';
import type { CustodianSite, FieldValues, Place } from '../../src/application/ports/custodian-site';
import { success } from '../../src/domain/base/result';
import { custodianAtWork, personOf } from '../in-process';

/**
 * The MUS site as the set-up reaches it, with the shells, of which there are tens of thousands, written straight into
 * the tenant's tables. Which they are, what they hold and who may see them is the set-up's own doing.
 */
export function custodianInBulk(tenant: RunningTenant, account: string): CustodianSite {
  const site = custodianAtWork(tenant, account);
  const { items, permissions } = tenant;
  const { id: userId } = personOf(tenant, account);
  const isItem = ({ itemId }: Place) => itemId !== undefined;
  return {
    ...site,
    items: async (listId, names) =>
      Promise.resolve(
        success(
          items.all(listId).map(({ id, fields }) => ({
            id,
            fields: Object.fromEntries(names.map((name) => [name, fields[name]])),
          })),
        ),
      ),
    createItem: async (listId, kind, fields) =>
      Promise.resolve(
        success(addItem(tenant, { userId }, listOf(tenant, listId), columnsOf(kind, fields), kind).id),
      ),
    updateItem: async (listId, itemId, fields) => {
      const list = listOf(tenant, listId);
      changeItem(tenant, { userId }, list, items.find(listId, itemId)!, fields);
      return Promise.resolve(success(undefined));
    },
    accessTo: async (place) => {
      if (!isItem(place)) return site.accessTo(place);
      const securable = placed(tenant, place);
      // What it inherits is never asked for: it is broken first.
      if (!permissions.isUnique(securable)) return success({ unique: false, assignments: [] });
      const assignments = permissions
        .assignments(securable)
        .flatMap(({ principal, levels }) =>
          levels.map(({ id }) => ({ principalId: principal.id, levelId: id })),
        );
      return success({ unique: true, assignments });
    },
    changeAccess: async (place, changes) => {
      if (!isItem(place)) return site.changeAccess(place, changes);
      const securable = placed(tenant, place);
      const self = permissions.principalOfPerson(securable.siteId, userId)!;
      if (changes.breakInheritance) permissions.breakInheritance(securable, false, self);
      for (const { principalId, levelId } of changes.add) permissions.assign(securable, principalId, levelId);
      for (const { principalId, levelId } of changes.remove)
        permissions.unassign(securable, principalId, levelId);
      return success(undefined);
    },
  };
}

/** A folder's title is its name. */
function columnsOf(kind: 'item' | 'folder', { Title = '', ...others }: FieldValues): FieldValues {
  return kind === 'folder' ? { ...others, FileLeafRef: Title } : { Title, ...others };
}

function placed(tenant: RunningTenant, { listId = '', itemId = 0 }: Place): Securable {
  return securableOf(tenant, listOf(tenant, listId), { id: itemId, listId, parentId: null });
}

function listOf(tenant: RunningTenant, listId: string): List {
  const list = tenant.lists.byId(listId);
  if (!list) throw new Error(`There is no list ${listId}.`);
  return list;
}
