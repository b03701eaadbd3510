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

/** SharePoint's sites, and which registered applications were let onto them. */
export class Sites {
  constructor(private readonly database: Database) {}

  add(site: Site): void {
    const { id, host, path, title, createdAt } = site;
    this.database.run('INSERT INTO sites VALUES (?, ?, ?, ?, ?)', id, host, path, title, createdAt);
  }

  find(id: string): Site | undefined {
    return siteOf(this.database.get('SELECT * FROM sites WHERE id = ?', id));
  }

  findByPath(host: string, path: string): Site | undefined {
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
