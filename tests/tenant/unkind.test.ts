import type { RunningTenant } from '../../local-tenant/create-tenant';
import { unkindnessNames } from '../../local-tenant/unkind';
import { openRound } from '../set-up-round';
import { control, errorOf, freshTenant, signedIn, valueOf, type Caller } from './local-graph';

const LISTS = '/sites/aasund.sharepoint.com:/sites/mus:/lists';

let tenant: RunningTenant;
let rasmus: Caller;

beforeEach(async () => {
  tenant = await freshTenant();
  rasmus = await signedIn(tenant, 'rasmus.hedegaard', { scopes: ['Sites.FullControl.All'] });
});

const switched = (order: Record<string, boolean>) => control(tenant, 'POST', '/unkind', order);

async function madeList(displayName: string): Promise<Record<string, unknown>> {
  const made = await rasmus.call('POST', LISTS, { body: { displayName } });
  expect(made.status).toBe(201);
  return made.body as Record<string, unknown>;
}

describe('Where the tenant takes the unkinder side', () => {
  it('is told, and switched one by one', async () => {
    const before = await control(tenant, 'GET', '/unkind');
    expect(Object.keys(before.body as object)).toEqual(unkindnessNames);
    expect(await switched({ hyphensDropped: true })).toMatchObject({
      status: 200,
      body: { hyphensDropped: true },
    });
    expect((await switched({ hyphensDropped: false })).body).toMatchObject({ hyphensDropped: false });
    expect((await control(tenant, 'DELETE', '/unkind')).status).toBe(204);
    expect((await control(tenant, 'GET', '/unkind')).body).toEqual(before.body);
  });

  it('is refused under a name that there is none of', async () => {
    expect(await switched({ everything: true })).toMatchObject({
      status: 400,
      body: { error: expect.stringContaining('everything') as string },
    });
  });

  it.each([true, false])('stays as it is when the organisation is sown anew (%s)', async (hyphensDropped) => {
    await switched({ hyphensDropped });
    await control(tenant, 'POST', '/reset', { seed: 'small' });
    expect((await control(tenant, 'GET', '/unkind')).body).toMatchObject({ hyphensDropped });
  });
});

describe('The name of a new list', () => {
  it('is what the server makes of the title', async () => {
    await switched({ hyphensDropped: true });
    expect(await madeList('Prøve 2027-1')).toMatchObject({
      name: 'Prøve 20271',
      displayName: 'Prøve 2027-1',
    });
    expect(await madeList('Prøve 20-271')).toMatchObject({ name: 'Prøve 202711' });
    const again = await rasmus.call('POST', LISTS, { body: { displayName: 'Prøve 2027-1' } });
    expect(errorOf(again)).toMatchObject({ status: 409 });
  });

  it('is the title on a kinder server', async () => {
    await switched({ hyphensDropped: false });
    expect(await madeList('Prøve 2027-1')).toMatchObject({ name: 'Prøve 2027-1' });
  });
});

describe('The answer to a change of fields', () => {
  it.each([
    [true, ['@odata.context', 'Title']],
    [false, ['@odata.context', '@odata.etag', 'ContentType', 'Created', 'Modified', 'Title', 'id']],
  ])('holds what was sent alone: %s', async (partialFieldAnswers, members) => {
    await switched({ partialFieldAnswers });
    const { id } = await madeList('Prøve');
    await rasmus.call('POST', `${LISTS}/${String(id)}/items`, { body: { fields: { Title: 'a' } } });
    const changed = await rasmus.call('PATCH', `${LISTS}/${String(id)}/items/1/fields`, {
      body: { Title: 'b' },
    });
    expect(Object.keys(changed.body as object).toSorted()).toEqual(members);
  });
});

describe('A list in which somebody has rights on single items alone', () => {
  const TITLE = 'Udviklingsplaner 2027-1';

  beforeEach(async () => {
    await openRound(tenant, { employees: ['maja.lindegaard'] });
  });

  it('is found neither in the site nor by its title, and reached by its id', async () => {
    await switched({ listsHidden: true });
    const maja = await signedIn(tenant, 'maja.lindegaard');
    const titles = valueOf(await maja.get(LISTS)).map(({ displayName }) => displayName);
    expect(titles).toContain('MUS-opsætning');
    expect(titles).not.toContain(TITLE);
    expect((await maja.get(`${LISTS}/${encodeURIComponent(TITLE)}/items`)).status).toBe(404);
    const all = valueOf(await rasmus.get(LISTS));
    const idOfList = (title: string) => String(all.find(({ displayName }) => displayName === title)!['id']);
    const items = await maja.get(`${LISTS}/${idOfList(TITLE)}/items`);
    expect(valueOf(items)).toHaveLength(1);
    expect((await maja.get(`${LISTS}/${idOfList('Personalemapper 1')}/drive`)).status).toBe(200);
  });

  it('is shown by a kinder server', async () => {
    await switched({ listsHidden: false });
    const maja = await signedIn(tenant, 'maja.lindegaard');
    expect(valueOf(await maja.get(LISTS)).map(({ displayName }) => displayName)).toContain(TITLE);
  });
});

describe('A column for dates alone', () => {
  it.each([
    ['in winter', true, '2027-02-01T12:00:00Z', '2027-01-31T23:00:00Z'],
    ['in summer', true, '2027-07-01T12:00:00Z', '2027-06-30T22:00:00Z'],
    ['late in the evening', true, '2027-07-01T22:30:00Z', '2027-07-01T22:00:00Z'],
    ['of a kinder site', false, '2027-02-01T12:00:00Z', '2027-02-01T12:00:00Z'],
  ])('keeps midnight of the day in Copenhagen: %s', async (_, datesAtMidnight, written, kept) => {
    await switched({ datesAtMidnight });
    const columns = [
      { name: 'Day', dateTime: { format: 'dateOnly' } },
      { name: 'Time', dateTime: { format: 'dateTime' } },
    ];
    await rasmus.call('POST', LISTS, { body: { displayName: 'Prøve', columns } });
    await rasmus.call('POST', `${LISTS}/Prøve/items`, { body: { fields: { Day: written, Time: written } } });
    const read = await rasmus.get(`${LISTS}/Prøve/items/1?$expand=fields`);
    expect(read.body).toMatchObject({ fields: { Day: kept, Time: written } });
  });
});

describe('The columns in the request that makes a list', () => {
  it.each([true, false])('lose their index and their unique values: %s', async (indexesIgnored) => {
    await switched({ indexesIgnored });
    const columns = [{ name: 'Key', text: {}, indexed: true, enforceUniqueValues: true }];
    await rasmus.call('POST', LISTS, { body: { displayName: 'Prøve', columns } });
    const shown = valueOf(
      await rasmus.get(`${LISTS}/Prøve/columns?$select=name,indexed,enforceUniqueValues`),
    );
    const is = !indexesIgnored;
    expect(shown).toContainEqual({ name: 'Key', indexed: is, enforceUniqueValues: is });
  });

  it('get them afterwards, unless two items hold the same', async () => {
    await rasmus.call('POST', LISTS, {
      body: { displayName: 'Prøve', columns: [{ name: 'Key', text: {} }] },
    });
    const [, key] = valueOf(await rasmus.get(`${LISTS}/Prøve/columns`));
    const change = () =>
      rasmus.call('PATCH', `${LISTS}/Prøve/columns/${String(key!['id'])}`, {
        body: { indexed: true, enforceUniqueValues: true },
      });
    for (const Key of ['a', 'A'])
      await rasmus.call('POST', `${LISTS}/Prøve/items`, { body: { fields: { Key } } });
    expect((await change()).status).toBe(400);
    await rasmus.call('DELETE', `${LISTS}/Prøve/items/2`);
    expect((await change()).status).toBe(200);
  });
});

describe('How long to wait', () => {
  it.each([true, false])('is kept from a page on another origin: %s', async (waitsHidden) => {
    await switched({ waitsHidden });
    const exposed = (await rasmus.get('/me')).headers.get('Access-Control-Expose-Headers');
    expect(exposed?.includes('Retry-After')).toBe(!waitsHidden);
  });
});

describe('The versions of an item', () => {
  it.each([
    [true, 20],
    [false, 31],
  ])('come in pages: %s', async (versionsInPages, first) => {
    await switched({ versionsInPages });
    await rasmus.call('POST', LISTS, { body: { displayName: 'Prøve' } });
    await rasmus.call('POST', `${LISTS}/Prøve/items`, { body: { fields: { Title: '0' } } });
    for (let number = 1; number <= 30; number += 1)
      await rasmus.call('PATCH', `${LISTS}/Prøve/items/1/fields`, { body: { Title: String(number) } });
    const page = await rasmus.get(`${LISTS}/Prøve/items/1/versions`);
    expect(valueOf(page)).toHaveLength(first);
    const next = (page.body as { '@odata.nextLink'?: string })['@odata.nextLink'];
    expect(next ? valueOf(await rasmus.get(next)).length + first : first).toBe(31);
  });
});
