import type { Tenant } from '../tenant';

/**
 * The product's `config.json`, which an organisation writes once at deployment. Only at `localhost` does it name
 * other origins, as it does for national clouds.
 */
export function appConfiguration(tenant: Tenant, url: URL): Record<string, unknown> {
  const { tenantId, participantsClientId, custodianClientId, sharePointHost, sitePath } = tenant.facts;
  const { manifestAppId, catalogAppId, appHost } = tenant.facts;
  const mapped = url.hostname === appHost;
  return {
    tenantId,
    clientId: participantsClientId,
    custodianClientId,
    appId: manifestAppId,
    catalogAppId,
    tab: mapped ? `https://${appHost}/index.html` : `${url.origin}/app/index.html`,
    site: `https://${sharePointHost}${sitePath}`,
    ...(mapped ? {} : { origins: originsAt(url.origin, sharePointHost) }),
  };
}

function originsAt(origin: string, sharePointHost: string): Record<string, string> {
  return {
    'https://graph.microsoft.com': origin,
    'https://login.microsoftonline.com': `${origin}/login`,
    [`https://${sharePointHost}`]: origin,
  };
}
