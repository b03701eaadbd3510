import type { RunningTenant } from '../../local-tenant/create-tenant';
import { control, errorOf, freshTenant, idOf, send, signedIn, valueOf, type Caller } from './local-graph';

const FILES = ['Files.ReadWrite', 'Files.ReadWrite.All'];

let tenant: RunningTenant;
let maja: Caller;
let henrik: Caller;
let anne: Caller;
let drive: string;
let file: string;
let folder: string;

beforeEach(async () => {
  tenant = await freshTenant();
  [maja, henrik, anne] = await Promise.all(
    ['maja.lindegaard', 'henrik.oestergaard', 'anne.bro'].map((account) =>
      signedIn(tenant, account, { scopes: FILES }),
    ) as [Promise<Caller>, Promise<Caller>, Promise<Caller>],
  );
  const put = await maja.call('PUT', '/me/drive/special/approot:/delt/note.txt:/content', {
    body: new TextEncoder().encode('hej'),
    headers: { 'Content-Type': 'text/plain' },
  });
  const { id, parentReference } = put.body as {
    id: string;
    parentReference: { id: string; driveId: string };
  };
  drive = `/drives/${parentReference.driveId}`;
  file = `${drive}/items/${id}`;
  folder = `${drive}/items/${parentReference.id}`;
});

const invite = (place: string, changes: object = {}, caller = maja) =>
  caller.call('POST', `${place}/invite`, {
    body: {
      recipients: [{ objectId: idOf(tenant, 'henrik.oestergaard') }],
      roles: ['read'],
      requireSignIn: true,
      sendInvitation: false,
      ...changes,
    },
  });

describe('A file in one’s own OneDrive', () => {
  it('is closed to others until one shares it', async () => {
    expect((await henrik.get(file)).status).toBe(403);
    const shared = await invite(file);
    expect(shared.status).toBe(200);
    expect(valueOf(shared)).toMatchObject([
      { roles: ['read'], grantedToV2: { user: { displayName: 'Henrik Østergaard' } } },
    ]);
    const read = await henrik.get(file);
    expect(read.body).toMatchObject({ name: 'note.txt', size: 3 });
    const address = (read.body as Record<string, string>)['@microsoft.graph.downloadUrl']!;
    expect((await send(tenant, new Request(address))).body).toBe('hej');
    expect((await anne.get(file)).status).toBe(403);
  });

  it('is changed by whoever may write, and by nobody who may read alone', async () => {
    const write = () =>
      henrik.call('PUT', `${file}/content`, {
        body: new TextEncoder().encode('hej igen'),
        headers: { 'Content-Type': 'text/plain' },
      });
    await invite(file);
    expect(errorOf(await write()).status).toBe(403);
    await invite(file, { roles: ['write'] });
    expect((await write()).status).toBe(200);
    expect((await maja.get(file)).body).toMatchObject({
      size: 8,
      lastModifiedBy: { user: { displayName: 'Henrik Østergaard' } },
    });
  });

  it('is open to no token that may read one’s own files alone', async () => {
    await invite(file);
    const own = await signedIn(tenant, 'henrik.oestergaard', { scopes: ['Files.ReadWrite'] });
    expect((await own.get(file)).status).toBe(403);
    const reader = await signedIn(tenant, 'henrik.oestergaard', { scopes: ['Files.Read.All'] });
    expect((await reader.get(file)).status).toBe(200);
  });

  it('is shared with the folder that it lies in, and what lies beside it is not', async () => {
    await invite(file);
    await maja.call('PUT', '/me/drive/special/approot:/delt/anden.txt:/content', {
      body: new TextEncoder().encode('x'),
      headers: { 'Content-Type': 'text/plain' },
    });
    expect((await henrik.get(`${folder}/children`)).status).toBe(404);
    await invite(folder);
    expect(valueOf(await henrik.get(`${folder}/children`)).map(({ name }) => name)).toEqual([
      'note.txt',
      'anden.txt',
    ]);
  });

  it('is shared by its owner alone', async () => {
    await invite(file, { roles: ['write'] });
    const anneToo = { recipients: [{ email: 'anne.bro@aasund.example' }] };
    expect(errorOf(await invite(file, anneToo, henrik))).toMatchObject({ status: 403, code: 'accessDenied' });
    expect((await invite(file, anneToo)).status).toBe(200);
    expect((await anne.get(file)).status).toBe(200);
  });

  it('is not shared by an application that may reach its own folder alone', async () => {
    const app = await signedIn(tenant, 'maja.lindegaard');
    expect(errorOf(await invite(file, {}, app))).toMatchObject({ status: 403, code: 'accessDenied' });
    expect((await app.get(`${file}/permissions`)).status).toBe(403);
  });

  it.each([
    ['somebody whom nobody knows', { recipients: [{ email: 'x@elsewhere.example' }] }],
    ['nobody', { recipients: [] }],
    ['people who need not sign in', { requireSignIn: false }],
    ['owners', { roles: ['owner'] }],
    ['people in no role', { roles: [] }],
    ['people with a message that is too long', { message: 'x'.repeat(2001) }],
    ['people in the place of those who inherit it', { retainInheritedPermissions: false }],
  ])('is not shared with %s', async (_, changes) => {
    expect(errorOf(await invite(file, changes))).toMatchObject({ status: 400, code: 'invalidRequest' });
  });
});

describe('Who has access', () => {
  const permissions = async (caller: Caller) => valueOf(await caller.get(`${file}/permissions`));

  it('is told to the owner whole, and to others for themselves', async () => {
    await invite(file);
    await invite(file, { recipients: [{ email: 'anne.bro@aasund.example' }], roles: ['write'] });
    const names = (await permissions(maja)).map(({ grantedToV2 }) => {
      const { user } = grantedToV2 as { user: { displayName: string } };
      return user.displayName;
    });
    expect(names).toEqual(expect.arrayContaining(['Henrik Østergaard', 'Anne Bro']));
    expect(await permissions(anne)).toMatchObject([
      { roles: ['write'], grantedToV2: { user: { displayName: 'Anne Bro' } } },
    ]);
  });

  it('says what is inherited and from where, and that is not removed below', async () => {
    await invite(folder);
    const [inherited] = await permissions(henrik);
    expect(inherited).toMatchObject({ roles: ['read'], inheritedFrom: { id: folder.split('/').at(-1) } });
    const remove = (place: string) => maja.call('DELETE', `${place}/permissions/${String(inherited!['id'])}`);
    expect(errorOf(await remove(file))).toMatchObject({ status: 400 });
    expect((await remove(folder)).status).toBe(204);
    expect((await henrik.get(file)).status).not.toBe(200);
  });

  it('costs five units of SharePoint’s, as sharing does', async () => {
    // At the beginning of a minute, whose units are counted together.
    tenant.clock.set('2027-02-01T08:00:01Z');
    maja = await signedIn(tenant, 'maja.lindegaard', { scopes: FILES });
    await control(tenant, 'POST', '/limits', { scale: 10 / 1200 });
    const answers = [await invite(file), await maja.get(`${file}/permissions`), await maja.get(file)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
  });
});
