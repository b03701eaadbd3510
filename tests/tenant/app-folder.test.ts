import type { RunningTenant } from '../../local-tenant/create-tenant';
import { control, errorOf, freshTenant, idOf, send, signedIn, valueOf, type Caller } from './local-graph';

const FOLDER = '/me/drive/special/approot';
const DRAFT = `${FOLDER}:/mus/2027-1.json`;

let tenant: RunningTenant;
let maja: Caller;

beforeEach(async () => {
  tenant = await freshTenant();
  maja = await signedIn(tenant, 'maja.lindegaard');
});

interface DriveItem {
  readonly id: string;
  readonly name: string;
  readonly eTag: string;
  readonly cTag: string;
  readonly size: number;
  readonly '@microsoft.graph.downloadUrl': string;
}

const put = (text: string, headers?: Record<string, string>, query = '') =>
  maja.call('PUT', `${DRAFT}:/content${query}`, {
    body: new TextEncoder().encode(text),
    headers: { 'Content-Type': 'application/json', ...headers },
  });

const draft = async () => (await maja.get(DRAFT)).body as DriveItem;

/** As a page fetches it: without a token and without any header of its own. */
const download = (url: string) => send(tenant, new Request(url));

describe('The app’s folder in OneDrive', () => {
  it('is made at the first visit under the app’s name, and stays the same', async () => {
    const first = await maja.get(FOLDER);
    expect(first.body).toMatchObject({
      name: 'Rød Tråd',
      folder: { childCount: 0 },
      specialFolder: { name: 'approot' },
      parentReference: { driveType: 'business', name: 'Apps' },
      webUrl: `https://${tenant.facts.oneDriveHost}/personal/maja_lindegaard_aasund_example/Documents/Apps/R%C3%B8d%20Tr%C3%A5d`,
    });
    expect(((await maja.get(FOLDER)).body as DriveItem).id).toBe((first.body as DriveItem).id);
  });

  it('keeps a draft that is read again byte by byte', async () => {
    const text = '{ "answer" : "Blåbærgrød" }\n';
    const created = await put(text);
    expect(created).toMatchObject({ status: 201, body: { name: '2027-1.json', size: 31 } });
    expect((await download((await draft())['@microsoft.graph.downloadUrl'])).body).toEqual(JSON.parse(text));
    const response = await tenant.fetch(new Request((await draft())['@microsoft.graph.downloadUrl']));
    expect(await response.text()).toBe(text);
  });

  it('shows what lies in it', async () => {
    await put('{}');
    expect(valueOf(await maja.get(`${FOLDER}/children`)).map(({ name }) => name)).toEqual(['mus']);
    expect(valueOf(await maja.get(`${FOLDER}:/mus:/children?$select=name`))).toEqual([
      { name: '2027-1.json' },
    ]);
  });

  it('replaces a draft, whose tags then change', async () => {
    await put('{"a":1}');
    const before = await draft();
    expect((await put('{"a":2}')).status).toBe(200);
    const after = await draft();
    expect(after.id).toBe(before.id);
    expect(after.eTag).not.toBe(before.eTag);
    expect(after.cTag).not.toBe(before.cTag);
  });

  it('refuses to replace a draft that another device changed in the meantime', async () => {
    await put('{"a":1}');
    const { eTag } = await draft();
    expect((await put('{"a":2}', { 'If-Match': eTag })).status).toBe(200);
    expect(errorOf(await put('{"a":3}', { 'If-Match': eTag }))).toMatchObject({ status: 412 });
    expect((await download((await draft())['@microsoft.graph.downloadUrl'])).body).toEqual({ a: 2 });
  });

  it('refuses a second draft of the name when it is asked to', async () => {
    const query = '?@microsoft.graph.conflictBehavior=fail';
    expect((await put('{}', {}, query)).status).toBe(201);
    expect(errorOf(await put('{}', {}, query))).toMatchObject({ status: 409, code: 'nameAlreadyExists' });
    expect((await put('{}', {}, '?@microsoft.graph.conflictBehavior=rename')).body).toMatchObject({
      name: '2027-1 1.json',
    });
  });

  it('forgets a draft that is deleted', async () => {
    await put('{}');
    expect((await maja.call('DELETE', DRAFT)).status).toBe(204);
    expect(errorOf(await maja.get(DRAFT))).toMatchObject({ status: 404, code: 'itemNotFound' });
    expect((await maja.call('DELETE', DRAFT)).status).toBe(404);
  });

  it('is read and written in a batch', async () => {
    const answer = await maja.call('POST', '/$batch', {
      body: {
        requests: [
          {
            id: '1',
            method: 'PUT',
            url: `${DRAFT}:/content`,
            headers: { 'Content-Type': 'text/plain' },
            body: Buffer.from('hej').toString('base64'),
          },
          { id: '2', method: 'GET', url: `${DRAFT}:/content`, dependsOn: ['1'] },
        ],
      },
    });
    const { responses } = answer.body as {
      responses: { id: string; status: number; headers: { Location?: string } }[];
    };
    const [written, read] = ['1', '2'].map((id) => responses.find((part) => part.id === id)!);
    expect([written!.status, read!.status]).toEqual([201, 302]);
    const response = await tenant.fetch(new Request(read!.headers.Location!));
    expect(await response.text()).toBe('hej');
  });

  it('is closed to everybody but its owner', async () => {
    await put('{}');
    const leader = await signedIn(tenant, 'henrik.oestergaard');
    const { id, parentReference } = (await maja.get(FOLDER)).body as {
      id: string;
      parentReference: { driveId: string };
    };
    expect((await leader.get(`/users/${idOf(tenant, 'maja.lindegaard')}/drive/special/approot`)).status).toBe(
      403,
    );
    expect((await leader.get(`/drives/${parentReference.driveId}/items/${id}`)).status).toBe(403);
    expect((await maja.get(`/drives/${parentReference.driveId}/items/${id}`)).status).toBe(200);
    expect((await maja.get(`/drives/${parentReference.driveId}/root/children`)).status).toBe(404);
  });

  it('needs the permission for it', async () => {
    const without = await signedIn(tenant, 'maja.lindegaard', { scopes: ['User.Read', 'Sites.Selected'] });
    expect(errorOf(await without.get(FOLDER))).toMatchObject({ status: 403, code: 'accessDenied' });
  });

  it('is missing for whoever has no OneDrive', async () => {
    const oksana = await signedIn(tenant, 'oksana.kovalenko');
    expect(errorOf(await oksana.get(FOLDER))).toEqual({
      status: 404,
      code: 'ResourceNotFound',
      message: "User's mysite not found.",
    });
  });
});

describe('A file’s content', () => {
  beforeEach(() => put('{}'));

  it('is answered with the way to an address that needs no token for some minutes', async () => {
    const answer = await maja.get(`${DRAFT}:/content`);
    expect(answer.status).toBe(302);
    const address = answer.headers.get('Location')!;
    expect(address).toMatch(/^https:\/\/aasund-my\.sharepoint\.com\/personal\/.*download\.aspx\?UniqueId=/);
    const file = await download(address);
    expect(file).toMatchObject({ status: 200, body: {} });
    expect(file.headers.get('Access-Control-Allow-Origin')).toBe('*');
    await control(tenant, 'POST', '/clock', { advance: 'PT11M' });
    expect((await download(address)).status).toBe(401);
  });

  it('cannot be fetched through that way by a page, because no preflight is answered', async () => {
    const address = (await maja.get(`${DRAFT}:/content`)).headers.get('Location')!;
    const asked = await send(tenant, new Request(address, { method: 'OPTIONS' }));
    expect(asked.status).toBe(405);
    expect(asked.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });

  it('has an address at localhost where Graph is called there', async () => {
    const answer = await maja.get(`https://localhost:5366/v1.0${DRAFT}?$select=@microsoft.graph.downloadUrl`);
    const address = (answer.body as DriveItem)['@microsoft.graph.downloadUrl'];
    expect(address).toMatch(/^https:\/\/localhost:5366\/personal\//);
    expect((await download(address)).status).toBe(200);
  });
});
