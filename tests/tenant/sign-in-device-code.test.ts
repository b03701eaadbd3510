import type { RunningTenant } from '../../local-tenant/create-tenant';
import { control, freshTenant } from './local-graph';
import { askForTokens, Browser, GRAPH_SCOPES, LOGIN, post, refusalOf } from './sign-in-host';

const RASMUS = 'rasmus.hedegaard@aasund.example';
const PAGE = `${LOGIN}/common/oauth2/deviceauth`;

interface Started {
  readonly user_code: string;
  readonly device_code: string;
  readonly verification_uri: string;
}

let tenant: RunningTenant;

beforeEach(async () => {
  tenant = await freshTenant();
});

const start = async (clientId = tenant.facts.custodianClientId) =>
  (await post(tenant, 'devicecode', { client_id: clientId, scope: GRAPH_SCOPES })).body as Started;

const poll = (deviceCode: string, clientId = tenant.facts.custodianClientId) =>
  askForTokens(
    tenant,
    {
      client_id: clientId,
      grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
      device_code: deviceCode,
    },
    null,
  );

const approve = (userCode: string) =>
  control(tenant, 'POST', '/device-code/approve', { user_code: userCode, user: RASMUS });

describe('A device code', () => {
  it('comes with what the person needs', async () => {
    expect(await start()).toEqual({
      user_code: expect.stringMatching(/^[A-Z2-9]{9}$/) as string,
      device_code: expect.any(String) as string,
      verification_uri: PAGE,
      expires_in: 900,
      interval: 5,
      message: expect.stringContaining('To sign in, use a web browser') as string,
    });
  });

  it('gives tokens once somebody approved it, and only once', async () => {
    const { device_code, user_code } = await start();
    expect(await approve(user_code.toLowerCase())).toMatchObject({ status: 200 });
    expect((await poll(device_code)).body).toMatchObject({
      token_type: 'Bearer',
      id_token: expect.any(String) as string,
    });
    expect(refusalOf(await poll(device_code))).toMatchObject({ error: 'bad_verification_code' });
  });

  it('gives a refresh token to a program', async () => {
    const { device_code, user_code } = await start();
    await approve(user_code);
    const { refresh_token } = (await poll(device_code)).body as { refresh_token: string };
    const scope = 'https://aasund.sharepoint.com/Sites.Selected';
    const answer = await askForTokens(tenant, { grant_type: 'refresh_token', refresh_token, scope }, null);
    expect(answer.body).toMatchObject({ scope });
  });

  it('is pending until then, and not to be asked for too often', async () => {
    const { device_code } = await start();
    expect(refusalOf(await poll(device_code))).toEqual({
      status: 400,
      error: 'authorization_pending',
      code: 70016,
    });
    expect(refusalOf(await poll(device_code))).toMatchObject({ error: 'slow_down' });
    await control(tenant, 'POST', '/clock', { advance: 'PT5S' });
    expect(refusalOf(await poll(device_code))).toMatchObject({ error: 'authorization_pending' });
  });

  it('is good for a quarter of an hour', async () => {
    const { device_code, user_code } = await start();
    await control(tenant, 'POST', '/clock', { advance: 'PT16M' });
    expect(refusalOf(await poll(device_code))).toEqual({ status: 400, error: 'expired_token', code: 70020 });
    expect(await approve(user_code)).toMatchObject({ status: 404 });
  });

  it('needs a registration that allows public clients', async () => {
    const { participantsClientId } = tenant.facts;
    const { device_code } = await start(participantsClientId);
    expect(refusalOf(await poll(device_code, participantsClientId))).toEqual({
      status: 401,
      error: 'invalid_client',
      code: 7000218,
    });
  });

  it('that nobody gave is refused', async () => {
    expect(refusalOf(await poll('guessed'))).toMatchObject({ code: 70000 });
    expect(await approve('GUESSED22')).toMatchObject({ status: 404 });
  });
});

describe('The page for the code', () => {
  it('signs in whoever types it', async () => {
    const { device_code, user_code } = await start();
    const browser = new Browser(tenant);
    expect(await (await browser.open(`${PAGE}?otc=${user_code}`)).text()).toContain(`value="${user_code}"`);
    const done = await browser.open(PAGE, new URLSearchParams({ user_code, account: RASMUS }));
    expect(await done.text()).toContain('Du er logget ind');
    expect(await poll(device_code)).toMatchObject({ status: 200 });
    expect(await (await browser.open(PAGE)).text()).toContain(`value="${RASMUS}"\n`);
  });

  it.each([
    ['a code', { user_code: 'GUESSED22', account: RASMUS }, 'Koden findes ikke'],
    ['an account', { user_code: 'GUESSED22', account: 'nobody' }, 'Der er ingen'],
  ])('asks again for %s that it does not know', async (_, form, message) => {
    const response = await new Browser(tenant).open(PAGE, new URLSearchParams(form));
    expect(await response.text()).toContain(message);
  });
});
