import type { Database } from './database';

export interface ItemChange {
  readonly itemId: number;
  readonly sequence: number;
}

/** When each item was last added, changed or deleted, as a place in one long row of changes. */
export class ItemChanges {
  constructor(private readonly database: Database) {}

  /** The items of a list that changed later than that, each once. */
  after(listId: string, sequence: number): ItemChange[] {
    return this.database
      .all(
        'SELECT item_id, sequence FROM item_changes WHERE list_id = ? AND sequence > ? ORDER BY sequence',
        listId,
        sequence,
      )
      .map((row) => ({ itemId: Number(row['item_id']), sequence: Number(row['sequence']) }));
  }

  latest(): number {
    return Number(this.database.get('SELECT max(sequence) AS latest FROM item_changes')?.['latest'] ?? 0);
  }
}
