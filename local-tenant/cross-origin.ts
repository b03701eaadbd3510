import type { Tenant } from './tenant';

const EXPOSED = [
  'ETag',
  'Location',
  'request-id',
  'client-request-id',
  'SPRequestGuid',
  'RateLimit-Limit',
  'RateLimit-Remaining',
  'RateLimit-Reset',
];

/** What a page on another origin may read of an answer. */
export function crossOriginHeaders({ unkind }: Pick<Tenant, 'unkind'>): Record<string, string> {
  const exposed = unkind.is('waitsHidden') ? EXPOSED : [...EXPOSED, 'Retry-After'];
  return { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': exposed.join(', ') };
}
