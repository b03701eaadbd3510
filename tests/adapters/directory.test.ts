import type { RunningTenant } from '../../local-tenant/create-tenant';
import { graphDirectory } from '../../src/adapters/microsoft365/directory';
import type { Directory } from '../../src/application/ports/workplace';
import { control, freshTenant, idOf } from '../tenant/local-graph';
import { withoutWaiting } from '../without-waiting';
import { graphAs } from './connected';

const LISTS = '/sites/aasund.sharepoint.com:/sites/mus:/lists';

let tenant: RunningTenant;
let directory: Directory;

beforeEach(async () => {
  tenant = await freshTenant();
  directory = graphDirectory(await graphAs(tenant, 'henrik.oestergaard'), LISTS);
});
afterEach(() => jest.restoreAllMocks());

const order = (...faults: object[]) => control(tenant, 'POST', '/faults', faults);

/** How many requests each batch held. */
const batchSizes = () =>
  tenant.recorder.all().map(({ requestBody }) => (requestBody as { requests: unknown[] }).requests.length);

/** A directory that Graph answers for with these parts, whatever was asked. */
async function answering(...bodies: readonly unknown[]): Promise<Directory> {
  const responses = bodies.map((body, id) => ({ id: String(id), status: 200, body }));
  return graphDirectory(
    await graphAs(tenant, 'henrik.oestergaard', {
      fetch: () => Promise.resolve(Response.json({ responses })),
    }),
    LISTS,
  );
}

const user = (name: string | null) => ({
  '@odata.type': '#microsoft.graph.user',
  id: '1',
  displayName: name,
  givenName: null,
  mail: null,
});

describe('People by what they are known by', () => {
  const accounts = ['maja.lindegaard', 'anne.bro'];

  it('are found 15 a question, and whoever is nobody is left out', async () => {
    const addresses = [...accounts.map((account) => `${account}@aasund.example`), "o'neil@aasund.example"];
    const many = [...addresses, ...Array.from({ length: 20 }, (_, index) => `x${index}@aasund.example`)];
    const found = await directory.peopleByAddress(many);
    expect(found.ok && [...found.value].map(([address, { name }]) => [address, name])).toEqual([
      ['anne.bro@aasund.example', 'Anne Bro'],
      ['maja.lindegaard@aasund.example', 'Maja Lindegaard'],
    ]);
    expect(batchSizes()).toEqual([2]);
  });

  it('are found by id', async () => {
    const ids = accounts.map((account) => idOf(tenant, account));
    const found = await directory.peopleById(ids);
    expect(found.ok && ids.map((id) => found.value.get(id)?.name)).toEqual(['Maja Lindegaard', 'Anne Bro']);
  });

  it('are not found when one question fails', async () => {
    await order({ match: 'GET /v1.0/users*', status: 500 });
    expect(await directory.peopleById(['1'])).toMatchObject({
      ok: false,
      failure: { code: 'service-failed' },
    });
  });
});

describe('Me and my direct reports', () => {
  it('come in exactly one call', async () => {
    const answer = await directory.selfAndReports();
    expect(answer).toMatchObject({
      ok: true,
      value: { self: { name: 'Henrik Østergaard', givenName: 'Henrik' } },
    });
    expect(answer.ok && answer.value.reports).toHaveLength(20);
    expect(answer.ok && answer.value.reports).toContainEqual({
      id: idOf(tenant, 'maja.lindegaard'),
      name: 'Maja Lindegaard',
      givenName: 'Maja',
      mail: 'maja.lindegaard@aasund.example',
    });
    expect(batchSizes()).toEqual([2]);
  });

  it('are asked for again, and only the part that was told to wait', async () => {
    withoutWaiting();
    await order({ match: 'GET /v1.0/me/directReports', status: 429, retryAfterSeconds: 1, times: 1 });
    expect(await directory.selfAndReports()).toMatchObject({ ok: true });
    expect(batchSizes()).toEqual([2, 1]);
  });

  it('are not there when a part is told to wait for long, and the wait is told', async () => {
    await order({ match: 'GET /v1.0/me/directReports', status: 429, retryAfterSeconds: 40 });
    expect(await directory.selfAndReports()).toMatchObject({
      ok: false,
      failure: { code: 'busy', retryAfterSeconds: 40, details: { status: 429 } },
    });
    expect(batchSizes()).toEqual([2]);
  });

  it('are not there when a part is refused, with what Graph said of that part', async () => {
    await order({ match: 'GET /v1.0/me', status: 403 });
    expect(await directory.selfAndReports()).toMatchObject({
      ok: false,
      failure: {
        code: 'forbidden',
        details: { status: 403, serviceCode: 'accessDenied', requestId: expect.any(String) as string },
      },
    });
  });

  it('leave out a mail contact, with whom no conversation is held', async () => {
    const contact = { ...user('Firmapost'), '@odata.type': '#microsoft.graph.orgContact' };
    const answer = await (await answering(user('Anne'), { value: [contact, user('Bo')] })).selfAndReports();
    expect(answer.ok && answer.value.reports.map(({ name }) => name)).toEqual(['Bo']);
  });

  it('are named by the whole name where the directory has no first name', async () => {
    const answer = await (await answering(user('Anne Bro'), { value: [user(null)] })).selfAndReports();
    expect(answer).toMatchObject({
      value: { self: { givenName: 'Anne Bro' }, reports: [{ name: '', givenName: '' }] },
    });
  });

  it.each([
    ['a person without an id', [{ displayName: 'Anne' }, { value: [] }]],
    ['a list that is none', [user('Anne'), { value: 'nobody' }]],
    ['one part too few', [user('Anne')]],
  ])('are not understood from %s', async (_, bodies) => {
    expect(await (await answering(...bodies)).selfAndReports()).toMatchObject({
      ok: false,
      failure: { code: 'not-understood', details: { message: expect.any(String) as string } },
    });
  });
});

describe('Photos', () => {
  const everybody = () => tenant.directory.all().map(({ id }) => id);

  it('come at most 20 a batch, and whoever has none is left out', async () => {
    const photos = await directory.photosOf(everybody());
    expect(batchSizes()).toEqual([20, 20, 20]);
    expect(photos.ok && photos.value.size).toBe(12);
    expect(photos.ok && photos.value.get(idOf(tenant, 'maja.lindegaard'))).toMatch(
      /^data:image\/\w+;base64,iVBOR/,
    );
    expect(photos.ok && photos.value.has(idOf(tenant, 'per.dahl'))).toBe(false);
  });

  it('are none for nobody, without a call', async () => {
    expect(await directory.photosOf([])).toEqual({ ok: true, value: new Map() });
    expect(batchSizes()).toEqual([]);
  });

  it('fail when the batch itself fails', async () => {
    await order({ match: 'POST /v1.0/$batch', status: 500 });
    expect(await directory.photosOf(everybody())).toMatchObject({
      ok: false,
      failure: { code: 'service-failed' },
    });
  });
});
