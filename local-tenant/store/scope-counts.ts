import type { Database, Row } from './database';
import { LIMITED_ACCESS } from './permission-levels';
import { scopeKey, type Securable } from './securables';

/** How much there is of what the limits on permissions count. */
export class ScopeCounts {
  constructor(private readonly database: Database) {}

  /** How many items the list has ever been given: never fewer than it holds, and quickly told. */
  everAdded(listId: string): number {
    const row = this.database.get('SELECT next_item FROM lists WHERE id = ?', listId);
    return Number(row?.['next_item'] ?? 1) - 1;
  }

  /** How many items lie in a folder and in the folders below it. */
  itemsBelow(listId: string, folderId: number): number {
    return numberIn(
      this.database.get(
        `WITH RECURSIVE below(id) AS (
           SELECT id FROM items WHERE list_id = ?1 AND parent_id = ?2
           UNION ALL SELECT i.id FROM items i JOIN below b ON i.list_id = ?1 AND i.parent_id = b.id
         ) SELECT count(*) AS number FROM below`,
        listId,
        folderId,
      ),
    );
  }

  /** How many items of a list have permissions of their own. */
  uniqueScopesIn(listId: string): number {
    return numberIn(
      this.database.get(
        'SELECT count(*) AS number FROM scopes WHERE scope >= ? AND scope < ?',
        `item:${listId}:`,
        `item:${listId}:~`,
      ),
    );
  }

  /** Whom a scope names for itself, without those who only pass through to something below it. */
  principalsNamedIn(securable: Securable): Set<number> {
    const rows = this.database.all(
      'SELECT DISTINCT principal_id FROM role_assignments WHERE scope = ? AND level_id <> ?',
      scopeKey(securable),
      LIMITED_ACCESS,
    );
    return new Set(rows.map((row) => Number(row['principal_id'])));
  }
}

const numberIn = (row: Row | undefined): number => Number(row?.['number'] ?? 0);
