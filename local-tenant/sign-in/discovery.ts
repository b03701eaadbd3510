import type { SignInEndpoint } from './endpoint';

/** Where everything is. MSAL has it built in for Microsoft's own host and asks at every other. */
export const openIdConfiguration: SignInEndpoint = {
  name: 'openid-configuration',
  method: 'GET',
  path: '/v2.0/.well-known/openid-configuration',
  crossOrigin: true,
  evidence: 'documented',
  source: 'https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc',
  handle: ({ base, tenant: { facts } }) => {
    const root = `${base}/${facts.tenantId}`;
    return Response.json({
      issuer: `https://login.microsoftonline.com/${facts.tenantId}/v2.0`,
      authorization_endpoint: `${root}/oauth2/v2.0/authorize`,
      token_endpoint: `${root}/oauth2/v2.0/token`,
      device_authorization_endpoint: `${root}/oauth2/v2.0/devicecode`,
      jwks_uri: `${root}/discovery/v2.0/keys`,
      response_types_supported: ['code'],
      response_modes_supported: ['query', 'fragment'],
      scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['none'],
    });
  },
};

export const signingKeys: SignInEndpoint = {
  name: 'signing-keys',
  method: 'GET',
  path: '/discovery/v2.0/keys',
  crossOrigin: true,
  evidence: 'documented',
  source: 'https://learn.microsoft.com/entra/identity-platform/signing-key-rollover',
  difference: 'There is one signing key and it is never rolled over.',
  handle: async ({ tenant }) => Response.json({ keys: [await tenant.tokens.publicKey()] }),
};

/** Which names the same cloud goes by. */
export const instanceDiscovery: SignInEndpoint = {
  name: 'instance-discovery',
  method: 'GET',
  path: '/discovery/instance',
  common: true,
  crossOrigin: true,
  evidence: 'assumed',
  source:
    'https://github.com/AzureAD/microsoft-authentication-library-for-js (CloudInstanceDiscoveryResponse)',
  handle: ({ base, tenant: { facts } }) => {
    const { host } = new URL(base);
    return Response.json({
      tenant_discovery_endpoint: `${base}/${facts.tenantId}${openIdConfiguration.path}`,
      'api-version': '1.1',
      metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }],
    });
  },
};
