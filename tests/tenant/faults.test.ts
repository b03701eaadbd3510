import type { RunningTenant } from '../../local-tenant/create-tenant';
import { Faults } from '../../local-tenant/faults';
import { control, errorOf, freshTenant, signedIn, type Caller } from './local-graph';

let tenant: RunningTenant;
let maja: Caller;

beforeEach(async () => {
  tenant = await freshTenant();
  maja = await signedIn(tenant, 'maja.lindegaard');
});

const order = (...faults: object[]) => control(tenant, 'POST', '/faults', faults);

describe('A fault that was ordered', () => {
  it('strikes as often as it was ordered for and no longer', async () => {
    await order({ match: 'GET /v1.0/me', status: 500, times: 2 });
    const statuses = [];
    for (let call = 0; call < 3; call += 1) statuses.push((await maja.get('/me')).status);
    expect(statuses).toEqual([500, 500, 200]);
  });

  it('strikes for ever when no number is given, until the faults are cleared', async () => {
    await order({ match: 'GET /v1.0/me', status: 503 });
    for (let call = 0; call < 5; call += 1) expect((await maja.get('/me')).status).toBe(503);
    expect((await control(tenant, 'DELETE', '/faults')).status).toBe(204);
    expect((await maja.get('/me')).status).toBe(200);
  });

  it('strikes no other method and no other path', async () => {
    await order(
      { match: 'POST /v1.0/me', status: 500 },
      { match: 'GET /v1.0/me/directReports', status: 500 },
    );
    expect((await maja.get('/me')).status).toBe(200);
  });

  it('fits any path where its pattern has a star', async () => {
    await order({ match: '* /v1.0/users/*/photo/$value', status: 404 });
    expect((await maja.get('/users/anne.bro@aasund.example/photo/$value')).status).toBe(404);
    expect((await maja.get('/users/anne.bro@aasund.example')).status).toBe(200);
  });

  it.each([
    [429, 'TooManyRequests'],
    [412, 'preconditionFailed'],
    [504, 'GatewayTimeout'],
    [418, 'generalException'],
  ])('answers %i in Graph’s error shape', async (status, code) => {
    await order({ match: '*', status, times: 1 });
    expect(errorOf(await maja.get('/me'))).toMatchObject({ status, code });
  });

  it('says how long to wait only when it was told to', async () => {
    await order(
      { match: '*', status: 429, retryAfterSeconds: 12, times: 1 },
      { match: '*', status: 429, times: 1 },
    );
    expect((await maja.get('/me')).headers.get('Retry-After')).toBe('12');
    expect((await maja.get('/me')).headers.get('Retry-After')).toBeNull();
  });

  it('breaks the connection when asked to, and the exchange is kept without a status', async () => {
    await order({ match: '*', drop: true, times: 1 });
    await expect(maja.get('/me')).rejects.toThrow('The connection was dropped.');
    expect(tenant.recorder.all()).toMatchObject([{ status: 0 }]);
    expect((await maja.get('/me')).status).toBe(200);
  });

  it('may do nothing but keep the caller waiting', async () => {
    await order({ match: '*', latencyMilliseconds: 60, times: 1 });
    const start = performance.now();
    expect((await maja.get('/me')).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThanOrEqual(55);
  });

  it('without a valid order is refused by the control surface', async () => {
    for (const fault of [{ status: 500 }, { match: '*', times: 0 }, { match: '*', often: 2 }]) {
      expect((await order(fault)).status).toBe(400);
    }
  });
});

describe('Faults that strike by chance', () => {
  const statuses = async (fault: object, calls: number, call: () => Promise<{ status: number }>) => {
    tenant.faults.clear();
    await order({ match: '*', ...fault });
    const seen: number[] = [];
    for (let number = 0; number < calls; number += 1) seen.push((await call()).status);
    return seen;
  };
  const read = () => maja.get('/me');

  it('strike a share of the calls, the same ones for the same seed', async () => {
    const first = await statuses({ status: 503, rate: 0.3, seed: 'one' }, 60, read);
    expect(await statuses({ status: 503, rate: 0.3, seed: 'one' }, 60, read)).toEqual(first);
    expect(await statuses({ status: 503, rate: 0.3, seed: 'two' }, 60, read)).not.toEqual(first);
    const struck = first.filter((status) => status === 503).length;
    expect(struck).toBeGreaterThan(6);
    expect(struck).toBeLessThan(33);
  });

  it('draw from what a reading and what a writing call may meet', async () => {
    const onReading = new Set(await statuses({ status: 'any' }, 80, read));
    expect([...onReading].toSorted()).toEqual([429, 500, 502, 503, 504]);
    const write = () => maja.call('POST', '/me/events', { body: {} });
    expect(new Set(await statuses({ status: 'any' }, 80, write))).toContain(507);
  });

  it('let the first calls go by, as when a token runs out in the middle', async () => {
    expect(await statuses({ status: 401, skip: 2, times: 1 }, 4, read)).toEqual([200, 200, 401, 200]);
  });

  it('know a link to a next page from the first page', async () => {
    await order({ match: 'GET /v1.0/users?*$skiptoken*', status: 410 });
    const first = await maja.get('/users?$top=5');
    expect(first.status).toBe(200);
    expect((await maja.get((first.body as { '@odata.nextLink': string })['@odata.nextLink'])).status).toBe(
      410,
    );
  });
});

describe('The work that a fault strikes', () => {
  const strike = async (fault: object) => {
    const faults = new Faults();
    let done = 0;
    faults.order([{ match: '*', ...fault }]);
    await expect(
      faults.strike('POST', '/v1.0/me/events', () => {
        done += 1;
        return Promise.resolve();
      }),
    ).rejects.toThrow();
    return done;
  };

  it('is not done when the fault comes before it', async () => {
    expect(await strike({ status: 504 })).toBe(0);
    expect(await strike({ drop: true })).toBe(0);
  });

  it('is done once when the fault comes after it', async () => {
    expect(await strike({ status: 504, after: true })).toBe(1);
    expect(await strike({ drop: true, after: true })).toBe(1);
  });
});
