import type { RunningTenant } from '../../local-tenant/create-tenant';
import { personnelLibrary } from '../../src/storage/list-definitions';
import { everyTestBeginsWith } from '../prepared-tenant';
import { openRound } from '../set-up-round';
import { errorOf, send, signedIn, valueOf, type Caller } from './local-graph';

const PDF = new TextEncoder().encode('%PDF-1.7 æøå');
const OTHER_PDF = new TextEncoder().encode('%PDF-1.7 changed');
const LIBRARY = `/sites/aasund.sharepoint.com:/sites/mus:/lists/${encodeURIComponent(personnelLibrary(1).displayName)}`;

let tenant: RunningTenant;
let leader: Caller;
let maja: Caller;
let colleague: Caller;
let drive: string;
let folder: string;

everyTestBeginsWith(
  (made) => openRound(made, { employees: ['maja.lindegaard', 'rikke.hoest'] }),
  async (opened) => {
    tenant = opened;
    // Here the library is asked for by its name.
    tenant.unkind.set({ listsHidden: false });
    [leader, maja, colleague] = await Promise.all([
      signedIn(tenant, 'henrik.oestergaard'),
      signedIn(tenant, 'maja.lindegaard'),
      signedIn(tenant, 'rikke.hoest'),
    ]);
    drive = `/drives/${((await maja.get(`${LIBRARY}/drive`)).body as { id: string }).id}`;
    const [own] = valueOf(await maja.get(`${drive}/root/children`));
    folder = String(own!['name']);
  },
);

const upload = (caller: Caller, name: string, body = PDF, query = '') =>
  caller.call('PUT', `${drive}/root:/${folder}/${name}:/content${query}`, {
    body,
    headers: { 'Content-Type': 'application/pdf' },
  });

const textOf = async (address: string) => (await send(tenant, new Request(address))).body;

describe('The personnel folder of a conversation', () => {
  it('is the only one that its employee sees', async () => {
    expect(valueOf(await maja.get(`${drive}/root/children`))).toHaveLength(1);
    expect(valueOf(await leader.get(`${drive}/root/children`)).length).toBeGreaterThan(1);
    expect((await colleague.get(`${drive}/root:/${folder}`)).status).toBe(404);
  });

  it('takes a file from the leader that the employee may read', async () => {
    expect((await upload(leader, 'plan.pdf')).status).toBe(201);
    const [file] = valueOf(await maja.get(`${drive}/root:/${folder}:/children`));
    expect(file).toMatchObject({
      name: 'plan.pdf',
      size: PDF.byteLength,
      file: { mimeType: 'application/pdf' },
      createdBy: { user: { displayName: 'Henrik Østergaard' } },
    });
    const read = await maja.get(`${drive}/items/${String(file!['id'])}`);
    expect(
      await textOf((read.body as { '@microsoft.graph.downloadUrl': string })['@microsoft.graph.downloadUrl']),
    ).toBe('%PDF-1.7 æøå');
    expect((await maja.get(`${drive}/items/${String(file!['id'])}/content`)).status).toBe(302);
  });

  it('takes a file by the folder’s id as well', async () => {
    const { id } = (await leader.get(`${drive}/root:/${folder}`)).body as { id: string };
    const answer = await leader.call('PUT', `${drive}/items/${id}:/plan.pdf:/content`, {
      body: PDF,
      headers: { 'Content-Type': 'application/pdf' },
    });
    expect(answer).toMatchObject({ status: 201, body: { name: 'plan.pdf', parentReference: { id } } });
  });

  it('takes nothing from the employee, who may only read', async () => {
    await upload(leader, 'plan.pdf');
    expect((await upload(maja, 'other.pdf')).status).toBe(403);
    expect((await upload(maja, 'plan.pdf')).status).toBe(403);
    expect((await maja.call('DELETE', `${drive}/root:/${folder}/plan.pdf`)).status).toBe(403);
  });

  it('is closed to a colleague, with all that lies in it', async () => {
    const { id } = (await upload(leader, 'plan.pdf')).body as { id: string };
    expect((await upload(colleague, 'other.pdf')).status).toBe(403);
    for (const address of [
      `/items/${id}`,
      `/items/${id}/content`,
      `/root:/${folder}/plan.pdf`,
      `/root:/${folder}:/children`,
    ])
      expect((await colleague.get(drive + address)).status).toBe(404);
    expect(valueOf(await colleague.get(`${LIBRARY}/items`))).toHaveLength(1);
  });

  it('is closed to an application that was not let onto the site', async () => {
    const other = await signedIn(tenant, 'henrik.oestergaard', {
      clientId: '00000000-0000-4000-8000-000000000009',
    });
    expect((await other.get(`${drive}/root/children`)).status).toBe(404);
    expect((await other.get(`${LIBRARY}/drive`)).status).toBe(403);
  });

  it('keeps a file of the same name when it is told not to replace', async () => {
    await upload(leader, 'plan.pdf');
    const again = await upload(leader, 'plan.pdf', OTHER_PDF, '?@microsoft.graph.conflictBehavior=fail');
    expect(errorOf(again)).toMatchObject({ status: 409, code: 'nameAlreadyExists' });
  });

  it('makes a version of the file that is replaced', async () => {
    const first = (await upload(leader, 'plan.pdf')).body as { id: string; eTag: string };
    const second = await upload(leader, 'plan.pdf', OTHER_PDF);
    expect(second).toMatchObject({ status: 200, body: { id: first.id, size: OTHER_PDF.byteLength } });
    const { sharepointIds } = (await leader.get(`${drive}/items/${first.id}?$select=sharepointIds`)).body as {
      sharepointIds: { listItemId: string };
    };
    const versions = valueOf(await maja.get(`${LIBRARY}/items/${sharepointIds.listItemId}/versions`));
    expect(versions.map(({ id }) => id)).toEqual(['2.0', '1.0']);
  });

  it('is recorded with the length of a file, not with the file', async () => {
    tenant.recorder.clear();
    await upload(leader, 'plan.pdf');
    expect(tenant.recorder.all()[0]).toMatchObject({ status: 201, requestBody: `${PDF.byteLength} bytes` });
  });

  it.each(['a*b.pdf', 'plan.pdf.'])('takes no file named %s', async (name) => {
    expect((await upload(leader, encodeURIComponent(name))).status).toBe(400);
  });
});
