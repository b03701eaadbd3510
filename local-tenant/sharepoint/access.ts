import { accessDenied, itemNotFound } from '../graph/errors';
import type { Token } from '../sign-in/tokens';
import type { Item } from '../store/items';
import type { List } from '../store/lists';
import { allPermissions, allows, builtInLevels, permission } from '../store/permission-levels';
import type { Securable } from '../store/securables';
import type { SiteRole } from '../store/sites';
import type { Tenant } from '../tenant';

const maskOfLevel = (name: string) => builtInLevels.find((level) => level.name === name)?.mask ?? 0n;

/** What an application may at most do, by the scope of its token on any site. */
const EVERYWHERE: readonly (readonly [scope: RegExp, mask: bigint])[] = [
  [/^(Sites\.FullControl\.All|AllSites\.FullControl)$/, allPermissions],
  [/^(Sites\.Manage\.All|AllSites\.Manage)$/, maskOfLevel('Edit')],
  [/^(Sites\.ReadWrite\.All|AllSites\.Write)$/, maskOfLevel('Contribute')],
  [/^(Sites\.Read\.All|AllSites\.Read)$/, maskOfLevel('Read')],
];

/** What `Sites.Selected` gives by the role that was assigned on the site. */
const SELECTED: Readonly<Record<SiteRole, bigint>> = {
  read: maskOfLevel('Read'),
  write: maskOfLevel('Contribute'),
  owner: maskOfLevel('Edit'),
  fullcontrol: allPermissions,
};

/** Whether the caller may do all of `wanted` there: the application's right and the person's right, both. */
export function mayDo(tenant: Tenant, token: Token, securable: Securable, wanted: bigint): boolean {
  const mask =
    applicationMask(tenant, token, securable.siteId) & tenant.permissions.maskOf(token.userId, securable);
  return allows(mask, wanted);
}

/** A request, as far as rights go. */
interface Asking {
  readonly tenant: Tenant;
  readonly token: Token;
}

/** @throws GraphError 403 */
export function requireRight({ tenant, token }: Asking, securable: Securable, wanted: bigint): void {
  if (!mayDo(tenant, token, securable, wanted)) throw accessDenied();
}

function applicationMask(tenant: Tenant, token: Token, siteId: string): bigint {
  const selected = token.scopes.includes('Sites.Selected')
    ? tenant.sites.roleOfApplication(siteId, token.clientId)
    : undefined;
  const everywhere = EVERYWHERE.filter(([scope]) => token.scopes.some((held) => scope.test(held))).map(
    ([, mask]) => mask,
  );
  return [...everywhere, selected ? SELECTED[selected] : 0n].reduce((sum, mask) => sum | mask, 0n);
}

export function securableOf(
  tenant: Tenant,
  list: List,
  item?: Pick<Item, 'id' | 'listId' | 'parentId'>,
): Securable {
  const { siteId, id: listId } = list;
  return item
    ? { siteId, listId, itemId: item.id, folderIds: tenant.items.foldersAbove(item) }
    : { siteId, listId };
}

/** Those of the items that the caller may see, and no sign of the others. */
export function visibleItems(tenant: Tenant, token: Token, list: List, items: readonly Item[]): Item[] {
  const { isVisible } = sightOf(tenant, token, list);
  return items.filter(isVisible);
}

/** What somebody sees of a list. */
export interface Sight {
  readonly isVisible: (item: Item) => boolean;
  /** The only items that can be seen, where nothing is seen by inheritance and nothing lies in a folder. */
  readonly among?: ReadonlySet<number>;
}

export function sightOf(tenant: Tenant, token: Token, list: List): Sight {
  const { items, permissions } = tenant;
  const { id: listId, siteId, template } = list;
  if (!allows(applicationMask(tenant, token, siteId), permission.viewListItems))
    return { isVisible: () => false, among: new Set() };
  if (permissions.principalOfPerson(siteId, token.userId)?.isAdministrator) return { isVisible: () => true };
  const mask = permissions.maskOf(token.userId, securableOf(tenant, list));
  const granted = permissions.ownScopesAllowing(token.userId, siteId, listId, permission.viewListItems);
  const inherits = allows(mask, permission.viewListItems);
  const isVisible = (item: Item) => {
    const scope = [item.id, ...items.foldersAbove(item)].find((itemId) =>
      permissions.isUnique({ siteId, listId, itemId }),
    );
    const seen = scope === undefined ? inherits : granted.has(scope);
    return seen && !hiddenByReadSecurity(list, item, token, mask);
  };
  return { isVisible, ...(!inherits && template !== 'documentLibrary' && { among: granted }) };
}

/**
 * The right to change an item. WriteSecurity 2 lets people change their own items alone, 4 nobody any; whoever manages
 * the list overrides it.
 * @throws GraphError 403
 */
export function requireItemChange(asking: Asking, list: List, item: Item, wanted: bigint): void {
  const { tenant, token } = asking;
  requireRight(asking, securableOf(tenant, list, item), wanted);
  const { writeSecurity } = list.settings;
  if (writeSecurity === 1 || (writeSecurity === 2 && item.authorId === token.userId)) return;
  requireRight(asking, securableOf(tenant, list), permission.manageLists);
}

/** “Read items that were created by the user” (ReadSecurity 2); whoever manages the list overrides it. */
function hiddenByReadSecurity(list: List, item: Item, token: Token, mask: bigint): boolean {
  const overrides = allows(mask, permission.manageLists);
  return list.settings.readSecurity === 2 && !overrides && item.authorId !== token.userId;
}

/**
 * The item, if the caller may see it.
 * @throws GraphError 404: SharePoint does not tell what is hidden from what is not there.
 */
export function requireVisibleItem(tenant: Tenant, token: Token, list: List, id: string): Item {
  const item = /^\d+$/.test(id) ? tenant.items.find(list.id, Number(id)) : undefined;
  const [visible] = item ? visibleItems(tenant, token, list, [item]) : [];
  if (!visible) throw itemNotFound();
  return visible;
}
