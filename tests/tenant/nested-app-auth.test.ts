import { decodeJwt } from 'jose';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { callerWith, control, freshTenant, idOf } from './local-graph';

interface BridgeAnswer {
  readonly success: boolean;
  readonly error?: { readonly status: string; readonly code: string; readonly description: string };
  readonly token?: { readonly access_token: string; readonly id_token: string; readonly scope: string };
  readonly account?: Readonly<Record<string, unknown>>;
}

let tenant: RunningTenant;

beforeEach(async () => {
  tenant = await freshTenant();
});

async function ask(
  account: string,
  method: string,
  tokenParams?: Record<string, unknown>,
): Promise<BridgeAnswer> {
  const request = { messageType: 'NestedAppAuthRequest', method, requestId: 'r1', tokenParams };
  const user = `${account}@${tenant.facts.domain}`;
  const { body } = await control(tenant, 'POST', '/nested-app-auth', { user, request });
  expect(body).toMatchObject({ messageType: 'NestedAppAuthResponse', requestId: 'r1' });
  return body as BridgeAnswer;
}

const forGraph = (more = {}) => ({
  clientId: tenant.facts.participantsClientId,
  scope: 'User.Read openid profile offline_access',
  ...more,
});

describe('The host signs the person in', () => {
  it('and tells the app beforehand who it is', async () => {
    expect(await ask('maja.lindegaard', 'GetInitContext')).toMatchObject({
      success: true,
      initContext: {
        accountContext: {
          homeAccountId: `${idOf(tenant, 'maja.lindegaard')}.${tenant.facts.tenantId}`,
          tenantId: tenant.facts.tenantId,
        },
      },
    });
  });

  it('with a token that Graph takes and every scope that was consented to', async () => {
    const { token, account } = await ask('maja.lindegaard', 'GetToken', forGraph());
    expect(token!.scope.split(' ')).toEqual(expect.arrayContaining(['User.Read', 'Sites.Selected']));
    expect(decodeJwt(token!.access_token)).toMatchObject({
      aud: 'https://graph.microsoft.com',
      scp: token!.scope,
    });
    expect(account).toMatchObject({ username: 'maja.lindegaard@aasund.example', name: 'Maja Lindegaard' });
    expect((await callerWith(tenant, token!.access_token).get('/me')).status).toBe(200);
  });

  it('with an id token that holds the app’s nonce and, from a kinder host, the person’s app roles', async () => {
    tenant.unkind.set({ rolesLeftOut: false });
    const { token } = await ask('mette.krog', 'GetToken', forGraph({ nonce: 'n-1' }));
    expect(decodeJwt(token!.id_token)).toMatchObject({
      aud: tenant.facts.participantsClientId,
      nonce: 'n-1',
      roles: ['MusAdministrator'],
    });
    const employee = await ask('maja.lindegaard', 'GetToken', forGraph());
    expect(decodeJwt(employee.token!.id_token)).not.toHaveProperty('roles');
  });
});

describe('A host, which hands over no roles', () => {
  it('says all the same who it is', async () => {
    const claims = decodeJwt((await ask('mette.krog', 'GetToken', forGraph())).token!.id_token);
    expect(claims).toMatchObject({ oid: idOf(tenant, 'mette.krog') });
    expect(claims).not.toHaveProperty('roles');
  });
});

describe('The host does not sign in silently', () => {
  it('an application that nobody registered', async () => {
    const { error } = await ask('maja.lindegaard', 'GetToken', forGraph({ clientId: 'unknown' }));
    expect(error).toMatchObject({ status: 'PERSISTENT_ERROR', code: 'unauthorized_client' });
  });

  it('with a scope that nobody consented to', async () => {
    const { error } = await ask('maja.lindegaard', 'GetToken', forGraph({ scope: 'Mail.Read User.Read' }));
    expect(error).toMatchObject({
      status: 'USER_INTERACTION_REQUIRED',
      code: 'consent_required',
      description: expect.stringMatching(/^AADSTS65001: .*Mail\.Read/) as string,
    });
  });

  it('after the session has ended, until the person has answered', async () => {
    await control(tenant, 'POST', '/sessions/end', { user: 'maja.lindegaard@aasund.example' });
    expect((await ask('maja.lindegaard', 'GetToken', forGraph())).error).toMatchObject({
      status: 'USER_INTERACTION_REQUIRED',
      code: 'interaction_required',
    });
    // The host itself still knows who sits there.
    expect((await ask('maja.lindegaard', 'GetInitContext')).success).toBe(true);
    expect((await ask('henrik.oestergaard', 'GetToken', forGraph())).success).toBe(true);
    expect((await ask('maja.lindegaard', 'GetTokenPopup', forGraph())).success).toBe(true);
    expect((await ask('maja.lindegaard', 'GetToken', forGraph())).success).toBe(true);
  });

  it('by a method that it does not have', async () => {
    expect((await ask('maja.lindegaard', 'GetMoney', forGraph())).error).toMatchObject({
      code: 'unsupported_method',
    });
  });
});
