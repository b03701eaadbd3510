import type { RunningTenant } from '../../local-tenant/create-tenant';
import { freshTenant, send } from './local-graph';
import { LOGIN } from './sign-in-host';

let tenant: RunningTenant;

beforeEach(async () => {
  tenant = await freshTenant();
});

describe('The sign-in host', () => {
  it.each([LOGIN, 'https://localhost:5366/login'])('says where everything is at %s', async (host) => {
    const root = `${host}/${tenant.facts.tenantId}`;
    const answer = await send(tenant, new Request(`${root}/v2.0/.well-known/openid-configuration`));
    expect(answer.body).toMatchObject({
      issuer: `${LOGIN}/${tenant.facts.tenantId}/v2.0`,
      authorization_endpoint: `${root}/oauth2/v2.0/authorize`,
      token_endpoint: `${root}/oauth2/v2.0/token`,
      device_authorization_endpoint: `${root}/oauth2/v2.0/devicecode`,
      jwks_uri: `${root}/discovery/v2.0/keys`,
    });
  });

  it('publishes no private key', async () => {
    const { body } = await send(tenant, new Request(`${LOGIN}/${tenant.facts.tenantId}/discovery/v2.0/keys`));
    expect(body).toEqual({
      keys: [{ kty: 'RSA', use: 'sig', kid: 'local-tenant-1', n: expect.any(String) as string, e: 'AQAB' }],
    });
  });

  it('knows its own name', async () => {
    const { body } = await send(tenant, new Request(`${LOGIN}/common/discovery/instance?api-version=1.1`));
    expect(body).toMatchObject({ metadata: [{ preferred_network: 'login.microsoftonline.com' }] });
  });

  it('names what it does not know', async () => {
    const answer = await send(tenant, new Request(`${LOGIN}/${tenant.facts.tenantId}/oauth2/v2.0/logout`));
    expect(answer.status).toBe(501);
    expect(answer.body).toContain('/oauth2/v2.0/logout');
  });
});
