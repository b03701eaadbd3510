import type { Tenant } from '../tenant';
import { itemNotFound } from './errors';

export interface Address {
  readonly version: 'v1.0' | 'beta';
  /** The path below the version in its one canonical form: no `/me`, no colon paths. */
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
  return { version, path: sitePathToId(path.replace(/^\/me(?=\/|$)/, `/users/${callerId}`), tenant) };
}

function sitePathToId(path: string, tenant: Tenant): string {
  const match = /^\/sites\/([^/:]+):(\/[^:]*)(?::(\/.*))?$/.exec(path);
  if (!match?.[1] || !match[2]) return path;
  const site = tenant.sites.findByPath(match[1], decodeURIComponent(match[2]));
  if (!site) throw itemNotFound();
  return `/sites/${site.id}${match[3] ?? ''}`;
}
