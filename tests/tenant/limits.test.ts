import type { RunningTenant } from '../../local-tenant/create-tenant';
import { control, errorOf, freshTenant, signedIn, type Caller } from './local-graph';

const LISTS = '/sites/aasund.sharepoint.com:/sites/mus:/lists';

interface Part {
  readonly id: string;
  readonly status: number;
  readonly headers: Record<string, string>;
}

let tenant: RunningTenant;
let maja: Caller;

beforeEach(async () => {
  tenant = await freshTenant();
  tenant.clock.set('2027-02-01T08:00:01Z');
  maja = await signedIn(tenant, 'maja.lindegaard');
});

/** Ten resource units a minute. */
const limit = () => control(tenant, 'POST', '/limits', { scale: 10 / 1200 });

describe('SharePoint’s limit', () => {
  it('bites nobody until it is switched on', async () => {
    for (let call = 0; call < 20; call += 1) expect((await maja.get(LISTS)).status).toBe(200);
  });

  it('is told of from four fifths on, and then refuses until the minute is over', async () => {
    await limit();
    const answers = [];
    for (let call = 0; call < 6; call += 1) answers.push(await maja.get(LISTS));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(answers.map(({ headers }) => headers.get('RateLimit-Remaining'))).toEqual([
      null,
      null,
      null,
      '2',
      '0',
      '0',
    ]);
    expect(errorOf(answers[5]!)).toMatchObject({ code: 'activityLimitReached' });
    const wait = Number(answers[5]!.headers.get('Retry-After'));
    expect(wait).toBeGreaterThan(50);
    tenant.clock.set(new Date(tenant.clock.now() + wait * 1000).toISOString());
    expect((await maja.get(LISTS)).status).toBe(200);
  });

  it('counts one thing as half of several, and nothing of what other services answer', async () => {
    await limit();
    for (let call = 0; call < 20; call += 1) expect((await maja.get('/me')).status).toBe(200);
    for (let call = 0; call < 10; call += 1)
      expect((await maja.get('/sites/aasund.sharepoint.com:/sites/mus')).status).toBe(200);
    expect((await maja.get('/sites/aasund.sharepoint.com:/sites/mus')).status).toBe(429);
  });

  it('strikes the parts of a batch one by one', async () => {
    await limit();
    const requests = Array.from({ length: 7 }, (_, index) => ({
      id: String(index),
      method: 'GET',
      url: LISTS,
    }));
    const answer = await maja.call('POST', '/$batch', { body: { requests } });
    const responses = (answer.body as { responses: Part[] }).responses.toSorted(
      (one, other) => Number(one.id) - Number(other.id),
    );
    expect(responses.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429, 429]);
    expect(responses[6]!.headers).toHaveProperty('Retry-After');
  });

  it('is lifted again', async () => {
    await limit();
    for (let call = 0; call < 6; call += 1) await maja.get(LISTS);
    expect((await control(tenant, 'DELETE', '/limits')).status).toBe(204);
    expect((await maja.get(LISTS)).status).toBe(200);
  });
});
