import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import LibSql from 'libsql';

export type SqlValue = string | number | boolean | Uint8Array | null | undefined;
export type Row = Record<string, string | number | null | Uint8Array>;

/**
 * The one place that knows the SQLite library. Booleans are turned into 0 and 1 here, because binding one aborts
 * the whole process, and the library's own `_metadata` member never leaves this file.
 */
export class Database {
  private readonly connection: LibSql.Database;
  private readonly prepared = new Map<string, LibSql.Statement>();

  /** @param file a path, or `:memory:` for a tenant that is forgotten when the process ends. */
  constructor(file: string) {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    this.connection = new LibSql(file);
    if (file !== ':memory:') {
      this.connection.exec('PRAGMA journal_mode = WAL');
      this.connection.exec('PRAGMA synchronous = NORMAL');
    }
  }

  define(schema: string): void {
    this.connection.exec(schema);
  }

  run(sql: string, ...values: SqlValue[]): void {
    this.statement(sql).run(...values.map(bindable));
  }

  get(sql: string, ...values: SqlValue[]): Row | undefined {
    const row = this.statement(sql).get(...values.map(bindable)) as
      (Row & { _metadata?: unknown }) | undefined;
    if (row) delete row._metadata;
    return row;
  }

  all(sql: string, ...values: SqlValue[]): Row[] {
    return this.statement(sql).all(...values.map(bindable)) as Row[];
  }

  /** All of `work` is kept, or none of it. Work that is already part of such a whole joins it. */
  atomically<T>(work: () => T): T {
    return this.connection.inTransaction ? work() : this.connection.transaction(work)();
  }

  /** The same for long work that waits in between; whatever else is written meanwhile belongs to it. */
  async atWhole<T>(work: () => Promise<T>): Promise<T> {
    if (this.connection.inTransaction) return work();
    this.connection.exec('BEGIN');
    try {
      const result = await work();
      this.connection.exec('COMMIT');
      return result;
    } catch (error) {
      this.connection.exec('ROLLBACK');
      throw error;
    }
  }

  /** How many rows were written since it was opened. */
  get changes(): number {
    return Number(this.get('SELECT total_changes() AS changes')?.['changes']);
  }

  /** Writes everything into a new file. */
  copyTo(file: string): void {
    mkdirSync(dirname(file), { recursive: true });
    this.connection.exec(`VACUUM INTO '${file.replaceAll("'", "''")}'`);
  }

  /** Does work with the tables of another file at hand, as `name.table`. */
  withFile<T>(file: string, name: string, work: () => T): T {
    this.connection.exec(`ATTACH DATABASE '${file.replaceAll("'", "''")}' AS ${name}`);
    try {
      return work();
    } finally {
      this.prepared.clear();
      this.connection.exec(`DETACH DATABASE ${name}`);
    }
  }

  close(): void {
    this.prepared.clear();
    this.connection.close();
  }

  private statement(sql: string): LibSql.Statement {
    const known = this.prepared.get(sql);
    if (known) return known;
    const statement = this.connection.prepare(sql);
    this.prepared.set(sql, statement);
    return statement;
  }
}

function bindable(value: SqlValue): string | number | Uint8Array | null {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value ?? null;
}
