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
  private readonly principals = new Map<string, SitePrincipal>();

  private constructor(
    private readonly site: CustodianSite,
    private readonly accounts: Map<string, Account>,
    private readonly levelIds: ReadonlyMap<LevelName, number>,
    private readonly everyone: SitePrincipal,
    private readonly administrators: SitePrincipal,
    readonly self: SitePrincipal,
  ) {}

  /** Makes the levels and the group where they are missing, and mends a level that somebody changed. */
  static async prepare(site: CustodianSite): Promise<SitePeople> {
    for (const { level, id } of await changedLevels(site)) await done(site.saveLevel(level, id));
    return SitePeople.meetAtSite(site);
  }

  /** Takes the site as it is; a level that is missing matches nothing. */
  static async meetAtSite(site: CustodianSite): Promise<SitePeople> {
    const standing = await done(site.levels());
    const idOf = (name: string) => standing.find(({ displayName }) => displayName === name)?.id ?? NO_LEVEL;
    const ids = new Map(permissionLevels.map(({ name, displayName }) => [name, idOf(displayName)]));
    const self = await done(site.self());
    return new SitePeople(
      site,
      new Map(),
      ids,
      await done(site.everyone()),
      await done(site.group(ADMINISTRATORS_GROUP)),
      self,
    );
  }

  /** Reads the accounts of many people at once. */
  async meet(objectIds: readonly string[]): Promise<void> {
    const unknown = [...new Set(objectIds)].filter((id) => !this.accounts.has(id));
    if (unknown.length === 0) return;
    for (const [id, account] of await done(this.site.accounts(unknown))) this.accounts.set(id, account);
  }

  account(objectId: string): Account {
    return this.accounts.get(objectId) ?? refuse({ code: 'unknown-account', objectId });
  }

  async assignments(grants: readonly Grant[]): Promise<Assignment[]> {
    const assignments: Assignment[] = [];
    for (const { holder, level } of grants) {
      assignments.push({
        principalId: (await this.principal(holder)).id,
        levelId: this.levelIds.get(level)!,
      });
    }
    return assignments;
  }

  private async principal(holder: Grant['holder']): Promise<SitePrincipal> {
    if (holder === 'everyone') return this.everyone;
    if (holder === 'administrators') return this.administrators;
    const known = this.principals.get(holder.person);
    if (known) return known;
    const account = this.account(holder.person);
    const principal = await done(this.site.principalOf(account));
    if (principal.objectId !== account.objectId) {
      refuse({
        code: 'identity-mismatch',
        userPrincipalName: account.userPrincipalName,
        expectedObjectId: account.objectId,
        foundObjectId: principal.objectId ?? '',
      });
    }
    this.principals.set(holder.person, principal);
    return principal;
  }
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
