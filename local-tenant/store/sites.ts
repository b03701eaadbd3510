import type { Database, Row } from './database';

export type SiteRole = 'read' | 'write' | 'owner' | 'fullcontrol';

export interface Site {
  /** Graph's three-part id: host, site collection, web. */
  readonly id: string;
  readonly host: string;
  /** Server-relative, such as `/sites/mus`. */
  readonly path: string;
  readonly title: string;
  readonly createdAt: string;
}

/** A list's column in the words of Graph's columnDefinition. */
export interface Column {
  readonly name: string;
  readonly displayName: string;
  readonly indexed?: boolean;
  readonly [facet: string]: unknown;
}

export interface List {
  readonly id: string;
  readonly siteId: string;
  readonly name: string;
  readonly title: string;
  readonly template: string;
  readonly columns: readonly Column[];
  readonly createdAt: string;
  readonly modifiedAt: string;
}

export interface Item {
  readonly listId: string;
  readonly id: number;
  readonly guid: string;
  readonly version: number;
  readonly authorId: string;
  readonly editorId: string;
  readonly createdAt: string;
  readonly modifiedAt: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** SharePoint's sites with their lists and items. */
export class Sites {
  constructor(private readonly database: Database) {}

  addSite(site: Site): void {
    const { id, host, path, title, createdAt } = site;
    this.database.run('INSERT INTO sites VALUES (?, ?, ?, ?, ?)', id, host, path, title, createdAt);
  }

  findSite(id: string): Site | undefined {
    return siteOf(this.database.get('SELECT * FROM sites WHERE id = ?', id));
  }

  findSiteByPath(host: string, path: string): Site | undefined {
    return siteOf(this.database.get('SELECT * FROM sites WHERE host = ? AND path = ?', host, path));
  }

  /** What an administrator gave one registered application on one site (`Sites.Selected`). */
  grant(siteId: string, clientId: string, role: SiteRole): void {
    this.database.run('INSERT OR REPLACE INTO site_grants VALUES (?, ?, ?)', siteId, clientId, role);
  }

  roleOfApplication(siteId: string, clientId: string): SiteRole | undefined {
    const row = this.database.get(
      'SELECT role FROM site_grants WHERE site_id = ? AND client_id = ?',
      siteId,
      clientId,
    );
    return row?.['role'] as SiteRole | undefined;
  }

  addList(list: List): void {
    this.database.run(
      'INSERT INTO lists (id, site_id, name, title, template, columns, created_at, modified_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      list.id,
      list.siteId,
      list.name,
      list.title,
      list.template,
      JSON.stringify(list.columns),
      list.createdAt,
      list.modifiedAt,
    );
  }

  listsOf(siteId: string): List[] {
    return this.database.all('SELECT * FROM lists WHERE site_id = ? ORDER BY name', siteId).map(listOf);
  }

  /** By id or by title, as Graph accepts either. */
  findList(siteId: string, idOrTitle: string): List | undefined {
    const row = this.database.get(
      'SELECT * FROM lists WHERE site_id = ? AND (id = ? OR title = ?)',
      siteId,
      idOrTitle,
      idOrTitle,
    );
    return row && listOf(row);
  }

  /** Adds an item and answers its id, which is never used again in its list. */
  addItem(item: Omit<Item, 'id' | 'version'>): number {
    return this.database.atomically(() => {
      const row = this.database.get('SELECT next_item FROM lists WHERE id = ?', item.listId);
      const id = Number(row?.['next_item'] ?? 1);
      this.database.run('UPDATE lists SET next_item = ? WHERE id = ?', id + 1, item.listId);
      this.database.run(
        'INSERT INTO items VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?)',
        item.listId,
        id,
        item.guid,
        item.authorId,
        item.editorId,
        item.createdAt,
        item.modifiedAt,
        JSON.stringify(item.fields),
      );
      return id;
    });
  }

  itemsOf(listId: string): Item[] {
    return this.database.all('SELECT * FROM items WHERE list_id = ? ORDER BY id', listId).map(itemOf);
  }

  findItem(listId: string, id: number): Item | undefined {
    const row = this.database.get('SELECT * FROM items WHERE list_id = ? AND id = ?', listId, id);
    return row && itemOf(row);
  }
}

function siteOf(row: Row | undefined): Site | undefined {
  if (!row) return undefined;
  return {
    id: String(row['id']),
    host: String(row['host']),
    path: String(row['path']),
    title: String(row['title']),
    createdAt: String(row['created_at']),
  };
}

function listOf(row: Row): List {
  return {
    id: String(row['id']),
    siteId: String(row['site_id']),
    name: String(row['name']),
    title: String(row['title']),
    template: String(row['template']),
    columns: JSON.parse(String(row['columns'])) as Column[],
    createdAt: String(row['created_at']),
    modifiedAt: String(row['modified_at']),
  };
}

function itemOf(row: Row): Item {
  return {
    listId: String(row['list_id']),
    id: Number(row['id']),
    guid: String(row['guid']),
    version: Number(row['version']),
    authorId: String(row['author_id']),
    editorId: String(row['editor_id']),
    createdAt: String(row['created_at']),
    modifiedAt: String(row['modified_at']),
    fields: JSON.parse(String(row['fields'])) as Record<string, unknown>,
  };
}
