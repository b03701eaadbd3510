import type { RunningTenant } from '../../local-tenant/create-tenant';
import { listIdOf } from '../../local-tenant/graph/drive-ids';
import { freshTenant, send, signedIn, valueOf, type Caller } from './local-graph';

const LISTS = '/sites/aasund.sharepoint.com:/sites/mus:/lists';
const ITEM = `${LISTS}/Prøve/items/1`;

let tenant: RunningTenant;
let rasmus: Caller;
let maja: Caller;

beforeEach(async () => {
  tenant = await freshTenant();
  rasmus = await signedIn(tenant, 'rasmus.hedegaard', { scopes: ['Sites.FullControl.All'] });
  maja = await signedIn(tenant, 'maja.lindegaard');
  await rasmus.call('POST', LISTS, {
    body: { displayName: 'Prøve', columns: [{ name: 'Note', text: {} }] },
  });
  await rasmus.call('POST', `${LISTS}/Prøve/items`, { body: { fields: { Title: 'First' } } });
});

const change = (fields: Record<string, string>) => rasmus.call('PATCH', `${ITEM}/fields`, { body: fields });
const versions = async () => valueOf(await maja.get(`${ITEM}/versions?$expand=fields`));

describe('An item’s versions', () => {
  it('are read one by one', async () => {
    await change({ Title: 'Second' });
    expect((await maja.get(`${ITEM}/versions/1.0?$expand=fields`)).body).toMatchObject({
      id: '1.0',
      fields: { Title: 'First' },
      lastModifiedBy: { user: { displayName: 'Rasmus Hedegaard' } },
    });
    expect((await maja.get(`${ITEM}/versions/9.0`)).status).toBe(404);
  });

  it('come back as a new version by whoever restored it, and none is lost', async () => {
    await change({ Title: 'Second', Note: 'new' });
    expect((await rasmus.call('POST', `${ITEM}/versions/1.0/restoreVersion`)).status).toBe(204);
    const [latest, ...earlier] = await versions();
    expect(latest).toMatchObject({ id: '3.0', fields: { Title: 'First' } });
    expect(latest!['fields']).not.toHaveProperty('Note');
    expect(earlier.map(({ id }) => id)).toEqual(['2.0', '1.0']);
  });

  it('are restored by nobody who may only read', async () => {
    await change({ Title: 'Second' });
    expect((await maja.call('POST', `${ITEM}/versions/1.0/restoreVersion`)).status).toBe(403);
    expect(await versions()).toHaveLength(2);
  });

  it('are no more than the list keeps, the oldest going first', async () => {
    const list = tenant.lists.of(tenant.sites.findByPath('aasund.sharepoint.com', '/sites/mus')!.id);
    const trial = list.find(({ title }) => title === 'Prøve')!;
    tenant.lists.save({ ...trial, settings: { ...trial.settings, majorVersionLimit: 3 } });
    for (const title of ['Second', 'Third', 'Fourth', 'Fifth']) await change({ Title: title });
    expect((await versions()).map(({ id }) => id)).toEqual(['5.0', '4.0', '3.0']);
    expect((await maja.get(`${ITEM}/versions/2.0`)).status).toBe(404);
  });
});

describe('A file’s versions', () => {
  const FILE = '/me/drive/special/approot:/draft.txt';
  const put = (text: string) =>
    maja.call('PUT', `${FILE}:/content`, {
      body: new TextEncoder().encode(text),
      headers: { 'Content-Type': 'text/plain' },
    });

  it('keep what was in it and are restored', async () => {
    await put('one');
    const { id } = (await put('three')).body as { id: string };
    const file = `/me/drive/items/${id}`;
    expect(valueOf(await maja.get(`${file}/versions`)).map(({ id: name, size }) => [name, size])).toEqual([
      ['2.0', 5],
      ['1.0', 3],
    ]);
    const old = (await maja.get(`${file}/versions/1.0/content`)).headers.get('Location')!;
    expect((await send(tenant, new Request(old))).body).toBe('one');
    expect((await maja.call('POST', `${file}/versions/1.0/restoreVersion`)).status).toBe(204);
    const { '@microsoft.graph.downloadUrl': url } = (await maja.get(FILE)).body as Record<string, string>;
    expect((await send(tenant, new Request(url!))).body).toBe('one');
    expect(valueOf(await maja.get(`${file}/versions`))).toHaveLength(3);
  });

  it('are forgotten with all that was in them when the library keeps no more', async () => {
    await put('one');
    const { id, parentReference } = (await maja.get(FILE)).body as {
      id: string;
      parentReference: { driveId: string };
    };
    const library = tenant.lists.byId(listIdOf(parentReference.driveId)!)!;
    tenant.lists.save({ ...library, settings: { ...library.settings, majorVersionLimit: 2 } });
    for (const text of ['two', 'three', 'four']) await put(text);
    expect(valueOf(await maja.get(`/me/drive/items/${id}/versions`)).map(({ size }) => size)).toEqual([4, 5]);
    const file = tenant.items.all(library.id).find(({ kind }) => kind === 'file')!;
    expect(tenant.contents.bytesAt(library.id, file.id, 2)).toBeUndefined();
  });
});
