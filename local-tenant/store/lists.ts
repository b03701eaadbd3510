import type { Database, Row } from './database';

/** A list's column in the words of Graph's columnDefinition. */
export interface Column {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  readonly indexed?: boolean;
  readonly enforceUniqueValues?: boolean;
  readonly [facet: string]: unknown;
}

export interface ListView {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly string[];
  /** CAML, as SharePoint keeps it. */
  readonly query: string;
  readonly rowLimit: number;
  readonly isDefault: boolean;
  readonly formatter: string;
}

/** What SharePoint REST sets and Graph does not show. */
export interface ListSettings {
  readonly noCrawl: boolean;
  readonly versioning: boolean;
  readonly majorVersionLimit: number;
  readonly readSecurity: 1 | 2;
  readonly writeSecurity: 1 | 2 | 4;
  readonly views: readonly ListView[];
  /** Column formatting by internal name. */
  readonly formatters: Readonly<Record<string, string>>;
}

export interface List {
  readonly id: string;
  readonly siteId: string;
  readonly name: string;
  readonly title: string;
  readonly template: string;
  readonly columns: readonly Column[];
  readonly settings: ListSettings;
  readonly createdAt: string;
  readonly modifiedAt: string;
}

export const defaultSettings: ListSettings = {
  noCrawl: false,
  versioning: true,
  majorVersionLimit: 500,
  readSecurity: 1,
  writeSecurity: 1,
  views: [],
  formatters: {},
};

/** A site's lists and libraries with their columns. */
export class Lists {
  constructor(private readonly database: Database) {}

  add(list: List): void {
    this.database.run(
      'INSERT INTO lists (id, site_id, name, title, template, columns, settings, created_at, modified_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      list.id,
      list.siteId,
      list.name,
      list.title,
      list.template,
      JSON.stringify(list.columns),
      JSON.stringify(list.settings),
      list.createdAt,
      list.modifiedAt,
    );
  }

  save(list: List): void {
    this.database.run(
      'UPDATE lists SET title = ?, columns = ?, settings = ?, modified_at = ? WHERE id = ?',
      list.title,
      JSON.stringify(list.columns),
      JSON.stringify(list.settings),
      list.modifiedAt,
      list.id,
    );
  }

  /** With all that it holds. */
  remove(list: List): void {
    this.database.atomically(() => {
      for (const table of ['items', 'item_index', 'item_versions', 'item_changes', 'contents'])
        this.database.run(`DELETE FROM ${table} WHERE list_id = ?`, list.id);
      for (const table of ['scopes', 'role_assignments'])
        this.database.run(
          `DELETE FROM ${table} WHERE scope = ? OR scope LIKE ?`,
          `list:${list.id}`,
          `item:${list.id}:%`,
        );
      this.database.run('DELETE FROM lists WHERE id = ?', list.id);
    });
  }

  of(siteId: string): List[] {
    return this.database.all('SELECT * FROM lists WHERE site_id = ? ORDER BY name', siteId).map(listOf);
  }

  byId(id: string): List | undefined {
    const row = this.database.get('SELECT * FROM lists WHERE id = ?', id);
    return row && listOf(row);
  }

  /** By id, or by title as Graph and SharePoint also accept. */
  find(siteId: string, idOrTitle: string): List | undefined {
    const row = this.database.get(
      'SELECT * FROM lists WHERE site_id = ? AND (id = ? OR title = ?)',
      siteId,
      idOrTitle.toLowerCase(),
      idOrTitle,
    );
    return row && listOf(row);
  }
}

function listOf(row: Row): List {
  return {
    id: String(row['id']),
    siteId: String(row['site_id']),
    name: String(row['name']),
    title: String(row['title']),
    template: String(row['template']),
    columns: JSON.parse(String(row['columns'])) as Column[],
    settings: JSON.parse(String(row['settings'])) as ListSettings,
    createdAt: String(row['created_at']),
    modifiedAt: String(row['modified_at']),
  };
}
