import type { RunningTenant } from '../../local-tenant/create-tenant';
import { errorOf, freshTenant, GRAPH, send, signedIn, type Caller } from './local-graph';

let tenant: RunningTenant;
let maja: Caller;

beforeEach(async () => {
  tenant = await freshTenant();
  maja = await signedIn(tenant, 'maja.lindegaard');
});

describe('The local Graph says no to what it does not know', () => {
  it.each([
    ['GET', '/planner/plans'],
    ['DELETE', '/me/photo/$value'],
    ['GET', '/me/photos'],
    ['GET', '/'],
  ])('%s %s is answered with 501 that names it', async (method, path) => {
    const { status, code, message } = errorOf(await maja.call(method, path));
    expect({ status, code }).toEqual({ status: 501, code: 'notImplemented' });
    expect(message).toContain(`${method} /v1.0${path.replace('/me/', '/users/')}`.split('/users/')[0]);
    expect(message).toContain(path.split('/').at(-1));
  });

  it('a version of Graph that there is none of is answered with 501', async () => {
    expect(await maja.get('https://graph.microsoft.com/v2.0/me')).toMatchObject({ status: 501 });
  });

  it.each([
    ['$search', '/me?$search=x'],
    ['$skip', '/me/directReports?$skip=1'],
    ['$count', '/me/directReports?$count=true'],
    ['top', '/users?top=3'],
    ['$filter', '/me?$filter=id eq 1'],
  ])('an option %s where it does nothing is refused by name', async (option, path) => {
    const { status, code, message } = errorOf(await maja.get(path));
    expect({ status, code }).toEqual({ status: 400, code: 'BadRequest' });
    expect(message).toContain(`'${option}'`);
  });

  it.each(['/me?$select=id,shoeSize', '/users?$select=shoeSize', "/users?$filter=shoeSize eq '44'"])(
    'a property that no user has is refused by name: %s',
    async (path) => {
      expect(errorOf(await maja.get(path))).toEqual({
        status: 400,
        code: 'BadRequest',
        message:
          "Parsing OData Select and Expand failed: Could not find a property named 'shoeSize' on type 'microsoft.graph.user'.",
      });
    },
  );

  it('an option that is said twice is refused', async () => {
    expect(errorOf(await maja.get('/me?$select=id&$select=mail')).message).toMatch(/more than once/);
  });

  it.each(['-1', 'all', '1.5', '1000'])('a page of %s users is refused', async (top) => {
    expect((await maja.get(`/users?$top=${top}`)).status).toBe(400);
  });

  it.each(['shoeSize', 'displayName sideways', 'displayName asc desc', 'jobTitle'])(
    'people cannot be sorted by “%s”',
    async (order) => {
      expect((await maja.get(`/users?$orderby=${order}`)).status).toBe(400);
    },
  );

  it('a body that is no JSON is refused', async () => {
    const request = new Request(`${GRAPH}/$batch`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${maja.token}`, 'Content-Type': 'application/json' },
      body: '{"requests": [',
    });
    expect(errorOf(await send(tenant, request))).toMatchObject({ status: 400, code: 'BadRequest' });
  });
});

describe('Every answer of the local Graph', () => {
  it('carries an id of its own and the id that the caller gave', async () => {
    const answer = await maja.get('/me', { 'client-request-id': 'e2f0c1d4-0000-4000-8000-000000000001' });
    expect(answer.headers.get('client-request-id')).toBe('e2f0c1d4-0000-4000-8000-000000000001');
    expect(answer.headers.get('request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('repeats both ids and the time in its error', async () => {
    const answer = await maja.get('/nothing', { 'client-request-id': 'mine' });
    expect(answer.body).toEqual({
      error: {
        code: 'notImplemented',
        message: 'The local tenant does not implement GET /v1.0/nothing',
        innerError: {
          date: expect.stringMatching(/^2027-02-01T07:00:\d\d$/) as string,
          'request-id': answer.headers.get('request-id'),
          'client-request-id': 'mine',
        },
      },
    });
  });

  it('may be read by a page of another origin, its ids included, and its waits where Microsoft 365 is kind', async () => {
    const { headers } = await maja.get('/me');
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(headers.get('Access-Control-Expose-Headers')).toMatch(/request-id/);
    expect(headers.get('Access-Control-Expose-Headers')).not.toMatch(/Retry-After/);
    tenant.unkind.set({ waitsHidden: false });
    const kind = (await maja.get('/me')).headers;
    expect(kind.get('Access-Control-Expose-Headers')).toMatch(/Retry-After/);
  });

  it('lets a page ask beforehand which headers it may send', async () => {
    const asked = new Request(`${GRAPH}/me`, {
      method: 'OPTIONS',
      headers: { 'Access-Control-Request-Headers': 'authorization,client-request-id' },
    });
    const answer = await send(tenant, asked);
    expect(answer.status).toBe(204);
    expect(answer.headers.get('Access-Control-Allow-Headers')).toBe('authorization,client-request-id');
  });
});

describe('At other addresses', () => {
  it('a host that the tenant does not play answers 501', async () => {
    const answer = await send(tenant, new Request('https://example.org/anything'));
    expect(answer).toMatchObject({ status: 501 });
    expect(answer.body).toContain('https://example.org/anything');
  });

  it('Graph at localhost gives next links that lead to localhost', async () => {
    const answer = await maja.get('https://localhost:5366/v1.0/users?$top=10');
    expect(answer.body).toMatchObject({
      '@odata.context': 'https://localhost:5366/v1.0/$metadata#users',
      '@odata.nextLink': 'https://localhost:5366/v1.0/users?%24top=10&%24skiptoken=10',
    });
  });

  it('the pages say how to build them when they are not built', async () => {
    const answer = await send(tenant, new Request('https://teams.microsoft.com/'));
    expect(answer).toMatchObject({ status: 404, body: 'The pages are not built. Run: npm run build' });
  });

  it('the product is told another origin for Graph at localhost, and none at its own host', async () => {
    const { appHost } = tenant.facts;
    const own = await send(tenant, new Request(`https://${appHost}/config.json`));
    const local = await send(tenant, new Request('https://localhost:5366/app/config.json'));
    expect(own.body).not.toHaveProperty('origins');
    expect(local.body).toMatchObject({
      origins: { 'https://graph.microsoft.com': 'https://localhost:5366' },
    });
  });
});
