import type { RunningTenant } from '../../local-tenant/create-tenant';
import { control, freshTenant } from './local-graph';
import { Browser, carried, REDIRECT } from './sign-in-host';

const RASMUS = 'rasmus.hedegaard@aasund.example';
const MAJA = 'maja.lindegaard@aasund.example';

let tenant: RunningTenant;
let browser: Browser;

beforeEach(async () => {
  tenant = await freshTenant();
  browser = new Browser(tenant);
});

describe('The page that asks who one is', () => {
  it('lists everybody and says what it is', async () => {
    const response = await browser.authorize();
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain('Log ind (lokal tenant, efterligning)');
    expect(page).toContain(`<option value="${RASMUS}">Rasmus Hedegaard, `);
    expect(page.match(/<option /g)).toHaveLength(tenant.directory.all().length);
  });

  it('has the hinted account in the field', async () => {
    const page = await (await browser.authorize({ login_hint: MAJA })).text();
    expect(page).toContain(`value="${MAJA}"\n`);
  });

  it('escapes what it is given', async () => {
    const page = await (await browser.authorize({ login_hint: '"><script>' })).text();
    expect(page).not.toContain('<script>');
  });

  it.each(['Rasmus Hedegaard', RASMUS.toUpperCase()])('takes the typed “%s”', async (typed) => {
    expect(carried(await browser.choose(typed))).toHaveProperty('code');
  });

  it('asks again for somebody unknown', async () => {
    const response = await browser.choose('nobody@aasund.example');
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('role="alert"');
  });
});

describe('The way back', () => {
  it.each(['fragment', 'query'])('carries code and state in the %s', async (mode) => {
    const response = await browser.choose(RASMUS, { response_mode: mode });
    expect(response.status).toBe(302);
    expect(response.headers.get('Location')).toMatch(
      new RegExp(`^${REDIRECT.replaceAll('.', '\\.')}${mode === 'query' ? '\\?' : '#'}code=`),
    );
    expect(carried(response)).toMatchObject({ state: 'the-state' });
  });

  it('is open at any port of localhost', async () => {
    const redirect = { redirect_uri: 'https://localhost:5366/app/redirect.html' };
    expect(carried(await browser.choose(RASMUS, redirect))).toHaveProperty('code');
  });
});

describe('Without asking', () => {
  it('nobody is signed in at a new browser', async () => {
    const answer = carried(await browser.authorize({ prompt: 'none' }));
    expect(answer).toMatchObject({ error: 'login_required', state: 'the-state' });
    expect(answer['error_description']).toMatch(
      /^AADSTS50058: A silent sign-in request was sent but no user is signed in\. Trace ID: /,
    );
  });

  it('whoever signed in before is signed in still', async () => {
    await browser.choose(RASMUS);
    expect(carried(await browser.authorize({ prompt: 'none' }))).toHaveProperty('code');
    expect(carried(await browser.authorize())).toHaveProperty('code');
    expect(carried(await new Browser(tenant).authorize({ prompt: 'none' }))).toHaveProperty('error');
  });

  it('somebody else than the hinted is nobody', async () => {
    await browser.choose(RASMUS);
    const answer = carried(await browser.authorize({ prompt: 'none', login_hint: MAJA }));
    expect(answer).toHaveProperty('error', 'login_required');
  });

  it('a session that has run out needs the person', async () => {
    await browser.choose(RASMUS);
    await control(tenant, 'POST', '/sessions/end', { user: RASMUS });
    expect(carried(await browser.authorize({ prompt: 'none' }))).toHaveProperty(
      'error',
      'interaction_required',
    );
    await browser.choose(RASMUS);
    expect(carried(await browser.authorize({ prompt: 'none' }))).toHaveProperty('code');
  });

  it('a wish to choose is respected', async () => {
    await browser.choose(RASMUS);
    const page = await (await browser.authorize({ prompt: 'select_account' })).text();
    expect(page).toContain(`value="${RASMUS}"\n`);
  });
});

describe('What is refused on the spot', () => {
  it.each([
    ['an unknown application', { client_id: 'nobody' }, 'AADSTS700016: Application with identifier'],
    ['another redirect', { redirect_uri: 'https://evil.example/' }, 'AADSTS50011: The redirect URI'],
    ['another path', { redirect_uri: `${REDIRECT}/more` }, 'AADSTS50011: The redirect URI'],
    ['no redirect', { redirect_uri: undefined }, 'AADSTS900144: The request body must contain'],
  ])('%s', async (_, changed, message) => {
    const response = await browser.authorize(changed);
    expect(response.status).toBe(400);
    expect(response.headers.get('Location')).toBeNull();
    expect(await response.text()).toContain(message);
  });

  it('another tenant', async () => {
    const response = await browser.open('https://login.microsoftonline.com/common/oauth2/v2.0/authorize');
    expect(await response.text()).toContain('AADSTS90002: Tenant');
  });
});

describe('What is refused at the page', () => {
  it.each([
    ['a scope without consent', { scope: 'Mail.Read openid' }, 'consent_required', 'AADSTS65001'],
    ['the same, silently', { scope: 'Mail.Read', prompt: 'none' }, 'interaction_required', 'AADSTS65001'],
    ['no proof key', { code_challenge: undefined }, 'invalid_request', 'AADSTS9002325'],
    ['a plain proof key', { code_challenge_method: 'plain' }, 'invalid_request', 'AADSTS9002325'],
    ['a token as answer', { response_type: 'token' }, 'unsupported_response_type', 'AADSTS700054'],
    ['another resource', { scope: 'https://vault.example/Read' }, 'invalid_resource', 'AADSTS500011'],
    [
      'two resources',
      { scope: 'User.Read.All https://aasund.sharepoint.com/Sites.Selected' },
      'invalid_request',
      'AADSTS28000',
    ],
  ])('%s', async (_, changed, error, code) => {
    const answer = carried(await browser.authorize(changed));
    expect(answer).toMatchObject({ error, state: 'the-state' });
    expect(answer['error_description']).toContain(`${code}: `);
  });
});
