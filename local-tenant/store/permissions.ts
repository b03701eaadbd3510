import type { Database, Row } from './database';
import {
  allPermissions,
  allows,
  builtInLevels,
  FULL_CONTROL,
  LIMITED_ACCESS,
  type PermissionLevel,
} from './permission-levels';
import { scopeKey, securablesAbove, type Securable } from './securables';

/** The login of “everybody in the organisation except guests”. */
export const everyoneLogin = (tenantId: string) => `c:0-.f|rolemanager|spo-grid-all-users/${tenantId}`;

export const loginOf = (upn: string) => `i:0#.f|membership|${upn.toLowerCase()}`;

export type PrincipalKind = 'user' | 'group' | 'everyone';

/** A row of the site's User Information List, whose ids are the only ones that role assignments know. */
export interface Principal {
  readonly id: number;
  readonly kind: PrincipalKind;
  readonly personId: string | null;
  readonly login: string;
  readonly title: string;
  readonly isAdministrator: boolean;
}

export interface RoleAssignment {
  readonly principal: Principal;
  readonly levels: readonly PermissionLevel[];
}

/** Who may do what on a SharePoint site: scopes, role assignments and what follows from them. */
export class Permissions {
  constructor(private readonly database: Database) {}

  /** Gives a new site its levels. Its own scope is always unique. */
  addSite(siteId: string): void {
    for (const level of builtInLevels) this.saveLevel(siteId, level);
    this.database.run('INSERT OR IGNORE INTO scopes VALUES (?)', scopeKey({ siteId }));
  }

  addPrincipal(siteId: string, principal: Omit<Principal, 'id'>): Principal {
    const { kind, personId, login, title, isAdministrator } = principal;
    const id =
      1 +
      Number(
        this.database.get('SELECT max(id) AS last FROM principals WHERE site_id = ?', siteId)?.['last'] ?? 5,
      );
    this.database.run(
      'INSERT INTO principals VALUES (?, ?, ?, ?, ?, ?, ?)',
      siteId,
      id,
      kind,
      personId,
      login,
      title,
      isAdministrator,
    );
    return { ...principal, id };
  }

  principal(siteId: string, id: number): Principal | undefined {
    return principalOf(
      this.database.get('SELECT * FROM principals WHERE site_id = ? AND id = ?', siteId, id),
    );
  }

  principalByLogin(siteId: string, login: string): Principal | undefined {
    return principalOf(
      this.database.get('SELECT * FROM principals WHERE site_id = ? AND login = ?', siteId, login),
    );
  }

  principalOfPerson(siteId: string, personId: string): Principal | undefined {
    return principalOf(
      this.database.get(
        `SELECT * FROM principals WHERE site_id = ? AND person_id = ? AND kind = 'user'`,
        siteId,
        personId,
      ),
    );
  }

  /** What a site calls the owner of an account, also when the account is gone. */
  nameOf(personId: string): string | undefined {
    const row = this.database.get('SELECT title FROM principals WHERE person_id = ? LIMIT 1', personId);
    return row && String(row['title']);
  }

  principals(siteId: string, kind: PrincipalKind): Principal[] {
    const rows = this.database.all(
      'SELECT * FROM principals WHERE site_id = ? AND kind = ? ORDER BY id',
      siteId,
      kind,
    );
    return rows.map((row) => principalOf(row)!);
  }

  addMember(siteId: string, groupId: number, memberId: number): void {
    this.database.run('INSERT OR IGNORE INTO group_members VALUES (?, ?, ?)', siteId, groupId, memberId);
  }

  removeMember(siteId: string, groupId: number, memberId: number): void {
    this.database.run(
      'DELETE FROM group_members WHERE site_id = ? AND group_id = ? AND member_id = ?',
      siteId,
      groupId,
      memberId,
    );
  }

  membersOf(siteId: string, groupId: number): Principal[] {
    const rows = this.database.all(
      'SELECT p.* FROM principals p JOIN group_members m ON m.site_id = p.site_id AND m.member_id = p.id WHERE m.site_id = ? AND m.group_id = ? ORDER BY p.id',
      siteId,
      groupId,
    );
    return rows.map((row) => principalOf(row)!);
  }

  saveLevel(siteId: string, level: PermissionLevel): void {
    const { id, name, description, mask, order, hidden } = level;
    this.database.run(
      'INSERT OR REPLACE INTO permission_levels VALUES (?, ?, ?, ?, ?, ?, ?)',
      siteId,
      id,
      name,
      description,
      String(mask),
      order,
      hidden,
    );
  }

  levels(siteId: string): PermissionLevel[] {
    return this.database
      .all('SELECT * FROM permission_levels WHERE site_id = ? ORDER BY position, id', siteId)
      .map(levelOf);
  }

  isUnique(securable: Securable): boolean {
    return (
      this.database.get('SELECT 1 AS yes FROM scopes WHERE scope = ?', scopeKey(securable)) !== undefined
    );
  }

  /** As SharePoint does it: what was inherited is copied or dropped, and the caller keeps full control. */
  breakInheritance(securable: Securable, copy: boolean, caller: Principal): void {
    this.database.atomically(() => {
      const inherited = copy ? this.assignments(securable) : [];
      this.database.run('INSERT OR IGNORE INTO scopes VALUES (?)', scopeKey(securable));
      this.database.run('DELETE FROM role_assignments WHERE scope = ?', scopeKey(securable));
      for (const { principal, levels } of inherited)
        for (const level of levels) this.assign(securable, principal.id, level.id);
      if (!copy) this.assign(securable, caller.id, FULL_CONTROL);
    });
  }

  resetInheritance(securable: Securable): void {
    this.database.run('DELETE FROM scopes WHERE scope = ?', scopeKey(securable));
    this.database.run('DELETE FROM role_assignments WHERE scope = ?', scopeKey(securable));
  }

  /** Everything below a list that has permissions of its own inherits again (`clearSubscopes`). */
  resetBelow(listId: string): void {
    this.database.run('DELETE FROM scopes WHERE scope LIKE ?', `item:${listId}:%`);
    this.database.run('DELETE FROM role_assignments WHERE scope LIKE ?', `item:${listId}:%`);
  }

  assign(securable: Securable, principalId: number, levelId: number): void {
    const insert = (scope: string, level: number) =>
      this.database.run('INSERT OR IGNORE INTO role_assignments VALUES (?, ?, ?)', scope, principalId, level);
    insert(scopeKey(securable), levelId);
    for (const above of securablesAbove(securable))
      if (this.isUnique(above)) insert(scopeKey(above), LIMITED_ACCESS);
  }

  unassign(securable: Securable, principalId: number, levelId?: number): void {
    const [scope, one] = [scopeKey(securable), levelId !== undefined];
    this.database.run(
      `DELETE FROM role_assignments WHERE scope = ? AND principal_id = ?${one ? ' AND level_id = ?' : ''}`,
      ...(one ? [scope, principalId, levelId] : [scope, principalId]),
    );
  }

  /** The assignments that hold for a securable: its own, or those of what it inherits from. */
  assignments(securable: Securable): RoleAssignment[] {
    const levels = new Map(this.levels(securable.siteId).map((level) => [level.id, level]));
    // One query for all: a list's scope names everybody who was let in further down.
    const rows = this.database.all(
      `SELECT p.*, r.level_id FROM role_assignments r JOIN principals p ON p.site_id = ? AND p.id = r.principal_id
       WHERE r.scope = ? ORDER BY r.principal_id, r.level_id`,
      securable.siteId,
      this.effectiveScope(securable),
    );
    const held = new Map<number, RoleAssignment & { readonly levels: PermissionLevel[] }>();
    for (const row of rows) {
      const principal = principalOf(row)!;
      const assignment = held.get(principal.id) ?? { principal, levels: [] };
      held.set(principal.id, assignment);
      const level = levels.get(Number(row['level_id']));
      if (level) assignment.levels.push(level);
    }
    return [...held.values()];
  }

  /** What a person may do there, as a mask. */
  maskOf(personId: string, securable: Securable): bigint {
    const { siteId } = securable;
    if (this.principalOfPerson(siteId, personId)?.isAdministrator) return allPermissions;
    const row = this.database.all(
      `SELECT DISTINCT l.mask FROM role_assignments r JOIN permission_levels l ON l.site_id = ? AND l.id = r.level_id
       WHERE r.scope = ? AND r.principal_id IN (${this.marksOf(siteId, personId)})`,
      siteId,
      this.effectiveScope(securable),
    );
    return row.reduce((mask, { mask: held }) => mask | BigInt(String(held)), 0n);
  }

  /** The ids of those items of a list with permissions of their own in which the person holds `wanted`. */
  ownScopesAllowing(personId: string, siteId: string, listId: string, wanted: bigint): Set<number> {
    const prefix = `item:${listId}:`;
    const rows = this.database.all(
      `SELECT r.scope, l.mask FROM role_assignments r JOIN permission_levels l ON l.site_id = ? AND l.id = r.level_id
       WHERE r.principal_id IN (${this.marksOf(siteId, personId)}) AND r.scope >= ? AND r.scope < ?`,
      siteId,
      prefix,
      `${prefix}~`,
    );
    const masks = new Map<number, bigint>();
    for (const row of rows) {
      const id = Number(String(row['scope']).slice(prefix.length));
      masks.set(id, (masks.get(id) ?? 0n) | BigInt(String(row['mask'])));
    }
    return new Set([...masks].filter(([, mask]) => allows(mask, wanted)).map(([id]) => id));
  }

  /** The person's own row, everybody's, and the groups of both, as a list of numbers for SQL. */
  private marksOf(siteId: string, personId: string): string {
    const own = this.database
      .all(
        // Two searches, each with its index: an OR would look at everybody.
        `SELECT id FROM principals WHERE site_id = ?1 AND person_id = ?2
         UNION SELECT id FROM principals WHERE site_id = ?1 AND kind = 'everyone'`,
        siteId,
        personId,
      )
      .map((row) => Number(row['id']));
    const groups = this.database
      .all(
        `SELECT group_id FROM group_members WHERE site_id = ? AND member_id IN (${own.join(',') || '-1'})`,
        siteId,
      )
      .map((row) => Number(row['group_id']));
    return [...own, ...groups].join(',') || '-1';
  }

  private effectiveScope(securable: Securable): string {
    const nearest = [securable, ...securablesAbove(securable)].find((candidate) => this.isUnique(candidate));
    return scopeKey(nearest ?? { siteId: securable.siteId });
  }
}

function principalOf(row: Row | undefined): Principal | undefined {
  if (!row) return undefined;
  return {
    id: Number(row['id']),
    kind: row['kind'] as PrincipalKind,
    personId: row['person_id'] === null ? null : String(row['person_id']),
    login: String(row['login']),
    title: String(row['title']),
    isAdministrator: row['is_administrator'] === 1,
  };
}

function levelOf(row: Row): PermissionLevel {
  return {
    id: Number(row['id']),
    name: String(row['name']),
    description: String(row['description']),
    mask: BigInt(String(row['mask'])),
    order: Number(row['position']),
    hidden: row['hidden'] === 1,
  };
}
