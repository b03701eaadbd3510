import type { Database, Row } from './database';

export interface ContentFacts {
  /** The item's version in which these bytes were written; later changes of its columns keep them. */
  readonly version: number;
  readonly size: number;
}

/** The bytes of files. A file is an item; each version of it that brought other bytes has a row here. */
export class Contents {
  constructor(private readonly database: Database) {}

  keep(listId: string, itemId: number, version: number, bytes: Uint8Array): void {
    this.database.run(
      'INSERT OR REPLACE INTO contents VALUES (?, ?, ?, ?, ?)',
      listId,
      itemId,
      version,
      bytes.byteLength,
      bytes,
    );
  }

  /** What the file held in a version of its item. */
  bytesAt(listId: string, itemId: number, version: number): Uint8Array | undefined {
    const bytes = this.rowAt('bytes', listId, itemId, version)?.['bytes'];
    return bytes instanceof Uint8Array ? new Uint8Array(bytes) : undefined;
  }

  factsAt(listId: string, itemId: number, version: number): ContentFacts {
    const row = this.rowAt('version, size', listId, itemId, version);
    return { version: Number(row?.['version'] ?? 1), size: Number(row?.['size'] ?? 0) };
  }

  private rowAt(columns: string, listId: string, itemId: number, version: number): Row | undefined {
    return this.database.get(
      `SELECT ${columns} FROM contents WHERE list_id = ? AND item_id = ? AND version <= ? ORDER BY version DESC LIMIT 1`,
      listId,
      itemId,
      version,
    );
  }
}
