import type { RunningTenant } from '../../local-tenant/create-tenant';
import { addDuration } from '../../local-tenant/control/duration';
import { callerWith, control, freshTenant, send, signedIn } from './local-graph';

let tenant: RunningTenant;

beforeEach(async () => {
  tenant = await freshTenant();
});

const clockNow = async () =>
  Date.parse(((await control(tenant, 'GET', '/clock')).body as { now: string }).now);

describe('The control surface', () => {
  it('says that the tenant is ready, and what time it is there', async () => {
    expect(await control(tenant, 'GET', '/health')).toMatchObject({
      status: 200,
      body: { status: 'ready', now: expect.stringMatching(/^2027-02-01T07:00/) as string },
    });
  });

  it('lists everybody to be, with leader and roles', async () => {
    const people = (await control(tenant, 'GET', '/people')).body as Record<string, unknown>[];
    expect(people).toHaveLength(60);
    const named = (name: string) => people.find((person) => person['name'] === name);
    expect(named('Maja Lindegaard')).toMatchObject({
      upn: 'maja.lindegaard@aasund.example',
      leaderId: named('Henrik Østergaard')!['id'],
      roles: ['employee'],
    });
    expect(named('Henrik Østergaard')).toMatchObject({ roles: ['employee', 'leader'] });
    expect(named('Mette Krog')).toMatchObject({ roles: ['employee', 'musAdministrator'] });
    expect(named('Rasmus Hedegaard')).toMatchObject({ roles: ['employee', 'custodian'] });
    expect(named('Ellen Thorsager')).toMatchObject({ leaderId: null });
  });

  it('gives a token with any scopes, good at once', async () => {
    const maja = await signedIn(tenant, 'maja.lindegaard', { scopes: ['Directory.Read.All'] });
    expect((await maja.get('/me/manager')).status).toBe(200);
  });

  it.each([
    ['nobody of that name', { user: 'nobody@aasund.example', scopes: [] }, 404],
    ['no scopes', { user: 'maja.lindegaard@aasund.example' }, 400],
    [
      'a resource that there is none of',
      { user: 'maja.lindegaard@aasund.example', scopes: [], resource: 'azure' },
      400,
    ],
  ])('gives no token to %s', async (_, order, status) => {
    expect(await control(tenant, 'POST', '/token', order)).toMatchObject({
      status,
      body: { error: expect.any(String) as string },
    });
  });

  it('refuses a body that is no JSON and an address that it does not have', async () => {
    const request = new Request('http://localhost:5365/_local/clock', { method: 'POST', body: '{' });
    expect(await send(tenant, request)).toMatchObject({
      status: 400,
      body: { error: 'The body is not JSON.' },
    });
    expect(await control(tenant, 'GET', '/nothing')).toMatchObject({
      status: 404,
      body: { error: 'The control surface has no GET /_local/nothing' },
    });
  });

  it('answers under the name of Teams too, where the frame asks', async () => {
    const request = new Request('https://teams.microsoft.com/_local/frame');
    expect((await send(tenant, request)).body).toMatchObject({
      appUrl: 'https://mus.aasund.example/index.html',
      siteUrl: 'https://aasund.sharepoint.com/sites/mus',
      sharePointHost: 'aasund.sharepoint.com',
      tenantName: 'Åsund Kommune',
    });
  });

  it('is not there under the name of Graph', async () => {
    const { token } = await signedIn(tenant, 'maja.lindegaard');
    const answer = await callerWith(tenant, token).get('https://graph.microsoft.com/_local/health');
    expect(answer.status).toBe(501);
  });
});

describe('The record of what was said', () => {
  it('is one exchange a line, with both sides of it', async () => {
    const maja = await signedIn(tenant, 'maja.lindegaard');
    await maja.get('/me?$select=id');
    await maja.call('POST', '/$batch', { body: { requests: [] } });
    const answer = await control(tenant, 'GET', '/exchanges');
    expect(answer.headers.get('Content-Type')).toMatch(/^application\/x-ndjson/);
    const lines = (answer.body as string)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(lines).toMatchObject([
      {
        method: 'GET',
        url: 'https://graph.microsoft.com/v1.0/me?$select=id',
        requestHeaders: { authorization: `Bearer ${maja.token}` },
        requestBody: null,
        status: 200,
        responseBody: { id: expect.any(String) as string },
      },
      { method: 'POST', requestBody: { requests: [] }, responseBody: { responses: [] } },
    ]);
  });

  it('holds pictures by their size and is emptied when asked', async () => {
    const maja = await signedIn(tenant, 'maja.lindegaard');
    await maja.get('/me/photo/$value');
    expect(tenant.recorder.all()).toMatchObject([
      { responseBody: expect.stringMatching(/^\d+ bytes$/) as string },
    ]);
    expect((await control(tenant, 'DELETE', '/exchanges')).status).toBe(204);
    expect((await control(tenant, 'GET', '/exchanges')).body).toBe('');
  });

  it('leaves the control surface itself out', async () => {
    await control(tenant, 'GET', '/people');
    expect((await control(tenant, 'GET', '/exchanges')).body).toBe('');
  });
});

describe('The clock', () => {
  it('starts on Monday 1 February 2027 at 8 in Denmark, and runs', async () => {
    const start = await clockNow();
    expect(new Date(start).toISOString()).toMatch(/^2027-02-01T07:00:0/);
    await new Promise((done) => setTimeout(done, 20));
    expect(await clockNow()).toBeGreaterThan(start);
  });

  it('is set to an instant and moved by a length of time', async () => {
    await control(tenant, 'POST', '/clock', { now: '2027-03-01T12:00:00Z' });
    await control(tenant, 'POST', '/clock', { advance: 'P1W2DT3H' });
    expect(Math.abs((await clockNow()) - Date.parse('2027-03-10T15:00:00Z'))).toBeLessThan(1_000);
  });

  it.each([{ now: 'tomorrow' }, { advance: 'P1M' }, { advance: 'P' }, { advance: '7 days' }, {}])(
    'is not moved by %j',
    async (order) => {
      const before = await clockNow();
      expect((await control(tenant, 'POST', '/clock', order)).status).toBe(400);
      expect((await clockNow()) - before).toBeLessThan(1_000);
    },
  );

  it.each([
    ['P1D', '2027-02-02T00:00:00.000Z'],
    ['P2W', '2027-02-15T00:00:00.000Z'],
    ['PT90M', '2027-02-01T01:30:00.000Z'],
    ['PT1H1M1S', '2027-02-01T01:01:01.000Z'],
  ])('knows that %s later is %s', (duration, later) => {
    expect(addDuration(new Date('2027-02-01T00:00:00Z'), duration).toISOString()).toBe(later);
  });

  it('is given to a page by its first script', async () => {
    const answer = await send(tenant, new Request('https://mus.aasund.example/_local/first.js'));
    expect(answer.headers.get('Content-Type')).toMatch(/javascript/);
    expect(answer.body).toContain('globalThis.Date = TenantDate');
  });
});

describe('A reset', () => {
  it('brings back the clock and takes away faults, exchanges and ended sessions', async () => {
    const maja = await signedIn(tenant, 'maja.lindegaard');
    const user = 'maja.lindegaard@aasund.example';
    await control(tenant, 'POST', '/clock', { advance: 'P7D' });
    await control(tenant, 'POST', '/faults', [{ match: '*', status: 500 }]);
    await control(tenant, 'POST', '/sessions/end', { user });
    await control(tenant, 'POST', '/reset', {});
    expect(await clockNow()).toBeLessThan(Date.parse('2027-02-01T08:00:10Z'));
    expect(tenant.sessions.interactionRequired(tenant.directory.find(user)!.id)).toBe(false);
    expect(tenant.recorder.all()).toEqual([]);
    expect((await maja.get('/me')).status).toBe(200);
  });

  it('to a seed that there is none of is refused and changes nothing', async () => {
    expect(await control(tenant, 'POST', '/reset', { seed: 'huge' })).toMatchObject({
      status: 400,
      body: { error: 'There is no seed named “huge”.' },
    });
    expect((await control(tenant, 'GET', '/people')).body).toHaveLength(60);
  });
});
