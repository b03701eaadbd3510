import { calendarTableNames, calendarTables } from './calendar-tables';
import type { Database } from './database';
import { permissionTableNames, permissionTables } from './permission-tables';
import { todoTables } from './todo';

/** Raised whenever a table changes: a data file of another version is sown anew instead of being read wrongly. */
const SCHEMA_VERSION = '9';

const FACTS = 'CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL)';

const TABLES = `
CREATE TABLE IF NOT EXISTS people (
  id TEXT PRIMARY KEY, upn TEXT NOT NULL UNIQUE, manager_id TEXT, roles TEXT NOT NULL, note TEXT, resource TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS people_by_manager ON people (manager_id);
CREATE TABLE IF NOT EXISTS photos (person_id TEXT PRIMARY KEY);
CREATE TABLE IF NOT EXISTS sites (
  id TEXT PRIMARY KEY, host TEXT NOT NULL, path TEXT NOT NULL, title TEXT NOT NULL, created_at TEXT NOT NULL,
  sharing TEXT NOT NULL, UNIQUE (host, path)
);
CREATE TABLE IF NOT EXISTS site_grants (
  site_id TEXT NOT NULL, client_id TEXT NOT NULL, role TEXT NOT NULL, PRIMARY KEY (site_id, client_id)
);
CREATE TABLE IF NOT EXISTS lists (
  id TEXT PRIMARY KEY, site_id TEXT NOT NULL, name TEXT NOT NULL, title TEXT NOT NULL, template TEXT NOT NULL,
  columns TEXT NOT NULL, settings TEXT NOT NULL, next_item INTEGER NOT NULL DEFAULT 1, created_at TEXT NOT NULL, modified_at TEXT NOT NULL,
  UNIQUE (site_id, name)
);
CREATE TABLE IF NOT EXISTS items (
  list_id TEXT NOT NULL, id INTEGER NOT NULL, guid TEXT NOT NULL, kind TEXT NOT NULL, parent_id INTEGER, version INTEGER NOT NULL, revision INTEGER NOT NULL,
  author_id TEXT NOT NULL, editor_id TEXT NOT NULL, created_at TEXT NOT NULL, modified_at TEXT NOT NULL,
  fields TEXT NOT NULL, PRIMARY KEY (list_id, id)
);
CREATE INDEX IF NOT EXISTS items_by_guid ON items (guid);
CREATE INDEX IF NOT EXISTS items_by_folder ON items (list_id, parent_id);
CREATE TABLE IF NOT EXISTS item_index (
  list_id TEXT NOT NULL, column_name TEXT NOT NULL, value TEXT NOT NULL, item_id INTEGER NOT NULL,
  PRIMARY KEY (list_id, column_name, value, item_id)
);
CREATE INDEX IF NOT EXISTS item_index_by_item ON item_index (list_id, item_id);
CREATE TABLE IF NOT EXISTS item_versions (
  list_id TEXT NOT NULL, item_id INTEGER NOT NULL, version INTEGER NOT NULL, editor_id TEXT NOT NULL, modified_at TEXT NOT NULL,
  fields TEXT NOT NULL, PRIMARY KEY (list_id, item_id, version)
);
CREATE TABLE IF NOT EXISTS item_changes (
  list_id TEXT NOT NULL, item_id INTEGER NOT NULL, sequence INTEGER NOT NULL, PRIMARY KEY (list_id, item_id)
);
CREATE INDEX IF NOT EXISTS item_changes_by_sequence ON item_changes (sequence);
CREATE TABLE IF NOT EXISTS recycle_bin (
  id TEXT PRIMARY KEY, site_id TEXT NOT NULL, list_id TEXT NOT NULL, item_id INTEGER NOT NULL,
  deleted_by TEXT NOT NULL, deleted_at TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS contents (
  list_id TEXT NOT NULL, item_id INTEGER NOT NULL, version INTEGER NOT NULL, size INTEGER NOT NULL, bytes BLOB NOT NULL,
  PRIMARY KEY (list_id, item_id, version)
);
`;

export const tableNames: readonly string[] = [
  'people',
  'photos',
  'sites',
  'site_grants',
  'lists',
  'items',
  'item_index',
  'item_versions',
  'contents',
  'recycle_bin',
  'item_changes',
  ...permissionTableNames,
  ...calendarTableNames,
  'todo',
];

/** Makes the tables. Answers false when the file held an older shape, which is then emptied. */
export function prepareSchema(database: Database): boolean {
  database.define(FACTS);
  const version = readFact(database, 'schema');
  const fits = version === undefined || version === SCHEMA_VERSION;
  if (!fits) database.define(tableNames.map((name) => `DROP TABLE IF EXISTS ${name};`).join('\n'));
  database.define(TABLES + permissionTables + calendarTables + todoTables);
  writeFact(database, 'schema', SCHEMA_VERSION);
  return fits;
}

export function emptyTables(database: Database): void {
  for (const name of tableNames) database.run(`DELETE FROM ${name}`);
  database.run(`DELETE FROM facts WHERE name <> 'schema'`);
}

export function readFact(database: Database, name: string): string | undefined {
  const row = database.get('SELECT value FROM facts WHERE name = ?', name);
  return row && String(row['value']);
}

export function writeFact(database: Database, name: string, value: string): void {
  database.run(
    'INSERT INTO facts VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    name,
    value,
  );
}
