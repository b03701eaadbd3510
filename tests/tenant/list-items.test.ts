import type { RunningTenant } from '../../local-tenant/create-tenant';
import { errorOf, freshTenant, signedIn, valueOf, type Caller, makeList } from './local-graph';

const LISTS = '/sites/aasund.sharepoint.com:/sites/mus:/lists';
const ITEMS = `${LISTS}/Prøve/items`;

let tenant: RunningTenant;
let maja: Caller;

/** Five items in a list with one column that has no index. */
beforeEach(async () => {
  tenant = await freshTenant();
  const rasmus = await signedIn(tenant, 'rasmus.hedegaard', { scopes: ['Sites.FullControl.All'] });
  await makeList(rasmus, LISTS, {
    displayName: 'Prøve',
    columns: [
      { name: 'Phase', indexed: true, text: {} },
      { name: 'Rank', indexed: true, number: {} },
      { name: 'Note', text: {} },
    ],
  });
  for (const [index, phase] of ['Booked', 'Held', 'Booked', 'Preparing', 'held'].entries()) {
    const fields = { Title: `Item ${index + 1}`, Phase: phase, Rank: 10 - index };
    expect((await rasmus.call('POST', ITEMS, { body: { fields } })).status).toBe(201);
  }
  maja = await signedIn(tenant, 'maja.lindegaard');
});

const idsFound = async (query: string) => valueOf(await maja.get(`${ITEMS}?${query}`)).map(({ id }) => id);

describe('The items of a list', () => {
  it('come without their fields until these are asked for', async () => {
    const [first] = valueOf(await maja.get(ITEMS));
    expect(first).toMatchObject({
      id: '1',
      createdBy: { user: { displayName: 'Rasmus Hedegaard' } },
      lastModifiedBy: { user: { displayName: 'Rasmus Hedegaard' } },
    });
    expect(first).not.toHaveProperty('fields');
  });

  it('show all their fields, or the ones that were named', async () => {
    const [all] = valueOf(await maja.get(`${ITEMS}?$expand=fields`));
    expect(all!['fields']).toMatchObject({ id: '1', Title: 'Item 1', Phase: 'Booked', Rank: 10 });
    const [named] = valueOf(await maja.get(`${ITEMS}?$expand=fields($select=Phase,Note)`));
    expect(named!['fields']).toEqual({ '@odata.etag': expect.any(String) as string, Phase: 'Booked' });
  });

  it('keep the fields that were expanded whatever else was selected', async () => {
    const [item] = valueOf(await maja.get(`${ITEMS}?$select=id&$expand=fields($select=Title)`));
    expect(Object.keys(item!).filter((name) => !name.includes('@'))).toEqual(['id', 'fields']);
  });

  it.each([
    ["$filter=fields/Phase eq 'Held'", ['2', '5']],
    ["$filter=startswith(fields/Phase,'b') and fields/Rank lt 10", ['3']],
    ['$orderby=fields/Rank', ['5', '4', '3', '2', '1']],
    ['$orderby=fields/Rank desc&$top=2', ['1', '2']],
    ['$filter=id eq 4', []],
    ["$filter=id eq '4'", ['4']],
  ])('are found by %s', async (query, ids) => {
    expect(await idsFound(query)).toEqual(ids);
  });

  it('come page by page, each once', async () => {
    const seen: unknown[] = [];
    let next: string | undefined = `${ITEMS}?$top=2`;
    while (next !== undefined) {
      const page = await maja.get(next);
      expect(valueOf(page).length).toBeLessThanOrEqual(2);
      seen.push(...valueOf(page).map(({ id }) => id));
      next = (page.body as { '@odata.nextLink'?: string })['@odata.nextLink'];
    }
    expect(seen).toEqual(['1', '2', '3', '4', '5']);
  });

  it('are found one by one, and not under a number that there is none of', async () => {
    expect((await maja.get(`${ITEMS}/2?$expand=fields($select=Title)`)).body).toMatchObject({
      id: '2',
      fields: { Title: 'Item 2' },
    });
    for (const id of ['99', 'two']) expect((await maja.get(`${ITEMS}/${id}`)).status).toBe(404);
  });
});

describe('A query of a list is refused', () => {
  it.each(["$filter=fields/Note eq 'x'", '$orderby=fields/Note'])(
    'in SharePoint’s words when its column has no index: %s',
    async (query) => {
      expect(errorOf(await maja.get(`${ITEMS}?${query}`))).toMatchObject({
        status: 400,
        code: 'invalidRequest',
        message: expect.stringMatching(
          /^Field 'Note' cannot be referenced in filter or orderby as it is not indexed\. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header/,
        ) as string,
      });
    },
  );

  it.each([
    '$expand=fields($select=Nothing)',
    "$filter=fields/Nothing eq 'x'",
    "$filter=Phase eq 'Held'",
    '$orderby=Rank',
    '$expand=author',
    '$top=5001',
    '$select=fieldz',
    '$skip=2',
  ])('when the list has no such thing: %s', async (query) => {
    expect((await maja.get(`${ITEMS}?${query}`)).status).toBe(400);
  });
});
