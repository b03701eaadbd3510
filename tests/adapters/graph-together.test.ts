import type { RunningTenant } from '../../local-tenant/create-tenant';
import { sendTogether, type Write } from '../../src/adapters/microsoft365/batch';
import type { Graph } from '../../src/adapters/microsoft365/graph';
import { failed } from '../../src/domain/base/result';
import { control, freshTenant } from '../tenant/local-graph';
import { withoutWaiting } from '../without-waiting';
import { graphAs } from './connected';

let tenant: RunningTenant;
let graph: Graph;

beforeEach(async () => {
  tenant = await freshTenant();
  graph = await graphAs(tenant, 'henrik.oestergaard');
  withoutWaiting();
});

afterEach(() => jest.restoreAllMocks());

const order = (...faults: object[]) => control(tenant, 'POST', '/faults', faults);
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);
const at = (hour: number) => ({
  dateTime: `2027-03-01T${String(hour).padStart(2, '0')}:00:00`,
  timeZone: 'Romance Standard Time',
});
const meeting = (subject: string): Write => ({
  method: 'POST',
  path: '/me/events',
  body: { subject, start: at(9), end: at(10) },
});
const folder = (content: string) => new Blob([content], { type: 'text/plain' });
const APP_FILE = '/me/drive/special/approot:/note.txt:/content';
/** How many requests each batch carried, in the order of the calls. */
const carried = () =>
  tenant.recorder
    .all()
    .filter(({ url }) => url.endsWith('/$batch'))
    .map(({ requestBody }) => (requestBody as { requests: unknown[] }).requests.length);
const subjects = async () => {
  const answer = await graph.get('/me/events?$select=subject&$top=100&$filter=startswith(subject,%27Nr.%27)');
  return answer.ok
    ? (answer.value as { value: { subject: string }[] }).value.map(({ subject }) => subject)
    : answer;
};

describe('Changes sent together to Graph', () => {
  it('go in calls of 20, and each outcome stands at its place', async () => {
    const outcomes = await sendTogether(
      graph,
      upTo(45).map((index) => meeting(`Nr. ${index}`)),
    );
    expect(outcomes).toMatchObject(
      upTo(45).map((index) => ({ ok: true, value: { subject: `Nr. ${index}` } })),
    );
    expect(carried()).toEqual([20, 20, 5]);
  });

  it('make, change and remove, and are refused where somebody else came first', async () => {
    const kept = (await graph.putContent(APP_FILE, folder('et'))) as { value: { id: string; eTag: string } };
    await graph.putContent(APP_FILE, folder('to'));
    const made = await sendTogether(graph, [meeting('Nr. 1')]);
    const { id } = (made[0] as { value: { id: string } }).value;
    const outcomes = await sendTogether(graph, [
      { method: 'PATCH', path: `/me/events/${id}`, body: { subject: 'Nr. 2' } },
      { method: 'DELETE', path: '/me/events/nothing' },
      { method: 'DELETE', path: `/me/drive/items/${kept.value.id}`, etag: kept.value.eTag },
    ]);
    expect(outcomes).toMatchObject([
      { ok: true, value: { subject: 'Nr. 2' } },
      { ok: false, failure: { code: 'service-failed', details: { status: 400 } } },
      { ok: false, failure: { code: 'service-failed', details: { status: 412 } } },
    ]);
  });

  it('are sent again alone where they were refused unseen', async () => {
    await order({ match: 'POST /v1.0/me/events', status: 429, retryAfterSeconds: 2, times: 3 });
    const outcomes = await sendTogether(
      graph,
      upTo(4).map((index) => meeting(`Nr. ${index}`)),
    );
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true, true]);
    expect(carried()).toEqual([4, 3]);
    expect(await subjects()).toHaveLength(4);
  });

  it.each([503, 504])('are not sent again after %i, for they may have been made', async (status) => {
    await order({ match: 'POST /v1.0/me/events', status, after: true, times: 1 });
    const outcomes = await sendTogether(
      graph,
      upTo(4).map((index) => meeting(`Nr. ${index}`)),
    );
    expect(outcomes.filter(({ ok }) => !ok)).toMatchObject([{ failure: { details: { status } } }]);
    expect(carried()).toEqual([4]);
    expect(await subjects()).toHaveLength(4);
  });

  it('are busy where Graph asks for longer than one waits, or three times', async () => {
    await order(
      { match: 'POST /v1.0/me/events', status: 429, retryAfterSeconds: 40, times: 1 },
      { match: 'POST /v1.0/me/events', status: 429, retryAfterSeconds: 1 },
    );
    expect(await sendTogether(graph, [meeting('Nr. 1')])).toMatchObject([
      { ok: false, failure: { code: 'busy', retryAfterSeconds: 40 } },
    ]);
    expect(await sendTogether(graph, [meeting('Nr. 1')])).toMatchObject([
      { ok: false, failure: { code: 'busy', retryAfterSeconds: 1 } },
    ]);
    expect(carried()).toEqual([1, 1, 1, 1]);
  });

  it('all fail from the call on that is lost, and nobody knows whether it was carried out', async () => {
    await order({ match: 'POST /v1.0/$batch', drop: true, after: true, skip: 1 });
    const outcomes = await sendTogether(
      graph,
      upTo(41).map((index) => meeting(`Nr. ${index}`)),
    );
    expect(outcomes.slice(0, 20).every(({ ok }) => ok)).toBe(true);
    expect(outcomes.slice(20)).toMatchObject(
      upTo(21).map(() => ({ ok: false, failure: { code: 'offline' } })),
    );
    expect(await subjects()).toHaveLength(40);
  });

  it('are never called refused when the call that repeats them is lost', async () => {
    await order({ match: 'POST /v1.0/me/events', status: 429, retryAfterSeconds: 1, times: 1 });
    await order({ match: 'POST /v1.0/$batch', drop: true, after: true, skip: 1 });
    const outcomes = await sendTogether(graph, [meeting('Nr. 1'), meeting('Nr. 2')]);
    expect(outcomes.filter(({ ok }) => !ok)).toMatchObject([failed({ code: 'offline' })]);
    expect(await subjects()).toHaveLength(2);
  });
});
