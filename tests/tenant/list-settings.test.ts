import type { RunningTenant } from '../../local-tenant/create-tenant';
import { freshTenant, signedIn, valueOf, type Caller } from './local-graph';

const LISTS = '/sites/aasund.sharepoint.com:/sites/mus:/lists';
const ITEMS = `${LISTS}/Prøve/items`;
const REST = "https://aasund.sharepoint.com/sites/mus/_api/web/lists/getbytitle('Prøve')";

let tenant: RunningTenant;
let rasmus: Caller;
let rasmusRest: Caller;
let maja: Caller;
let rikke: Caller;

/** A list that everybody may write. */
beforeEach(async () => {
  tenant = await freshTenant();
  rasmus = await signedIn(tenant, 'rasmus.hedegaard', { scopes: ['Sites.FullControl.All'] });
  rasmusRest = await signedIn(tenant, 'rasmus.hedegaard', {
    scopes: ['AllSites.FullControl'],
    resource: 'sharepoint',
  });
  maja = await signedIn(tenant, 'maja.lindegaard');
  rikke = await signedIn(tenant, 'rikke.hoest');
  await rasmus.call('POST', LISTS, { body: { displayName: 'Prøve', columns: [{ name: 'Note', text: {} }] } });
  const site = tenant.sites.findByPath('aasund.sharepoint.com', '/sites/mus')!;
  const everyone = tenant.permissions.principals(site.id, 'everyone')[0]!;
  tenant.permissions.assign({ siteId: site.id }, everyone.id, 1073741827);
});

const add = (caller: Caller, title: string) =>
  caller.call('POST', ITEMS, { body: { fields: { Title: title } } });
const change = (caller: Caller, id: string) =>
  caller.call('PATCH', `${ITEMS}/${id}/fields`, { body: { Note: 'changed' } });
const set = (settings: Record<string, unknown>) =>
  rasmusRest.call('POST', REST, { body: settings, headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' } });

describe('A list’s settings', () => {
  beforeEach(async () => {
    await add(maja, 'Maja’s');
    await add(rikke, 'Rikke’s');
  });

  it('ReadSecurity 2 shows people their own items, and the owner all', async () => {
    expect((await set({ ReadSecurity: 2 })).status).toBe(204);
    expect(valueOf(await maja.get(ITEMS)).map(({ id }) => id)).toEqual(['1']);
    expect((await maja.get(`${ITEMS}/2`)).status).toBe(404);
    expect(valueOf(await rasmus.get(ITEMS))).toHaveLength(2);
  });

  it('WriteSecurity 2 lets people change their own items alone, and 4 none', async () => {
    await set({ WriteSecurity: 2 });
    expect((await change(maja, '1')).status).toBe(200);
    expect((await change(maja, '2')).status).toBe(403);
    expect((await maja.call('DELETE', `${ITEMS}/2`)).status).toBe(403);
    await set({ WriteSecurity: 4 });
    expect((await change(maja, '1')).status).toBe(403);
    expect((await change(rasmus, '1')).status).toBe(200);
  });

  it('unique values and ReadSecurity exclude each other, whichever comes first', async () => {
    await set({ ReadSecurity: 2 });
    const unique = { name: 'Key', text: {}, indexed: true, enforceUniqueValues: true };
    expect((await rasmus.call('POST', `${LISTS}/Prøve/columns`, { body: unique })).status).toBe(400);
    await set({ ReadSecurity: 1 });
    expect((await rasmus.call('POST', `${LISTS}/Prøve/columns`, { body: unique })).status).toBe(201);
    expect((await set({ ReadSecurity: 2 })).status).toBe(400);
  });
});

describe('A change that leaves no trace', () => {
  const update = (caller: Caller, values: Record<string, string>, bNewDocumentUpdate: boolean) =>
    caller.call('POST', `${REST}/items(1)/ValidateUpdateListItem`, {
      body: {
        formValues: Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
        bNewDocumentUpdate,
      },
    });
  const versions = async () => valueOf(await maja.get(`${ITEMS}/1/versions?$expand=fields`));

  beforeEach(() => add(maja, 'Maja’s'));

  it('makes a version and names its editor when it is an ordinary one', async () => {
    await update(rasmusRest, { Title: 'other' }, false);
    expect(await versions()).toMatchObject([
      {
        id: '2.0',
        lastModifiedBy: { user: { displayName: 'Rasmus Hedegaard' } },
        fields: { Title: 'other' },
      },
      { id: '1.0' },
    ]);
  });

  it('makes no version with bNewDocumentUpdate, and yet another ETag', async () => {
    const before = (await maja.get(`${ITEMS}/1`)).body as { eTag: string };
    expect((await update(rasmusRest, { Title: 'other' }, true)).status).toBe(200);
    expect(await versions()).toMatchObject([{ id: '1.0', fields: { Title: 'other' } }]);
    expect(((await maja.get(`${ITEMS}/1`)).body as { eTag: string }).eTag).not.toBe(before.eTag);
  });

  it('may leave the editor and the time as they were, in the hands of an owner', async () => {
    const modified = ((await maja.get(`${ITEMS}/1`)).body as { lastModifiedDateTime: string })
      .lastModifiedDateTime;
    tenant.clock.set('2027-02-01T07:20:00Z');
    const editor = JSON.stringify([{ Key: `i:0#.f|membership|maja.lindegaard@${tenant.facts.domain}` }]);
    await update(rasmusRest, { Title: 'other', Editor: editor, Modified: modified }, true);
    expect((await maja.get(`${ITEMS}/1?$expand=fields`)).body).toMatchObject({
      fields: { Title: 'other' },
      lastModifiedDateTime: modified,
      lastModifiedBy: { user: { displayName: 'Maja Lindegaard' } },
    });
  });

  it('may not name another editor in anybody else’s hands, where SharePoint asks for that right', async () => {
    tenant.unkind.set({ editorsWritten: false });
    const rest = await signedIn(tenant, 'rikke.hoest', {
      scopes: ['AllSites.FullControl'],
      resource: 'sharepoint',
    });
    const editor = JSON.stringify([{ Key: `i:0#.f|membership|maja.lindegaard@${tenant.facts.domain}` }]);
    expect((await update(rest, { Title: 'other', Editor: editor }, true)).status).toBe(403);
  });

  it('is told field by field where it is not accepted', async () => {
    const { body } = await update(rasmusRest, { Nothing: 'x' }, true);
    expect(body).toMatchObject({ value: [{ FieldName: 'Nothing', HasException: true }] });
  });
});
