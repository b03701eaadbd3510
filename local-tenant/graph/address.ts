import type { Tenant } from '../tenant';
import { driveIdOf } from './drive-ids';
import { itemNotFound } from './errors';

export interface Address {
  readonly version: 'v1.0' | 'beta';
  /** The path below the version in its one canonical form: no `/me`, and a colon path as one part. */
  readonly path: string;
}

/**
 * Brings the several ways to write an address to one: `/me/…` is `/users/{caller}/…`, and
 * `/sites/{host}:/{path}:/…` is `/sites/{id}/…`.
 * @throws GraphError 404 where a path leads to no site.
 */
export function canonicalAddress(pathname: string, tenant: Tenant, callerId: string): Address | undefined {
  const match = /^\/(v1\.0|beta)(\/.*)$/.exec(pathname);
  if (!match?.[1] || !match[2]) return undefined;
  const version = match[1] as Address['version'];
  const path = match[2].length > 1 ? match[2].replace(/\/$/, '') : match[2];
  const sited = sitePathToId(path.replace(/^\/me(?=\/|$)/, `/users/${callerId}`), tenant);
  return { version, path: itemPathAsOne(listDriveToId(defaultCalendarToUser(sited), tenant)) };
}

/** A user's events are those of the default calendar, by either address. */
function defaultCalendarToUser(path: string): string {
  return path.replace(/^(\/users\/[^/]+)\/calendar(?=\/(events|calendarView)(\/|$))/, '$1');
}

function sitePathToId(path: string, tenant: Tenant): string {
  const match = /^\/sites\/([^/:]+):(\/[^:]*)(?::(\/.*)?)?$/.exec(path);
  if (!match?.[1] || !match[2]) return path;
  const site = tenant.sites.findByPath(match[1], decodeURIComponent(match[2]));
  if (!site) throw itemNotFound();
  return `/sites/${site.id}${match[3] ?? ''}`;
}

/** A list's drive may be walked into from the list. */
function listDriveToId(path: string, tenant: Tenant): string {
  const match = /^\/sites\/([^/]+)\/lists\/([^/]+)\/drive(\/.+)$/.exec(path);
  if (!match?.[1] || !match[2]) return path;
  const list = tenant.lists.find(match[1], decodeURIComponent(match[2]));
  if (!list) throw itemNotFound();
  return `/drives/${driveIdOf(list.id)}${match[3] ?? ''}`;
}

/** `root:/a/b:/content` is `root:a%2Fb:/content`, so that each part between slashes means one thing. */
function itemPathAsOne(path: string): string {
  const match = /^(.*\/(?:root|approot|items\/[^/:]+)):\/([^:]+?)\/?(?::(\/.*)?)?$/.exec(path);
  if (!match?.[1] || !match[2]) return path;
  return `${match[1]}:${match[2].replaceAll('/', '%2F')}${match[3] ? `:${match[3]}` : ''}`;
}
