import type { RunningTenant } from '../../local-tenant/create-tenant';
import { control, errorOf, freshTenant, signedIn, valueOf, type Answer, type Caller } from './local-graph';

const LISTS = '/sites/aasund.sharepoint.com:/sites/mus:/lists';
const ITEMS = `${LISTS}/Prøve/items`;

let tenant: RunningTenant;
let rasmus: Caller;

beforeEach(async () => {
  tenant = await freshTenant();
  rasmus = await signedIn(tenant, 'rasmus.hedegaard', { scopes: ['Sites.FullControl.All', 'User.Read'] });
  await rasmus.call('POST', LISTS, { body: { displayName: 'Prøve', columns: [{ name: 'Note', text: {} }] } });
  for (const Title of ['a', 'b', 'c']) await add(Title);
});

const order = (...faults: object[]) => control(tenant, 'POST', '/faults', faults);
const add = (Title: string) => rasmus.call('POST', ITEMS, { body: { fields: { Title } } });
const change = () => rasmus.call('PATCH', `${ITEMS}/1/fields`, { body: { Note: 'changed' } });
const titles = async () =>
  valueOf(await rasmus.get(`${ITEMS}?$expand=fields`)).map(
    ({ fields }) => (fields as { Title: string }).Title,
  );
const linkOf = (answer: Answer, name: string) => (answer.body as Record<string, string>)[name]!;

describe('The catalogue of faults', () => {
  it.each([
    [409, 'conflict'],
    [412, 'preconditionFailed'],
    [423, 'resourceLocked'],
    [429, 'TooManyRequests'],
    [500, 'generalException'],
    [502, 'BadGateway'],
    [503, 'serviceNotAvailable'],
    [504, 'GatewayTimeout'],
    [507, 'insufficientStorage'],
  ])('answers a change with %i and its code, and changes nothing', async (status, code) => {
    await order({ match: 'PATCH /v1.0/sites/*/fields', status, times: 1 });
    expect(errorOf(await change())).toMatchObject({ status, code });
    expect(
      ((await rasmus.get(`${ITEMS}/1?$expand=fields`)).body as { fields: object }).fields,
    ).not.toHaveProperty('Note');
    expect((await change()).status).toBe(200);
  });

  it('loses the connection before or after the effect', async () => {
    await order({ match: 'POST *Pr*ve/items', drop: true, times: 1 });
    await expect(add('before')).rejects.toThrow();
    expect(await titles()).toEqual(['a', 'b', 'c']);
    await order({ match: 'POST *Pr*ve/items', drop: true, after: true, times: 1 });
    await expect(add('after')).rejects.toThrow();
    expect(await titles()).toEqual(['a', 'b', 'c', 'after']);
  });

  it('strikes one part of a batch, with 424 for the part that waits for it and none for the others', async () => {
    await order({ match: 'PATCH *items/1/fields', status: 503, retryAfterSeconds: 7 });
    const part = (id: string, item: number, more: object = {}) => ({
      id,
      method: 'PATCH',
      url: `${ITEMS}/${item}/fields`,
      headers: { 'Content-Type': 'application/json' },
      body: { Note: 'x' },
      ...more,
    });
    const requests = [part('1', 1), part('2', 2, { dependsOn: ['1'] }), part('3', 3, { dependsOn: ['2'] })];
    const answer = await rasmus.call('POST', '/$batch', { body: { requests } });
    expect(answer.status).toBe(200);
    const { responses } = answer.body as { responses: { id: string; status: number }[] };
    expect(Object.fromEntries(responses.map(({ id, status }) => [id, status]))).toEqual({
      1: 503,
      2: 424,
      3: 424,
    });
    const alone = [part('1', 1), part('2', 2)];
    const other = await rasmus.call('POST', '/$batch', { body: { requests: alone } });
    const parts = (other.body as { responses: { id: string; status: number }[] }).responses;
    expect(Object.fromEntries(parts.map(({ id, status }) => [id, status]))).toEqual({ 1: 503, 2: 200 });
  });

  it('lets a link to the next page grow stale between two pages', async () => {
    await order({ match: 'GET *$skiptoken*', status: 410, times: 1 });
    const link = linkOf(await rasmus.get(`${ITEMS}?$top=2`), '@odata.nextLink');
    expect((await rasmus.get(link)).status).toBe(410);
    expect(valueOf(await rasmus.get(link))).toHaveLength(1);
  });

  it('takes a delta token away, after which all is read anew', async () => {
    const link = linkOf(await rasmus.get(`${ITEMS}/delta`), '@odata.deltaLink');
    await order({ match: 'GET *delta?*token=*', status: 410, times: 1 });
    expect(errorOf(await rasmus.get(link))).toMatchObject({ status: 410, code: 'resyncRequired' });
    expect(valueOf(await rasmus.get(`${ITEMS}/delta`)).length).toBeGreaterThanOrEqual(3);
  });

  it('lets a token run out in the middle, by the clock', async () => {
    expect((await rasmus.get(ITEMS)).status).toBe(200);
    await control(tenant, 'POST', '/clock', { advance: 'PT2H' });
    expect(errorOf(await rasmus.get(ITEMS))).toMatchObject({
      status: 401,
      code: 'InvalidAuthenticationToken',
    });
  });

  it('strikes SharePoint’s own interface too', async () => {
    const rest = await signedIn(tenant, 'rasmus.hedegaard', {
      scopes: ['AllSites.FullControl'],
      resource: 'sharepoint',
    });
    await order({ match: 'GET /sites/mus/_api/web', status: 429, retryAfterSeconds: 3, times: 1 });
    const refused = await rest.get('https://aasund.sharepoint.com/sites/mus/_api/web');
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '3']);
    expect((await rest.get('https://aasund.sharepoint.com/sites/mus/_api/web')).status).toBe(200);
  });
});
