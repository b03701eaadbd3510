import type { RunningTenant } from '../../local-tenant/create-tenant';
import type { List } from '../../local-tenant/store/lists';
import {
  errorOf,
  freshTenant,
  idOf,
  signedIn,
  valueOf,
  type Answer,
  type Caller,
  makeList,
} from './local-graph';

const LISTS = '/sites/aasund.sharepoint.com:/sites/mus:/lists';
const ITEMS = `${LISTS}/Prøve/items`;

let tenant: RunningTenant;
let rasmus: Caller;
let maja: Caller;

beforeEach(async () => {
  tenant = await freshTenant();
  rasmus = await signedIn(tenant, 'rasmus.hedegaard', { scopes: ['Sites.FullControl.All'] });
  maja = await signedIn(tenant, 'maja.lindegaard');
  await makeList(rasmus, LISTS, {
    displayName: 'Prøve',
    columns: [
      { name: 'Phase', indexed: true, text: {} },
      { name: 'Note', text: {} },
      { name: 'Link', hyperlinkOrPicture: {} },
      ...Array.from({ length: 13 }, (_, index) => ({ name: `Person${index}`, personOrGroup: {} })),
    ],
  });
});

const add = (fields: Record<string, unknown>) => rasmus.call('POST', ITEMS, { body: { fields } });
const nextOf = (answer: Answer) => (answer.body as { '@odata.nextLink'?: string })['@odata.nextLink'];
const deltaOf = (answer: Answer) => (answer.body as { '@odata.deltaLink'?: string })['@odata.deltaLink'];
const idsOf = (answer: Answer) => valueOf(answer).map(({ id }) => id);

function trial(): List {
  const site = tenant.sites.findByPath('aasund.sharepoint.com', '/sites/mus')!;
  return tenant.lists.find(site.id, 'Prøve')!;
}

describe('Pages of a list', () => {
  it.each(['', '$orderby=fields/Phase&'])(
    'miss nothing and repeat nothing when rows come and go (%s)',
    async (order) => {
      for (const phase of ['a', 'b', 'c', 'd']) await add({ Title: phase, Phase: phase });
      const first = await maja.get(`${ITEMS}?${order}$top=2`);
      expect(idsOf(first)).toEqual(['1', '2']);
      await rasmus.call('DELETE', `${ITEMS}/1`);
      await add({ Title: 'e', Phase: 'e' });
      const second = await maja.get(nextOf(first)!);
      expect(idsOf(second)).toEqual(['3', '4']);
      expect(idsOf(await maja.get(nextOf(second)!))).toEqual(['5']);
    },
  );
});

describe('A list of more than 5,000 rows', () => {
  beforeEach(() => {
    const list = trial();
    const now = '2027-01-01T08:00:00Z';
    const authorId = idOf(tenant, 'rasmus.hedegaard');
    for (let index = 0; index < 5020; index += 1)
      tenant.items.add(list, {
        guid: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
        kind: 'item',
        parentId: null,
        authorId,
        editorId: authorId,
        createdAt: now,
        modifiedAt: now,
        fields: { Title: `Row ${index}`, Phase: index < 10 ? 'Held' : 'Booked', Note: 'x' },
      });
  });

  it.each([
    ["$filter=fields/Phase eq 'Booked'", 'the first condition passes too many rows'],
    ["$filter=fields/Note eq 'x' and fields/Phase eq 'Held'", 'the first condition has no index'],
    ["$filter=fields/Phase eq 'Held' or fields/Phase eq 'x'", 'the first condition is an either-or'],
    ['$orderby=fields/Note', 'the sorting has no index'],
  ])('refuses %s, because %s', async (query) => {
    const prefer = { Prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' };
    expect(errorOf(await maja.get(`${ITEMS}?${query}`, prefer))).toMatchObject({
      status: 429,
      message: expect.stringMatching(/list view threshold/) as string,
    });
  });

  it('answers where the first condition has an index and few rows', async () => {
    const found = await maja.get(`${ITEMS}?$filter=fields/Phase eq 'Held' and startswith(fields/Phase,'H')`);
    expect(valueOf(found)).toHaveLength(10);
    expect(valueOf(await maja.get(`${ITEMS}?$top=5000`))).toHaveLength(5000);
  });
});

describe('Columns that point elsewhere', () => {
  const people = (count: number) =>
    Array.from({ length: count }, (_, index) => `Person${index}LookupId`).join(',');

  it('come as the text of an id, and only when they are named', async () => {
    await add({ Title: 'a', Person0LookupId: '13' });
    const [all] = valueOf(await maja.get(`${ITEMS}?$expand=fields`));
    expect(all!['fields']).not.toHaveProperty('Person0LookupId');
    const [named] = valueOf(await maja.get(`${ITEMS}?$expand=fields($select=Person0LookupId)`));
    expect(named!['fields']).toHaveProperty('Person0LookupId', '13');
    expect((await add({ Title: 'b', Person0LookupId: 13 })).status).toBe(400);
  });

  it('are at most twelve in a query', async () => {
    expect((await maja.get(`${ITEMS}?$expand=fields($select=${people(12)})`)).status).toBe(200);
    expect(errorOf(await maja.get(`${ITEMS}?$expand=fields($select=${people(13)})`)).message).toMatch(
      /lookup column threshold/,
    );
  });

  it('take no link through Graph', async () => {
    expect(errorOf(await add({ Title: 'a', Link: 'https://example.org' }))).toMatchObject({
      status: 400,
      code: 'invalidRequest',
    });
  });
});

describe('The changes of a list', () => {
  beforeEach(async () => {
    for (const title of ['a', 'b', 'c']) await add({ Title: title });
  });

  it('begin with all that is there, page by page', async () => {
    const first = await maja.get(`${ITEMS}/delta?$top=2`);
    expect(idsOf(first)).toEqual(['1', '2']);
    expect(deltaOf(first)).toBeUndefined();
    const second = await maja.get(nextOf(first)!);
    expect(idsOf(second)).toEqual(['3']);
    expect(valueOf(await maja.get(deltaOf(second)!))).toEqual([]);
  });

  it('then tell what was added, changed and deleted since', async () => {
    const link = deltaOf(await maja.get(`${ITEMS}/delta?token=latest&$expand=fields($select=Title)`))!;
    await rasmus.call('PATCH', `${ITEMS}/1/fields`, { body: { Title: 'changed' } });
    await rasmus.call('DELETE', `${ITEMS}/2`);
    await add({ Title: 'd' });
    const changes = await maja.get(link);
    expect(valueOf(changes)).toMatchObject([
      { id: '1', fields: { Title: 'changed' } },
      { id: '2', deleted: { state: 'deleted' } },
      { id: '4', fields: { Title: 'd' } },
    ]);
  });

  it('are read from the start again when the token is gone', async () => {
    const gone = await maja.get(`${ITEMS}/delta?token=gone`);
    expect(errorOf(gone)).toMatchObject({ status: 410, code: 'resyncChangesApplyDifferences' });
    expect(idsOf(await maja.get(gone.headers.get('Location')!))).toEqual(['1', '2', '3']);
  });
});
