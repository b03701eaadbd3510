import type { RunningTenant } from '../../local-tenant/create-tenant';
import { freshTenant, signedIn, valueOf, type Caller } from './local-graph';

const LIST = "https://aasund.sharepoint.com/sites/mus/_api/web/lists/getbytitle('Prøve')";
const GRAPH_LISTS = '/sites/aasund.sharepoint.com:/sites/mus:/lists';
const FORMAT = JSON.stringify({ elmType: 'div', txtContent: '@currentField' });

let tenant: RunningTenant;
let rasmus: Caller;
let maja: Caller;

beforeEach(async () => {
  tenant = await freshTenant();
  const graph = await signedIn(tenant, 'rasmus.hedegaard', { scopes: ['Sites.FullControl.All'] });
  await graph.call('POST', GRAPH_LISTS, {
    body: { displayName: 'Prøve', columns: [{ name: 'Note', text: {} }] },
  });
  const sharePoint = { scopes: ['AllSites.FullControl'], resource: 'sharepoint' } as const;
  rasmus = await signedIn(tenant, 'rasmus.hedegaard', sharePoint);
  maja = await signedIn(tenant, 'maja.lindegaard', sharePoint);
});

const make = (body: object) => rasmus.call('POST', `${LIST}/views`, { body });
const merge = (caller: Caller, address: string, body: object) =>
  caller.call('POST', address, { body, headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' } });
const views = async () => valueOf(await maja.get(`${LIST}/views?$expand=ViewFields`));

describe('A view of a list', () => {
  it('is read back with its columns, its query and its formatting, also by who may only read', async () => {
    const made = await make({ Title: 'Efter titel', ViewQuery: '<OrderBy/>', RowLimit: 50 });
    const view = `${LIST}/views('${(made.body as { Id: string }).Id}')`;
    await rasmus.call('POST', `${view}/viewfields/removeallviewfields`);
    await rasmus.call('POST', `${view}/viewfields/addviewfield('Note')`);
    expect((await merge(rasmus, view, { CustomFormatter: FORMAT })).status).toBe(204);
    expect(await views()).toMatchObject([
      {
        Title: 'Efter titel',
        ViewQuery: '<OrderBy/>',
        RowLimit: 50,
        CustomFormatter: FORMAT,
        ViewFields: { Items: ['Note'] },
      },
    ]);
  });

  it('comes without its columns where they are not expanded, also when it is made', async () => {
    expect((await make({ Title: 'Efter titel' })).body).not.toHaveProperty('ViewFields');
    const address = `${LIST}/views`;
    expect(valueOf(await maja.get(address))[0]).not.toHaveProperty('ViewFields');
    tenant.unkind.set({ viewFieldsLeftOut: false });
    expect(valueOf(await maja.get(address))[0]).toHaveProperty('ViewFields');
  });

  it('is the only one that is shown first', async () => {
    await make({ Title: 'En', DefaultView: true });
    await make({ Title: 'To', DefaultView: true });
    expect((await views()).map(({ Title, DefaultView }) => [Title, DefaultView])).toEqual([
      ['En', false],
      ['To', true],
    ]);
  });

  it('is made and changed by nobody who does not manage the list', async () => {
    expect((await maja.call('POST', `${LIST}/views`, { body: { Title: 'Min' } })).status).toBe(403);
    expect(
      (await merge(maja, `${LIST}/fields/getbyinternalnameortitle('Note')`, { CustomFormatter: '' })).status,
    ).toBe(403);
  });
});

describe('The formatting of a column', () => {
  it('is read back as it was written', async () => {
    const field = `${LIST}/fields/getbyinternalnameortitle('Note')`;
    expect((await merge(rasmus, field, { CustomFormatter: FORMAT })).status).toBe(204);
    expect((await maja.get(field)).body).toMatchObject({ InternalName: 'Note', CustomFormatter: FORMAT });
  });
});

describe('A folder in a list', () => {
  it('is made at the top, holds its name alone, and closes what lies in it', async () => {
    const folder = () =>
      rasmus.call('POST', `${LIST}/AddValidateUpdateItemUsingPath`, {
        body: {
          formValues: [{ FieldName: 'Title', FieldValue: 'Mappe' }],
          listItemCreateInfo: { UnderlyingObjectType: 1 },
        },
      });
    const made = valueOf(await folder());
    const id = String(made.find(({ FieldName }) => FieldName === 'Id')!['FieldValue']);
    const site = tenant.sites.findByPath('aasund.sharepoint.com', '/sites/mus')!;
    const list = tenant.lists.find(site.id, 'Prøve')!;
    expect(tenant.items.find(list.id, Number(id))).toMatchObject({ kind: 'folder', parentId: null });
    const inside = tenant.items.add(list, {
      ...tenant.items.find(list.id, Number(id))!,
      guid: 'inside',
      kind: 'item',
      parentId: Number(id),
    });
    expect((await maja.get(`${LIST}/items(${inside.id})`)).status).toBe(200);
    await rasmus.call(
      'POST',
      `${LIST}/items(${id})/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`,
    );
    expect((await maja.get(`${LIST}/items(${inside.id})`)).status).toBe(404);
  });
});
