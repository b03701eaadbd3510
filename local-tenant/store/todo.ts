import { randomUUID } from 'node:crypto';
import type { Database, Row } from './database';

/** A list of tasks, or a task in one, in the words of Graph. */
export interface TodoEntry {
  readonly id: string;
  readonly ownerId: string;
  /** The list that a task is in; null for a list. */
  readonly listId: string | null;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly values: Readonly<Record<string, unknown>>;
}

export const todoTables = `
CREATE TABLE IF NOT EXISTS todo (
  id TEXT PRIMARY KEY, owner_id TEXT NOT NULL, list_id TEXT, created_at TEXT NOT NULL, changed_at TEXT NOT NULL, entry TEXT NOT NULL
);
`;

/** Everybody's own tasks in To Do. */
export class Todo {
  constructor(private readonly database: Database) {}

  add(entry: Omit<TodoEntry, 'id'>): TodoEntry {
    const added = { ...entry, id: randomUUID() };
    this.save(added);
    return added;
  }

  save({ id, ownerId, listId, createdAt, changedAt, values }: TodoEntry): void {
    this.database.run(
      'INSERT OR REPLACE INTO todo VALUES (?, ?, ?, ?, ?, ?)',
      id,
      ownerId,
      listId,
      createdAt,
      changedAt,
      JSON.stringify(values),
    );
  }

  /** A person's lists, or the tasks of one of them. */
  of(ownerId: string, listId: string | null): TodoEntry[] {
    return this.database
      .all('SELECT * FROM todo WHERE owner_id = ? AND list_id IS ? ORDER BY rowid', ownerId, listId)
      .map(entryOf);
  }

  remove(id: string): void {
    this.database.run('DELETE FROM todo WHERE id = ? OR list_id = ?', id, id);
  }
}

function entryOf(row: Row): TodoEntry {
  return {
    id: String(row['id']),
    ownerId: String(row['owner_id']),
    listId: row['list_id'] === null ? null : String(row['list_id']),
    createdAt: String(row['created_at']),
    changedAt: String(row['changed_at']),
    values: JSON.parse(String(row['entry'])) as TodoEntry['values'],
  };
}
