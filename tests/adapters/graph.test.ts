import type { RunningTenant } from '../../local-tenant/create-tenant';
import { readTogether } from '../../src/adapters/microsoft365/batch';
import { connectGraph } from '../../src/adapters/microsoft365/graph';
import { ofARun, type Patience } from '../../src/adapters/microsoft365/patience';
import { failed } from '../../src/domain/base/result';
import { control, freshTenant } from '../tenant/local-graph';
import { withoutWaiting } from '../without-waiting';
import { asAPage, fetchOf, graphAs } from './connected';

let tenant: RunningTenant;

beforeEach(async () => {
  tenant = await freshTenant();
});

const order = (...faults: object[]) => control(tenant, 'POST', '/faults', faults);
const statuses = () => tenant.recorder.all().map(({ status }) => status);

describe('A call to Graph', () => {
  it('answers what Graph answered', async () => {
    const graph = await graphAs(tenant, 'maja.lindegaard');
    expect(await graph.get('/me?$select=displayName')).toMatchObject({
      ok: true,
      value: { displayName: 'Maja Lindegaard' },
    });
  });

  it('is not made at all without a token', async () => {
    const graph = connectGraph({
      accessToken: () => Promise.resolve(failed({ code: 'signed-out' })),
      origins: {},
      fetch: fetchOf(tenant),
    });
    expect(await graph.get('/me')).toEqual({ ok: false, failure: { code: 'signed-out' } });
    expect(statuses()).toEqual([]);
  });

  it('goes to another origin where one is configured, with its token', async () => {
    const origins = { 'https://graph.microsoft.com': 'https://localhost:5366' };
    const graph = await graphAs(tenant, 'henrik.oestergaard', { origins });
    expect(await graph.get('/me')).toMatchObject({ ok: true });
    expect(tenant.recorder.all()[0]?.url).toBe('https://localhost:5366/v1.0/me');
  });

  it('follows a next link of the other origin, with its token', async () => {
    const origins = { 'https://graph.microsoft.com': 'https://localhost:5366' };
    const graph = await graphAs(tenant, 'henrik.oestergaard', { origins });
    const first = await graph.get('/me/directReports?$top=15&$select=id');
    const next = (first as { value: { '@odata.nextLink': string } }).value['@odata.nextLink'];
    expect(next).toMatch(/^https:\/\/localhost:5366\//);
    const second = await graph.get(next);
    expect((second as { value: { value: unknown[] } }).value.value).toHaveLength(5);
  });
});

describe('A call to Graph that fails', () => {
  it.each([
    [401, 'signed-out'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [409, 'service-failed'],
  ])('with %i is %s, and is not made again', async (status, code) => {
    await order({ match: '*', status });
    const graph = await graphAs(tenant, 'maja.lindegaard');
    expect(await graph.get('/me')).toMatchObject({ ok: false, failure: { code, details: { status } } });
    expect(statuses()).toEqual([status]);
  });

  it('tells what the service said, and the id under which Microsoft can find the call', async () => {
    await order({ match: '*', status: 500 });
    const graph = await graphAs(tenant, 'maja.lindegaard');
    const answer = await graph.get('/me');
    expect(answer).toEqual({
      ok: false,
      failure: {
        code: 'service-failed',
        details: {
          status: 500,
          serviceCode: 'generalException',
          message: 'General exception while processing.',
          requestId: tenant.recorder.all().at(-1)?.responseHeaders['request-id'],
        },
      },
    });
  });

  it('on the way there is offline', async () => {
    await order({ match: '*', drop: true });
    const graph = await graphAs(tenant, 'maja.lindegaard');
    expect(await graph.get('/me')).toMatchObject({ ok: false, failure: { code: 'offline' } });
  });

  it('with an answer that breaks off in the middle is not understood', async () => {
    const fetch = () =>
      Promise.resolve(new Response('{"half', { headers: { 'Content-Type': 'application/json' } }));
    const graph = await graphAs(tenant, 'maja.lindegaard', { fetch });
    expect(await graph.get('/me')).toMatchObject({ ok: false, failure: { code: 'not-understood' } });
  });

  it('with a page of some gateway in between says no more than the status', async () => {
    const fetch = () =>
      Promise.resolve(new Response('<html>', { status: 502, headers: { 'Content-Type': 'text/html' } }));
    const graph = await graphAs(tenant, 'maja.lindegaard', { fetch });
    expect(await graph.post('/$batch', {})).toEqual({
      ok: false,
      failure: { code: 'service-failed', details: { status: 502 } },
    });
  });
});

describe('Graph asks to wait', () => {
  it('a short while, which is slept through', async () => {
    await order({ match: '*', status: 429, retryAfterSeconds: 1, times: 1 });
    const graph = await graphAs(tenant, 'maja.lindegaard');
    const start = performance.now();
    expect(await graph.get('/me')).toMatchObject({ ok: true });
    expect(performance.now() - start).toBeGreaterThanOrEqual(990);
    expect(statuses()).toEqual([429, 200]);
  });

  it.each([429, 503])('long with %i, which is told at once', async (status) => {
    await order({ match: '*', status, retryAfterSeconds: 30 });
    const graph = await graphAs(tenant, 'maja.lindegaard');
    expect(await graph.get('/me')).toMatchObject({
      ok: false,
      failure: { code: 'busy', retryAfterSeconds: 30 },
    });
    expect(statuses()).toEqual([status]);
  });

  it('without saying how long, and is asked twice more at the most', async () => {
    await order({ match: '*', status: 429, retryAfterSeconds: 0 });
    const graph = await graphAs(tenant, 'maja.lindegaard');
    expect(await graph.get('/me')).toMatchObject({ ok: false, failure: { code: 'busy' } });
    expect(statuses()).toEqual([429, 429, 429]);
  });
});

describe('In a page, which may not read how long Graph asks to wait,', () => {
  beforeEach(withoutWaiting);
  afterEach(() => jest.restoreAllMocks());

  const slept = () => jest.mocked(setTimeout).mock.calls.map(([, milliseconds = 0]) => milliseconds / 1000);
  const inAPage = (patience?: Patience) => {
    const fetch = asAPage(fetchOf(tenant));
    return graphAs(tenant, 'maja.lindegaard', { fetch, ...(patience && { patience }) });
  };

  it('the set-up waits longer and longer, and gets through a throttling of minutes', async () => {
    await order({ match: '*', status: 429, retryAfterSeconds: 120, times: 4 });
    const graph = await inAPage(ofARun);
    expect(await graph.get('/me')).toMatchObject({ ok: true });
    expect(slept()).toEqual([2, 8, 30, 120]);
  });

  it('a person is told after some seconds, and a time to wait', async () => {
    await order({ match: '*', status: 429, retryAfterSeconds: 120 });
    const graph = await inAPage();
    expect(await graph.get('/me')).toMatchObject({
      ok: false,
      failure: { code: 'busy', retryAfterSeconds: 10 },
    });
    expect(slept()).toEqual([1, 2]);
  });

  it('a part of a batch says it all the same, and the set-up waits as long', async () => {
    await order({ match: 'GET /v1.0/me', status: 429, retryAfterSeconds: 100, times: 1 });
    const answers = await readTogether(await inAPage(ofARun), ['/me']);
    expect(answers).toMatchObject({ ok: true, value: [{ ok: true }] });
    expect(slept()).toEqual([100]);
  });
});

describe('A call that may have been carried out', () => {
  beforeEach(withoutWaiting);
  afterEach(() => jest.restoreAllMocks());

  it.each([503, 504])('is not repeated when it was a POST answered with %i', async (status) => {
    await order({ match: 'POST *', status, after: true, times: 1 });
    const graph = await graphAs(tenant, 'maja.lindegaard');
    expect((await graph.post('/$batch', { requests: [] })).ok).toBe(false);
    expect(statuses()).toEqual([status]);
  });

  it('is repeated when it was refused unseen with 429', async () => {
    await order({ match: 'POST *', status: 429, retryAfterSeconds: 1, times: 1 });
    const graph = await graphAs(tenant, 'maja.lindegaard');
    expect((await graph.post('/$batch', { requests: [] })).ok).toBe(true);
    expect(statuses()).toEqual([429, 200]);
  });

  it('is repeated when it only reads', async () => {
    await order({ match: 'GET *', status: 504, times: 1 });
    const graph = await graphAs(tenant, 'maja.lindegaard');
    expect((await graph.get('/me')).ok).toBe(true);
    expect(statuses()).toEqual([504, 200]);
  });
});
