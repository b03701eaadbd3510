import type { Grant } from '../../domain/access/access';
import type { Assignment } from '../../storage/access-changes';
import type { LevelName } from '../../domain/access/access';
import { permissionLevels, type PermissionLevel } from '../../storage/permission-levels';
import type { Account, CustodianSite, SitePrincipal } from '../ports/custodian-site';
import { done, refuse } from './set-up-failure';

const NO_LEVEL = -1;

export const ADMINISTRATORS_GROUP = 'MUS-administratorer';

/** Turns the rules' words (a person, everybody, a level) into the numbers that SharePoint's permissions are made of. */
export class SitePeople {
  private readonly met = new Set<string>();
  private readonly accounts = new Map<string, Account>();
  private readonly principals = new Map<string, SitePrincipal>();

  private constructor(
    private readonly site: CustodianSite,
    private readonly levelIds: ReadonlyMap<LevelName, number>,
    private readonly everyone: SitePrincipal,
    private readonly administrators: SitePrincipal,
    readonly self: SitePrincipal,
  ) {}

  /** Makes the levels and the group where they are missing, and mends a level that somebody changed. */
  static async prepare(site: CustodianSite, known?: SitePrincipal): Promise<SitePeople> {
    const self = known ?? (await selfAt(site));
    for (const { level, id } of await changedLevels(site)) await done(site.saveLevel(level, id));
    return SitePeople.meetAtSite(site, self);
  }

  /** Takes the site as it is; a level that is missing matches nothing. */
  static async meetAtSite(site: CustodianSite, known?: SitePrincipal): Promise<SitePeople> {
    const self = known ?? (await selfAt(site));
    const standing = await done(site.levels());
    const idOf = (name: string) => standing.find(({ displayName }) => displayName === name)?.id ?? NO_LEVEL;
    const ids = new Map(permissionLevels.map(({ name, displayName }) => [name, idOf(displayName)]));
    return new SitePeople(
      site,
      ids,
      await done(site.everyone()),
      await done(site.group(ADMINISTRATORS_GROUP)),
      self,
    );
  }

  /** Reads the accounts of many people at once, and has the site know them. Whoever is gone is nobody from then on. */
  async meet(objectIds: readonly string[]): Promise<void> {
    const unknown = [...new Set(objectIds)].filter((id) => !this.met.has(id));
    if (unknown.length === 0) return;
    const accounts = [...(await done(this.site.accounts(unknown))).values()];
    const principals = await done(this.site.principalsOf(accounts));
    for (const [index, account] of accounts.entries()) {
      const principal = principals[index]!;
      if (principal.objectId !== account.objectId) {
        refuse({
          code: 'identity-mismatch',
          userPrincipalName: account.userPrincipalName,
          expectedObjectId: account.objectId,
          foundObjectId: principal.objectId ?? '',
        });
      }
      this.accounts.set(account.objectId, account);
      this.principals.set(account.objectId, principal);
    }
    for (const id of unknown) this.met.add(id);
  }

  /** Whether somebody whom we asked for is in the directory. */
  knows(objectId: string): boolean {
    return this.accounts.has(objectId);
  }

  account(objectId: string): Account {
    return this.accounts.get(objectId) ?? refuse({ code: 'unknown-account', objectId });
  }

  /** Of those who are still in the directory; everybody must have been met. */
  assignments(grants: readonly Grant[]): Assignment[] {
    return grants.flatMap(({ holder, level }) => {
      const principal = this.principal(holder);
      return principal ? [{ principalId: principal.id, levelId: this.levelIds.get(level)! }] : [];
    });
  }

  private principal(holder: Grant['holder']): SitePrincipal | undefined {
    if (holder === 'everyone') return this.everyone;
    if (holder === 'administrators') return this.administrators;
    if (!this.met.has(holder.person)) throw new Error(`${holder.person} was never met.`);
    return this.principals.get(holder.person);
  }
}

/** Whoever is no site administrator could not look after an item, once it has taken itself off. */
async function selfAt(site: CustodianSite): Promise<SitePrincipal> {
  const self = await done(site.self());
  return self.isSiteAdministrator ? self : refuse({ code: 'not-site-administrator' });
}

/** Our levels that are missing, or not as they should be. */
export async function changedLevels(
  site: CustodianSite,
): Promise<{ readonly level: PermissionLevel; readonly id?: number }[]> {
  const standing = await done(site.levels());
  return permissionLevels.flatMap((level) => {
    const known = standing.find(({ displayName }) => displayName === level.displayName);
    if (known?.mask === level.mask) return [];
    return [known ? { level, id: known.id } : { level }];
  });
}
