import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { control, freshTenant, send } from './local-graph';
import {
  APP_ORIGIN,
  askForTokens,
  claimsOf,
  codeFor,
  GRAPH_SCOPES,
  LOGIN,
  redemption,
  refusalOf,
} from './sign-in-host';

const SHAREPOINT_SCOPES = 'https://aasund.sharepoint.com/Sites.Selected openid profile offline_access';

let tenant: RunningTenant;

beforeEach(async () => {
  tenant = await freshTenant();
});

const redeemed = async () =>
  (await askForTokens(tenant, { ...redemption(await codeFor(tenant, 'rasmus.hedegaard')), client_info: '1' }))
    .body as Record<string, unknown>;

const refresh = (refreshToken: unknown, scope: string, origin?: string | null) =>
  askForTokens(tenant, { grant_type: 'refresh_token', refresh_token: String(refreshToken), scope }, origin);

describe('A code', () => {
  it('gives a token with every consented permission of Graph', async () => {
    const body = await redeemed();
    expect(body).toMatchObject({
      token_type: 'Bearer',
      expires_in: 3600,
      scope: 'User.Read User.Read.All Sites.Selected openid profile',
    });
    expect(claimsOf(body['access_token'])).toMatchObject({
      aud: 'https://graph.microsoft.com',
      appid: tenant.facts.custodianClientId,
      scp: 'User.Read User.Read.All Sites.Selected',
    });
    expect(claimsOf(body['id_token'])).toMatchObject({
      aud: tenant.facts.custodianClientId,
      nonce: 'the-nonce',
      preferred_username: 'rasmus.hedegaard@aasund.example',
      roles: ['MusCustodian'],
    });
    const { oid } = claimsOf(body['id_token']);
    expect(JSON.parse(Buffer.from(String(body['client_info']), 'base64url').toString())).toEqual({
      uid: oid,
      utid: tenant.facts.tenantId,
    });
  });

  it('is signed with the key that the tenant publishes', async () => {
    const { id_token } = await redeemed();
    const keys = await send(tenant, new Request(`${LOGIN}/${tenant.facts.tenantId}/discovery/v2.0/keys`));
    await expect(
      jwtVerify(String(id_token), createLocalJWKSet(keys.body as JSONWebKeySet), {
        currentDate: tenant.clock.date(),
      }),
    ).resolves.toBeDefined();
  });

  it('is good once', async () => {
    const code = redemption(await codeFor(tenant, 'rasmus.hedegaard'));
    await askForTokens(tenant, code);
    expect(refusalOf(await askForTokens(tenant, code))).toEqual({
      status: 400,
      error: 'invalid_grant',
      code: 54005,
    });
  });

  it('is good for ten minutes', async () => {
    const code = redemption(await codeFor(tenant, 'rasmus.hedegaard'));
    await control(tenant, 'POST', '/clock', { advance: 'PT11M' });
    expect(refusalOf(await askForTokens(tenant, code))).toMatchObject({ code: 70008 });
  });

  it.each([
    ['with another verifier', { code_verifier: 'guessed' }, 501481],
    ['without a verifier', { code_verifier: undefined }, 501481],
    ['with another redirect', { redirect_uri: 'https://localhost/app/redirect.html' }, 500112],
    ['that was never given', { code: 'guessed' }, 9002313],
    ['of another application', { client_id: 'nobody' }, 700016],
    ['with an unknown grant', { grant_type: 'password' }, 70003],
    ['with no grant', { grant_type: undefined }, 900144],
  ])('%s is refused', async (_, changed, code) => {
    const parameters = { ...redemption(await codeFor(tenant, 'rasmus.hedegaard')), ...changed };
    expect(refusalOf(await askForTokens(tenant, parameters)).code).toBe(code);
  });

  it('is refused in Entra’s shape', async () => {
    const answer = await askForTokens(tenant, { ...redemption('guessed') });
    expect(answer.body).toEqual({
      error: 'invalid_grant',
      error_description: expect.stringMatching(
        /^AADSTS9002313: .+ Trace ID: [-0-9a-f]{36} Correlation ID: [-0-9a-f]{36} Timestamp: 2027-02-01 \d\d:\d\d:\d\dZ$/,
      ) as string,
      error_codes: [9002313],
      timestamp: expect.stringMatching(/^2027-02-01 /) as string,
      trace_id: expect.any(String) as string,
      correlation_id: expect.any(String) as string,
      error_uri: 'https://login.microsoftonline.com/error?code=9002313',
    });
  });
});

describe('A refresh token', () => {
  it('gives a token for SharePoint too', async () => {
    const { refresh_token } = await redeemed();
    const { body } = await refresh(refresh_token, SHAREPOINT_SCOPES);
    expect(body).toMatchObject({ scope: 'https://aasund.sharepoint.com/Sites.Selected openid profile' });
    expect(claimsOf((body as Record<string, unknown>)['access_token'])).toMatchObject({
      aud: 'https://aasund.sharepoint.com',
      scp: 'Sites.Selected',
    });
  });

  it('ends a day after the sign-in, whatever came between', async () => {
    const { refresh_token } = await redeemed();
    await control(tenant, 'POST', '/clock', { advance: 'PT23H' });
    const later = (await refresh(refresh_token, GRAPH_SCOPES)).body as Record<string, unknown>;
    await control(tenant, 'POST', '/clock', { advance: 'PT2H' });
    expect(refusalOf(await refresh(later['refresh_token'], GRAPH_SCOPES))).toMatchObject({
      error: 'invalid_grant',
      code: 70008,
    });
  });

  it('is worth nothing once the session has ended', async () => {
    const { refresh_token } = await redeemed();
    await control(tenant, 'POST', '/sessions/end', { user: 'rasmus.hedegaard@aasund.example' });
    expect(refusalOf(await refresh(refresh_token, GRAPH_SCOPES))).toMatchObject({ code: 50173 });
  });

  it('asks for nothing without consent', async () => {
    const { refresh_token } = await redeemed();
    const answer = await refresh(refresh_token, 'Mail.Read openid');
    expect(refusalOf(answer)).toEqual({ status: 400, error: 'invalid_grant', code: 65001 });
    expect(answer.body).toMatchObject({ suberror: 'consent_required' });
  });
});

describe('Pages of other origins', () => {
  const preflight = (origin: string) =>
    send(
      tenant,
      new Request(`${LOGIN}/${tenant.facts.tenantId}/oauth2/v2.0/token`, {
        method: 'OPTIONS',
        headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' },
      }),
    );

  it('may read the answer when they are registered', async () => {
    expect((await preflight(APP_ORIGIN)).headers.get('Access-Control-Allow-Origin')).toBe(APP_ORIGIN);
    const answer = await askForTokens(tenant, redemption(await codeFor(tenant, 'rasmus.hedegaard')));
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(APP_ORIGIN);
  });

  it('may not when they are not', async () => {
    expect((await preflight('https://evil.example')).headers.get('Access-Control-Allow-Origin')).toBeNull();
    const code = redemption(await codeFor(tenant, 'rasmus.hedegaard'));
    const answer = await askForTokens(tenant, code, 'https://evil.example');
    expect(refusalOf(answer)).toEqual({ status: 400, error: 'invalid_request', code: 9002326 });
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });

  it('a program may not use what was meant for a page', async () => {
    const code = redemption(await codeFor(tenant, 'rasmus.hedegaard'));
    expect(refusalOf(await askForTokens(tenant, code, null))).toMatchObject({ code: 9002327 });
    const { refresh_token } = await redeemed();
    expect(refusalOf(await refresh(refresh_token, GRAPH_SCOPES, null))).toMatchObject({ code: 9002327 });
  });
});
