import { GraphError } from './graph/errors';
import type { Item, Items } from './store/items';
import type { List, Lists } from './store/lists';
import type { Permissions } from './store/permissions';
import type { ScopeCounts } from './store/scope-counts';
import type { Securable } from './store/securables';

/** Microsoft's numbers (learn.microsoft.com/sharepoint/dev/apis/migration-perm-guidance). */
const MOST_SCOPES = 50_000;
const RECOMMENDED_SCOPES = 5_000;
const MOST_ASSIGNMENTS = 5_000;
const MOST_ITEMS_TO_LOCK = 100_000;

/** Where what is limited is counted. */
interface Counted {
  readonly items: Pick<Items, 'count'>;
  readonly lists: Pick<Lists, 'of'>;
  readonly permissions: Pick<Permissions, 'isUnique'>;
  readonly scopeCounts: ScopeCounts;
}

export interface ScopeWarning {
  readonly list: string;
  readonly uniqueScopes: number;
  readonly recommended: number;
}

/** How many permissions of their own the items of a list may have. Always on; a scale lets a trial reach it. */
export class ScopeLimits {
  private scale = 1;

  set(scale: number): void {
    this.scale = scale;
  }

  clear(): void {
    this.scale = 1;
  }

  /**
   * @throws GraphError 400 when the list holds as many unique scopes as it may
   * @throws GraphError 429 for a list or folder with too many items, as it arrives, however often it is tried
   */
  requireScope(tenant: Counted, securable: Securable, list: List, item?: Item): void {
    if (tenant.permissions.isUnique(securable)) return;
    this.requireFewItems(tenant, list, item);
    // Counting is slow in a long list; one that never held so many items cannot hold so many scopes.
    const most = this.scaled(MOST_SCOPES);
    if (!item || tenant.scopeCounts.everAdded(list.id) < most) return;
    if (tenant.scopeCounts.uniqueScopesIn(list.id) < most) return;
    throw new GraphError(
      400,
      '-2146232832, Microsoft.SharePoint.SPException',
      'You cannot break inheritance for this item because there are too many items with unique permissions in this list.',
    );
  }

  /** @throws GraphError 429 for a list or folder with too many items, also when it is to inherit again */
  requireFewItems(tenant: Counted, list: List, item?: Item): void {
    const most = this.scaled(MOST_ITEMS_TO_LOCK);
    if (item && item.kind !== 'folder') return;
    if (tenant.scopeCounts.everAdded(list.id) <= most) return;
    const held = item ? tenant.scopeCounts.itemsBelow(list.id, item.id) : tenant.items.count(list.id);
    if (held > most)
      throw new GraphError(
        429,
        '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
        'The attempted operation is prohibited because it exceeds the list view threshold.',
      );
  }

  /** @throws GraphError 400 when a scope names as many people and groups as it may */
  requireAssignment(tenant: Counted, securable: Securable, principalId: number): void {
    const named = tenant.scopeCounts.principalsNamedIn(securable);
    if (named.has(principalId) || named.size < this.scaled(MOST_ASSIGNMENTS)) return;
    throw new GraphError(
      400,
      '-2146232832, Microsoft.SharePoint.SPException',
      'There are too many security principals in the access control list.',
    );
  }

  /** The lists that hold more unique scopes than Microsoft recommends; Microsoft 365 itself tells nobody. */
  warnings(tenant: Counted, siteId: string): ScopeWarning[] {
    const recommended = this.scaled(RECOMMENDED_SCOPES);
    return tenant.lists
      .of(siteId)
      .map(({ id, title }) => ({
        list: title,
        uniqueScopes: tenant.scopeCounts.uniqueScopesIn(id),
        recommended,
      }))
      .filter(({ uniqueScopes }) => uniqueScopes > recommended);
  }

  private scaled(number: number): number {
    return Math.max(1, Math.round(number * this.scale));
  }
}
