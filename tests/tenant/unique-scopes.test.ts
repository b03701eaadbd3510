import type { RunningTenant } from '../../local-tenant/create-tenant';
import type { List } from '../../local-tenant/store/lists';
import { addItem } from '../../local-tenant/sharepoint/write-item';
import { control, freshTenant, idOf, signedIn, type Answer, type Caller } from './local-graph';

const LISTS = '/sites/aasund.sharepoint.com:/sites/mus:/lists';
const WEB = 'https://aasund.sharepoint.com/sites/mus/_api/web';
const REST = `${WEB}/lists/getbytitle('Prøve')`;

let tenant: RunningTenant;
let rasmus: Caller;
let list: List;

/** 10 unique scopes at most, 1 recommended, 20 items at most in what is locked, 1 person in a scope. */
const SCALE = 0.0002;

beforeEach(async () => {
  tenant = await freshTenant();
  const graph = await signedIn(tenant, 'rasmus.hedegaard', { scopes: ['Sites.FullControl.All'] });
  await graph.call('POST', LISTS, { body: { displayName: 'Prøve' } });
  const order = { scopes: ['AllSites.FullControl'], resource: 'sharepoint' } as const;
  rasmus = await signedIn(tenant, 'rasmus.hedegaard', order);
  const site = tenant.sites.findByPath('aasund.sharepoint.com', '/sites/mus')!;
  list = tenant.lists.find(site.id, 'Prøve')!;
  await control(tenant, 'POST', '/limits', { uniqueScopes: SCALE });
});

const add = (count: number, parentId: number | null = null) => {
  const writer = { userId: idOf(tenant, 'rasmus.hedegaard') };
  for (let number = 0; number < count; number += 1)
    addItem(tenant, writer, list, { Title: 'x' }, 'item', parentId);
};
const lock = (address: string) =>
  rasmus.call(
    'POST',
    `${REST}${address}/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`,
  );
const unlock = (address: string) => rasmus.call('POST', `${REST}${address}/resetroleinheritance`);
const textOf = (answer: Answer) => JSON.stringify(answer.body);

describe('The items with permissions of their own', () => {
  it('are no more than a list may have, and one that is given back makes room', async () => {
    add(12);
    for (let id = 1; id <= 10; id += 1) expect((await lock(`/items(${id})`)).status).toBe(200);
    const refused = await lock('/items(11)');
    expect(refused.status).toBe(400);
    expect(textOf(refused)).toContain('too many items with unique permissions');
    expect((await lock('/items(10)')).status).toBe(200);
    expect((await unlock('/items(10)')).status).toBe(200);
    expect((await lock('/items(11)')).status).toBe(200);
  });

  it('are told of when they are more than Microsoft recommends', async () => {
    add(2);
    await lock('/items(1)');
    expect((await control(tenant, 'GET', '/warnings')).body).toEqual([]);
    await lock('/items(2)');
    expect((await control(tenant, 'GET', '/warnings')).body).toEqual([
      { list: 'Prøve', uniqueScopes: 2, recommended: 1 },
    ]);
  });

  it('name no more people than a scope holds', async () => {
    add(1);
    await lock('/items(1)');
    const ensured = await rasmus.call('POST', `${WEB}/ensureuser`, {
      body: { logonName: `i:0#.f|membership|maja.lindegaard@${tenant.facts.domain}` },
    });
    const { Id } = ensured.body as { Id: number };
    const add1 = () =>
      rasmus.call(
        'POST',
        `${REST}/items(1)/roleassignments/addroleassignment(principalid=${Id},roledefid=1073741826)`,
      );
    expect((await add1()).status).toBe(400);
    await control(tenant, 'DELETE', '/limits');
    expect((await add1()).status).toBe(200);
  });
});

describe('A list of more than 100,000 items', () => {
  it('can no longer be locked or opened, however often it is tried, and its items still can', async () => {
    add(20);
    expect((await lock('')).status).toBe(200);
    add(1);
    for (let attempt = 0; attempt < 3; attempt += 1) expect((await unlock('')).status).toBe(429);
    expect((await lock('/items(21)')).status).toBe(200);
    await control(tenant, 'DELETE', '/limits');
    expect((await unlock('')).status).toBe(200);
    await control(tenant, 'POST', '/limits', { uniqueScopes: SCALE });
    expect((await lock('')).status).toBe(429);
  });

  it('is a list of folders that can be locked while none of them holds as many', async () => {
    const writer = { userId: idOf(tenant, 'rasmus.hedegaard') };
    const folders = ['a', 'b'].map((Title) => addItem(tenant, writer, list, { Title }, 'folder').id);
    add(15, folders[0]);
    add(21, folders[1]);
    expect((await lock(`/items(${folders[0]})`)).status).toBe(200);
    expect((await lock(`/items(${folders[1]})`)).status).toBe(429);
  });
});
