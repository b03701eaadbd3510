import type { Tenant } from '../tenant';

/**
 * The product's `config.json`, which an organisation writes once at deployment. Only at `localhost` does it name
 * another origin for Graph, as it does for national clouds.
 */
export function appConfiguration(tenant: Tenant, url: URL): Record<string, unknown> {
  const { tenantId, participantsClientId, sharePointHost, sitePath } = tenant.facts;
  const mapped = url.hostname === tenant.facts.appHost;
  return {
    tenantId,
    clientId: participantsClientId,
    site: `https://${sharePointHost}${sitePath}`,
    ...(mapped ? {} : { origins: { 'https://graph.microsoft.com': url.origin } }),
  };
}
