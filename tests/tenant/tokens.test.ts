import { SignJWT } from 'jose';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { callerWith, control, errorOf, freshTenant, GRAPH, idOf, send, signedIn } from './local-graph';

const WEB = 'https://aasund.sharepoint.com/sites/mus/_api/web';

let tenant: RunningTenant;

beforeEach(async () => {
  tenant = await freshTenant();
});

describe('A call to Graph is refused with 401', () => {
  it('without a token', async () => {
    expect(errorOf(await send(tenant, new Request(`${GRAPH}/me`)))).toEqual({
      status: 401,
      code: 'InvalidAuthenticationToken',
      message: 'Access token is empty.',
    });
  });

  it('with something that is no token', async () => {
    expect(errorOf(await callerWith(tenant, 'not.a.token').get('/me'))).toMatchObject({
      status: 401,
      code: 'InvalidAuthenticationToken',
    });
  });

  it('with a token whose content was changed', async () => {
    const [head, , signature] = (await signedIn(tenant, 'maja.lindegaard')).token.split('.');
    const other = (await signedIn(tenant, 'ellen.thorsager')).token.split('.')[1];
    expect((await callerWith(tenant, [head, other, signature].join('.')).get('/me')).status).toBe(401);
  });

  it('with a token for SharePoint', async () => {
    const maja = await signedIn(tenant, 'maja.lindegaard', { resource: 'sharepoint' });
    expect(errorOf(await maja.get('/me'))).toMatchObject({
      status: 401,
      message: 'Access token validation failure. Invalid audience.',
    });
  });

  it('when the token has run out, one hour of the tenant’s clock later', async () => {
    const maja = await signedIn(tenant, 'maja.lindegaard');
    await control(tenant, 'POST', '/clock', { advance: 'PT59M' });
    expect((await maja.get('/me')).status).toBe(200);
    await control(tenant, 'POST', '/clock', { advance: 'PT2M' });
    expect(errorOf(await maja.get('/me'))).toMatchObject({
      status: 401,
      message: 'Lifetime validation failed, the token is expired.',
    });
  });

  it('with the token of somebody whom the directory does not know', async () => {
    const stranger = await tenant.tokens.accessToken(
      { ...tenant.directory.find(idOf(tenant, 'maja.lindegaard'))!, id: 'nobody' },
      tenant.facts.participantsClientId,
      ['User.Read'],
      'graph',
    );
    expect((await callerWith(tenant, stranger).get('/me')).status).toBe(401);
  });
});

describe('L8: a token that Entra would not have made is answered 401, never 500:', () => {
  const encoded = (text: string) => Buffer.from(text).toString('base64url');
  const withHead = (head: object) => (_: string, content: string, signature: string) =>
    [encoded(JSON.stringify(head)), content, signature].join('.');
  const signedHS256 = (content: string) =>
    new SignJWT(JSON.parse(Buffer.from(content, 'base64url').toString()) as Record<string, unknown>)
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .sign(new TextEncoder().encode('a secret of thirty-two signs or so'));

  type Forged = (head: string, content: string, signature: string) => string | Promise<string>;
  const forgeries: Readonly<Record<string, Forged>> = {
    'signed HS256': (_, content) => signedHS256(content),
    'said to be signed ES256': withHead({ alg: 'ES256' }),
    'said to be signed PS256': withHead({ alg: 'PS256' }),
    'said to be signed by nobody': withHead({ alg: 'none' }),
    'signed in a way that is not named': withHead({ typ: 'JWT' }),
    'signed in a way that is a number': withHead({ alg: 5 }),
    'with a demand that nobody knows': withHead({ alg: 'RS256', crit: ['demand'], demand: 1 }),
    'with its content as it is': withHead({ alg: 'RS256', crit: ['b64'], b64: false }),
    'with a list for a head': withHead([]),
    'with a head that is no JSON': (_, content, signature) => [encoded('{'), content, signature].join('.'),
    'with no content': (head, _, signature) => `${head}..${signature}`,
    'with no signature': (head, content) => `${head}.${content}.`,
    'of two parts': (head, content) => `${head}.${content}`,
    'of five parts': (head, content, signature) => [head, content, signature, head, content].join('.'),
    'with signs that no token has': (head, content) => `${head}.${content}.!`,
  };

  it.each(Object.keys(forgeries))('%s', async (forgery) => {
    for (const resource of ['graph', 'sharepoint'] as const) {
      const { token } = await signedIn(tenant, 'maja.lindegaard', { resource });
      const [head = '', content = '', signature = ''] = token.split('.');
      const forged = await forgeries[forgery]!(head, content, signature);
      const Authorization = `Bearer ${forged}`;
      const url = resource === 'graph' ? `${GRAPH}/me` : WEB;
      expect(await send(tenant, new Request(url, { headers: { Authorization } }))).toMatchObject({
        status: 401,
      });
    }
  });
});

describe('A call to Graph without the scope it needs is refused with 403', () => {
  it.each([
    ['/me', ['Calendars.ReadWrite'], 'Authorization_RequestDenied'],
    ['/users', ['User.Read'], 'Authorization_RequestDenied'],
    ['/users/henrik.oestergaard@aasund.example', ['User.Read'], 'Authorization_RequestDenied'],
    ['/me/directReports', ['User.Read'], 'Authorization_RequestDenied'],
    ['/me/directReports', ['User.ReadBasic.All'], 'Authorization_RequestDenied'],
    ['/me/manager', ['User.Read', 'User.ReadBasic.All'], 'Authorization_RequestDenied'],
    ['/me/photo/$value', ['Calendars.ReadWrite'], 'accessDenied'],
    ['/sites/aasund.sharepoint.com:/sites/mus', ['User.Read'], 'accessDenied'],
  ])('%s with %j', async (path, scopes, code) => {
    const maja = await signedIn(tenant, 'maja.lindegaard', { scopes });
    expect(errorOf(await maja.get(path))).toMatchObject({ status: 403, code });
  });

  it('before its query is looked at', async () => {
    const maja = await signedIn(tenant, 'maja.lindegaard', { scopes: [] });
    expect((await maja.get('/me?$select=shoeSize')).status).toBe(403);
  });
});
