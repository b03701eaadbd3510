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
  readonly sharing: SiteSharing;
}

/** What a site's owners and members may let others into. */
export interface SiteSharing {
  /** The Microsoft 365 group of the site, whose owners administer it; null where there is none. */
  readonly groupId: string | null;
  /** Whether whoever may edit may share what they edit. */
  readonly membersCanShare: boolean;
  /** Whom a request for access is mailed to; empty where nobody may ask. */
  readonly requestAccessEmail: string;
}

/** As IT leaves the MUS site. */
export const CLOSED: SiteSharing = { groupId: null, membersCanShare: false, requestAccessEmail: '' };

/** SharePoint's sites, and which registered applications were let onto them. */
export class Sites {
  constructor(private readonly database: Database) {}

  add(site: Site): void {
    const { id, host, path, title, createdAt, sharing } = site;
    this.database.run(
      'INSERT INTO sites VALUES (?, ?, ?, ?, ?, ?)',
      ...[id, host, path, title, createdAt, JSON.stringify(sharing)],
    );
  }

  /** An owner changes what the site's own page of settings holds. */
  share(siteId: string, change: Partial<SiteSharing>): void {
    const sharing = { ...(this.find(siteId)?.sharing ?? CLOSED), ...change };
    this.database.run('UPDATE sites SET sharing = ? WHERE id = ?', JSON.stringify(sharing), siteId);
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

  /** Takes an application off the site again. */
  revoke(siteId: string, clientId: string): void {
    this.database.run('DELETE FROM site_grants WHERE site_id = ? AND client_id = ?', siteId, clientId);
  }

  /** The applications that were let onto the site. */
  applications(siteId: string): string[] {
    return this.database
      .all('SELECT client_id FROM site_grants WHERE site_id = ? ORDER BY client_id', siteId)
      .map((row) => String(row['client_id']));
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
    sharing: JSON.parse(String(row['sharing'])) as SiteSharing,
  };
}
