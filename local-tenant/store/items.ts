import type { Database, Row } from './database';
import type { List } from './lists';

export type ItemKind = 'item' | 'folder' | 'file';

export interface Item {
  readonly listId: string;
  readonly id: number;
  readonly guid: string;
  readonly kind: ItemKind;
  /** The folder that it lies in; null at the top. */
  readonly parentId: number | null;
  readonly version: number;
  /** Grows with every change, also with one that makes no version; the ETag is made from it. */
  readonly revision: number;
  readonly authorId: string;
  readonly editorId: string;
  readonly createdAt: string;
  readonly modifiedAt: string;
  readonly fields: Fields;
}

export type Fields = Readonly<Record<string, unknown>>;

export interface ItemVersion {
  readonly version: number;
  readonly editorId: string;
  readonly modifiedAt: string;
  readonly fields: Fields;
}

/** A value that a column with unique values already holds. */
export class DuplicateValue extends Error {
  constructor(readonly column: string) {
    super(`The column ${column} already holds this value.`);
    this.name = 'DuplicateValue';
  }
}

/** A page and what tells whether another follows. */
const WALKED_AT_ONCE = 201;

/** The items of all lists, their earlier versions, and an index of the columns that are indexed. */
export class Items {
  constructor(private readonly database: Database) {}

  /**
   * Adds an item and answers it with its id, which is never used again in its list.
   * @throws DuplicateValue
   */
  add(list: List, item: Omit<Item, 'id' | 'version' | 'revision' | 'listId'>): Item {
    return this.database.atomically(() => {
      const row = this.database.get('SELECT next_item FROM lists WHERE id = ?', list.id);
      const id = Number(row?.['next_item'] ?? 1);
      const added: Item = { ...item, listId: list.id, id, version: 1, revision: 1 };
      this.requireUnique(list, added);
      this.database.run('UPDATE lists SET next_item = ? WHERE id = ?', added.id + 1, list.id);
      this.database.run(
        'INSERT INTO items VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
        list.id,
        added.id,
        added.guid,
        added.kind,
        added.parentId,
        added.version,
        added.revision,
        added.authorId,
        added.editorId,
        added.createdAt,
        added.modifiedAt,
        JSON.stringify(added.fields),
      );
      this.reindex(list, added);
      this.noteChange(list.id, added.id);
      return added;
    });
  }

  /**
   * Puts a changed item in the place of the old one, which becomes a version where the list keeps them, unless the
   * version stays the same.
   * @throws DuplicateValue
   */
  save(list: List, item: Item): void {
    this.database.atomically(() => {
      this.requireUnique(list, item);
      const before = this.find(list.id, item.id);
      if (before && list.settings.versioning && item.version > before.version) this.keepVersion(list, before);
      this.database.run(
        'UPDATE items SET version = ?, revision = ?, author_id = ?, editor_id = ?, created_at = ?, modified_at = ?, fields = ? WHERE list_id = ? AND id = ?',
        item.version,
        item.revision,
        item.authorId,
        item.editorId,
        item.createdAt,
        item.modifiedAt,
        JSON.stringify(item.fields),
        list.id,
        item.id,
      );
      this.reindex(list, item);
      this.noteChange(list.id, item.id);
    });
  }

  all(listId: string): Item[] {
    return this.database.all('SELECT * FROM items WHERE list_id = ? ORDER BY id', listId).map(itemOf);
  }

  /** The items whose indexed column holds a value. */
  having(listId: string, column: string, value: unknown): Item[] {
    const rows = this.database.all(
      // CROSS JOIN: the index first, never the whole list in the order of its ids.
      'SELECT i.* FROM item_index x CROSS JOIN items i ON i.list_id = x.list_id AND i.id = x.item_id WHERE x.list_id = ? AND x.column_name = ? AND x.value = ? ORDER BY x.item_id',
      listId,
      column,
      indexed(value),
    );
    return rows.map(itemOf);
  }

  /** How many items' indexed column holds a value. */
  countHaving(listId: string, column: string, value: unknown): number {
    const row = this.database.get(
      'SELECT count(*) AS number FROM item_index WHERE list_id = ? AND column_name = ? AND value = ?',
      listId,
      column,
      indexed(value),
    );
    return Number(row?.['number'] ?? 0);
  }

  /** The items in the order of their ids from after one of them, read as far as they are taken. */
  *walk(
    listId: string,
    after: number,
    having?: { readonly column: string; readonly value: unknown },
  ): Generator<Item> {
    for (let last = after; ;) {
      const rows = having
        ? this.database.all(
            'SELECT i.* FROM item_index x CROSS JOIN items i ON i.list_id = x.list_id AND i.id = x.item_id WHERE x.list_id = ? AND x.column_name = ? AND x.value = ? AND x.item_id > ? ORDER BY x.item_id LIMIT ?',
            ...[listId, having.column, indexed(having.value), last, WALKED_AT_ONCE],
          )
        : this.database.all(
            'SELECT * FROM items WHERE list_id = ? AND id > ? ORDER BY id LIMIT ?',
            ...[listId, last, WALKED_AT_ONCE],
          );
      for (const row of rows) yield itemOf(row);
      if (rows.length < WALKED_AT_ONCE) return;
      last = Number(rows.at(-1)?.['id']);
    }
  }

  /** Those of the items that are there, in the order of their ids from after one of them. */
  *among(listId: string, ids: ReadonlySet<number>, after: number): Generator<Item> {
    for (const id of [...ids].filter((each) => each > after).sort((a, b) => a - b)) {
      const item = this.find(listId, id);
      if (item) yield item;
    }
  }

  find(listId: string, id: number): Item | undefined {
    const row = this.database.get('SELECT * FROM items WHERE list_id = ? AND id = ?', listId, id);
    return row && itemOf(row);
  }

  findByGuid(listId: string, guid: string): Item | undefined {
    const row = this.database.get('SELECT * FROM items WHERE guid = ? AND list_id = ?', guid, listId);
    return row && itemOf(row);
  }

  /** What lies directly in a folder, or at the top. */
  inFolder(listId: string, parentId: number | null): Item[] {
    return this.database
      .all('SELECT * FROM items WHERE list_id = ? AND parent_id IS ? ORDER BY id', listId, parentId)
      .map(itemOf);
  }

  count(listId: string): number {
    return Number(
      this.database.get('SELECT count(*) AS number FROM items WHERE list_id = ?', listId)?.['number'] ?? 0,
    );
  }

  /** The folders above an item, the nearest first. */
  foldersAbove({ listId, parentId }: Pick<Item, 'listId' | 'parentId'>): number[] {
    if (parentId === null) return [];
    const parent = this.find(listId, parentId);
    return parent ? [parent.id, ...this.foldersAbove(parent)] : [];
  }

  /** Earlier versions, the newest first. */
  versions(listId: string, id: number): ItemVersion[] {
    return this.database
      .all('SELECT * FROM item_versions WHERE list_id = ? AND item_id = ? ORDER BY version DESC', listId, id)
      .map((row) => ({
        version: Number(row['version']),
        editorId: String(row['editor_id']),
        modifiedAt: String(row['modified_at']),
        fields: JSON.parse(String(row['fields'])) as Fields,
      }));
  }

  /** Puts the item at the end of the row of changes, which readers of changes follow. */
  noteChange(listId: string, id: number): void {
    this.database.run(
      'INSERT OR REPLACE INTO item_changes VALUES (?, ?, 1 + (SELECT coalesce(max(sequence), 0) FROM item_changes))',
      listId,
      id,
    );
  }

  private keepVersion(list: List, item: Item): void {
    this.database.run(
      'INSERT OR REPLACE INTO item_versions VALUES (?, ?, ?, ?, ?, ?)',
      list.id,
      item.id,
      item.version,
      item.editorId,
      item.modifiedAt,
      JSON.stringify(item.fields),
    );
    const oldest = item.version + 1 - list.settings.majorVersionLimit;
    this.database.run(
      'DELETE FROM item_versions WHERE list_id = ? AND item_id = ? AND version <= ?',
      list.id,
      item.id,
      oldest,
    );
    this.database.run(
      'DELETE FROM contents WHERE list_id = ?1 AND item_id = ?2 AND version < (SELECT max(version) FROM contents WHERE list_id = ?1 AND item_id = ?2 AND version <= ?3)',
      list.id,
      item.id,
      oldest + 1,
    );
  }

  /** @throws DuplicateValue */
  requireUnique(list: List, item: Item): void {
    for (const { name, enforceUniqueValues } of list.columns) {
      const value = item.fields[name];
      if (!enforceUniqueValues || value === undefined || value === null || value === '') continue;
      const holder = this.database.get(
        'SELECT item_id FROM item_index WHERE list_id = ? AND column_name = ? AND value = ? AND item_id <> ? LIMIT 1',
        list.id,
        name,
        indexed(value),
        item.id,
      );
      if (holder) throw new DuplicateValue(name);
    }
  }

  /** After a column was given an index that items were written without. */
  indexAnew(list: List): void {
    this.database.atomically(() => {
      for (const item of this.all(list.id)) this.reindex(list, item);
    });
  }

  private reindex(list: List, item: Item): void {
    this.database.run('DELETE FROM item_index WHERE list_id = ? AND item_id = ?', list.id, item.id);
    for (const { name, indexed: isIndexed } of list.columns) {
      const value = item.fields[name];
      if (!isIndexed || value === undefined || value === null) continue;
      this.database.run('INSERT INTO item_index VALUES (?, ?, ?, ?)', list.id, name, indexed(value), item.id);
    }
  }
}

/** SharePoint compares text without regard to case. */
function indexed(value: unknown): string {
  return typeof value === 'string' ? value.toLowerCase() : JSON.stringify(value);
}

function itemOf(row: Row): Item {
  return {
    listId: String(row['list_id']),
    id: Number(row['id']),
    guid: String(row['guid']),
    kind: row['kind'] as ItemKind,
    parentId: row['parent_id'] === null ? null : Number(row['parent_id']),
    version: Number(row['version']),
    revision: Number(row['revision']),
    authorId: String(row['author_id']),
    editorId: String(row['editor_id']),
    createdAt: String(row['created_at']),
    modifiedAt: String(row['modified_at']),
    fields: JSON.parse(String(row['fields'])) as Fields,
  };
}
