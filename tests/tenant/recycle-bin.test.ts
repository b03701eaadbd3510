import type { RunningTenant } from '../../local-tenant/create-tenant';
import { errorOf, freshTenant, idOf, signedIn, valueOf, type Caller, makeList } from './local-graph';

const LISTS = '/sites/aasund.sharepoint.com:/sites/mus:/lists';
const ITEMS = `${LISTS}/Prøve/items`;
const REST = 'https://aasund.sharepoint.com/sites/mus/_api/web';

let tenant: RunningTenant;
let rasmus: Caller;
let rasmusRest: Caller;
let maja: Caller;

beforeEach(async () => {
  tenant = await freshTenant();
  rasmus = await signedIn(tenant, 'rasmus.hedegaard', { scopes: ['Sites.FullControl.All'] });
  rasmusRest = await signedIn(tenant, 'rasmus.hedegaard', {
    scopes: ['AllSites.FullControl'],
    resource: 'sharepoint',
  });
  maja = await signedIn(tenant, 'maja.lindegaard');
  await makeList(rasmus, LISTS, {
    displayName: 'Prøve',
    columns: [{ name: 'Key', text: {}, indexed: true, enforceUniqueValues: true }],
  });
  await add('first');
});

const add = (key: string) => rasmus.call('POST', ITEMS, { body: { fields: { Title: key, Key: key } } });
const bin = async () => valueOf(await rasmusRest.get(`${REST}/recyclebin`));
const restore = async () =>
  rasmusRest.call('POST', `${REST}/recyclebin('${String((await bin())[0]!['Id'])}')/restore()`);

describe('The recycle bin', () => {
  it('takes what is deleted, and gives it back with its number and its versions', async () => {
    await rasmus.call('PATCH', `${ITEMS}/1/fields`, { body: { Title: 'changed' } });
    expect((await rasmus.call('DELETE', `${ITEMS}/1`)).status).toBe(204);
    expect((await maja.get(`${ITEMS}/1`)).status).toBe(404);
    expect(await bin()).toMatchObject([{ Title: 'changed', DeletedByName: 'Rasmus Hedegaard' }]);
    expect((await restore()).status).toBe(204);
    expect(valueOf(await maja.get(`${ITEMS}/1/versions`)).map(({ id }) => id)).toEqual(['2.0', '1.0']);
    expect(valueOf(await maja.get(`${ITEMS}?$filter=fields/Key eq 'first'`))).toHaveLength(1);
    expect(await bin()).toEqual([]);
  });

  it('gives an item back as locked as it was', async () => {
    const item = `${REST}/lists/getbytitle('Prøve')/items(1)`;
    await rasmusRest.call(
      'POST',
      `${item}/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`,
    );
    expect((await maja.get(`${ITEMS}/1`)).status).toBe(404);
    await rasmus.call('DELETE', `${ITEMS}/1`);
    await restore();
    expect((await rasmus.get(`${ITEMS}/1`)).status).toBe(200);
    expect((await maja.get(`${ITEMS}/1`)).status).toBe(404);
  });

  it('lets a unique value be used again, and then does not give the old item back', async () => {
    await rasmus.call('DELETE', `${ITEMS}/1`);
    expect((await add('first')).status).toBe(201);
    expect((await restore()).status).toBe(400);
    expect(await bin()).toHaveLength(1);
  });

  it('is empty for those who deleted nothing', async () => {
    await rasmus.call('DELETE', `${ITEMS}/1`);
    const rest = await signedIn(tenant, 'maja.lindegaard', {
      scopes: ['AllSites.FullControl'],
      resource: 'sharepoint',
    });
    expect(valueOf(await rest.get(`${REST}/recyclebin`))).toEqual([]);
  });

  it('loses for good what is deleted there', async () => {
    const recycled = await rasmusRest.call('POST', `${REST}/lists/getbytitle('Prøve')/items(1)/recycle()`);
    const id = (recycled.body as { value: string }).value;
    expect((await rasmusRest.call('POST', `${REST}/recyclebin('${id}')/deleteObject`)).status).toBe(204);
    expect((await rasmusRest.call('POST', `${REST}/recyclebin('${id}')/restore`)).status).toBe(404);
  });

  it('gives a folder back with the files in it', async () => {
    const approot = '/me/drive/special/approot';
    await maja.call('PUT', `${approot}:/mus/a.txt:/content`, {
      body: new TextEncoder().encode('a'),
      headers: { 'Content-Type': 'text/plain' },
    });
    expect((await maja.call('DELETE', `${approot}:/mus`)).status).toBe(204);
    expect(errorOf(await maja.get(`${approot}:/mus/a.txt`)).status).toBe(404);
    const site = tenant.sites.findByPath(
      tenant.facts.oneDriveHost,
      '/personal/maja_lindegaard_aasund_example',
    )!;
    const [recycled] = tenant.recycleBin.of(site.id);
    expect(recycled).toMatchObject({ deletedBy: idOf(tenant, 'maja.lindegaard') });
    tenant.recycleBin.restore(recycled!);
    expect((await maja.get(`${approot}:/mus/a.txt`)).status).toBe(200);
  });
});
