import { randomUUID } from 'node:crypto';
import type { Database, Row } from './database';
import type { Item } from './items';

/** What was deleted together: an item, or a folder with all that lies in it. */
export interface Recycled {
  readonly id: string;
  readonly siteId: string;
  readonly listId: string;
  readonly itemId: number;
  readonly deletedBy: string;
  readonly deletedAt: string;
}

const TABLES = { items: 'id', item_versions: 'item_id', contents: 'item_id', item_index: 'item_id' };

/**
 * The recycle bins of all sites. What is deleted keeps its rows under a list of its own, and its permissions stay where
 * they are: an item's id is never used again, so a restored item is as locked as it was.
 */
export class RecycleBin {
  constructor(private readonly database: Database) {}

  /** @param below what lies in the item, when it is a folder. */
  put(item: Item, below: readonly Item[], entry: Omit<Recycled, 'id' | 'listId' | 'itemId'>): Recycled {
    const recycled = { ...entry, id: randomUUID(), listId: item.listId, itemId: item.id };
    this.database.atomically(() => {
      for (const one of [item, ...below]) this.move(one.id, item.listId, heldIn(recycled));
      this.database.run(
        'INSERT INTO recycle_bin VALUES (?, ?, ?, ?, ?, ?)',
        recycled.id,
        recycled.siteId,
        recycled.listId,
        recycled.itemId,
        recycled.deletedBy,
        recycled.deletedAt,
      );
    });
    return recycled;
  }

  of(siteId: string): Recycled[] {
    return this.database
      .all('SELECT * FROM recycle_bin WHERE site_id = ? ORDER BY deleted_at, id', siteId)
      .map(recycledOf);
  }

  find(siteId: string, id: string): Recycled | undefined {
    return this.of(siteId).find((recycled) => recycled.id === id);
  }

  /** Brings everything back under the numbers that it had. */
  restore(recycled: Recycled): void {
    this.database.atomically(() => {
      for (const row of this.database.all('SELECT id FROM items WHERE list_id = ?', heldIn(recycled)))
        this.move(Number(row['id']), heldIn(recycled), recycled.listId);
      this.database.run('DELETE FROM recycle_bin WHERE id = ?', recycled.id);
    });
  }

  purge(recycled: Recycled): void {
    this.database.atomically(() => {
      for (const table of Object.keys(TABLES))
        this.database.run(`DELETE FROM ${table} WHERE list_id = ?`, heldIn(recycled));
      this.database.run('DELETE FROM recycle_bin WHERE id = ?', recycled.id);
    });
  }

  private move(itemId: number, from: string, to: string): void {
    for (const [table, column] of Object.entries(TABLES))
      this.database.run(
        `UPDATE ${table} SET list_id = ? WHERE list_id = ? AND ${column} = ?`,
        to,
        from,
        itemId,
      );
  }
}

/** The list under whose id the rows wait. */
export const heldIn = ({ id }: Pick<Recycled, 'id'>): string => `recycled:${id}`;

function recycledOf(row: Row): Recycled {
  return {
    id: String(row['id']),
    siteId: String(row['site_id']),
    listId: String(row['list_id']),
    itemId: Number(row['item_id']),
    deletedBy: String(row['deleted_by']),
    deletedAt: String(row['deleted_at']),
  };
}
