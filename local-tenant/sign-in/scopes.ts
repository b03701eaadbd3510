import type { TenantFacts } from '../tenant';
import { OPENID_SCOPES, type Registration } from './registrations';
import { severalResources, unknownResource } from './sign-in-error';
import type { Resource } from './tokens';

/** What a request's `scope` asks for. */
export interface ScopeRequest {
  readonly resource: Resource;
  readonly scopes: readonly string[];
  /** Those of OpenID Connect, such as `offline_access`. */
  readonly openId: readonly string[];
}

const GRAPH = 'https://graph.microsoft.com';

/**
 * `https://resource/Scope` names a resource; a bare scope is Graph's.
 * @throws SignInError for a resource that the tenant does not know, and for more than one.
 */
export function readScopes(text: string, facts: TenantFacts): ScopeRequest {
  const all = text.split(' ').filter(Boolean);
  const asked = all.filter((scope) => !OPENID_SCOPES.includes(scope));
  const [address = GRAPH, ...others] = new Set(asked.map((scope) => addressOf(scope) ?? GRAPH));
  if (others.length) throw severalResources(text);
  if (address !== GRAPH && address !== `https://${facts.sharePointHost}`)
    throw unknownResource(address, facts.name);
  return {
    resource: address === GRAPH ? 'graph' : 'sharepoint',
    scopes: asked.map((scope) => scope.slice(addressOf(scope) ? address.length + 1 : 0)),
    openId: all.filter((scope) => OPENID_SCOPES.includes(scope)),
  };
}

const addressOf = (scope: string): string | undefined => /^https:\/\/[^/]+(?=\/)/.exec(scope)?.[0];

/** What is asked for without the administrator's consent. */
export function withoutConsent({ consented }: Registration, { resource, scopes }: ScopeRequest): string[] {
  const held = consented[resource].map((scope) => scope.toLowerCase());
  return scopes.filter((scope) => !held.includes(scope.toLowerCase()));
}

/** The `scope` of an answer: Graph's permissions by their bare names, others with their resource. */
export function writeScopes(
  granted: readonly string[],
  { resource, openId }: ScopeRequest,
  sharePointHost: string,
): string {
  const prefix = resource === 'graph' ? '' : `https://${sharePointHost}/`;
  const shown = openId.filter((scope) => scope !== 'offline_access');
  return [...granted.map((scope) => prefix + scope), ...shown].join(' ');
}
