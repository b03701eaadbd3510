import type { RunningTenant } from '../../local-tenant/create-tenant';
import { freshTenant, signedIn, valueOf, type Answer, type Caller } from './local-graph';

const LISTS = '/sites/aasund.sharepoint.com:/sites/mus:/lists';
const ITEMS = `${LISTS}/Prøve/items`;
const SITE = 'https://aasund.sharepoint.com/sites/mus';
const WEB = `${SITE}/_api/web`;

let tenant: RunningTenant;
let rasmus: Caller;
let maja: Caller;
let listId: string;

/** Maja has written an item that Rasmus may change, and it is locked to the two. */
beforeEach(async () => {
  tenant = await freshTenant();
  const graph = await signedIn(tenant, 'rasmus.hedegaard', { scopes: ['Sites.FullControl.All'] });
  const sharePoint = { scopes: ['AllSites.FullControl'], resource: 'sharepoint' } as const;
  rasmus = await signedIn(tenant, 'rasmus.hedegaard', sharePoint);
  maja = await signedIn(tenant, 'maja.lindegaard', sharePoint);
  const columns = [
    { name: 'Note', text: {} },
    { name: 'Count', number: {} },
  ];
  const made = await graph.call('POST', LISTS, { body: { displayName: 'Prøve', columns } });
  listId = (made.body as { id: string }).id;
  await graph.call('POST', ITEMS, { body: { fields: { Title: 'first' } } });
  tenant.clock.set('2027-02-01T07:20:00Z');
});

const identity = () => `<Identity Id="3" Name="740c6a0b|site:web:list:${listId}:item:1,1" />`;
const byTheWay = `<StaticProperty Id="0" TypeId="{3747adcd-a3c3-41b9-bfab-4a64dd2f1e0a}" Name="Current" />
  <Property Id="1" ParentId="0" Name="Web" /><Property Id="2" ParentId="1" Name="Lists" />
  <Method Id="4" ParentId="2" Name="GetByTitle"><Parameters><Parameter Type="String">Prøve</Parameter></Parameters></Method>
  <Method Id="3" ParentId="4" Name="GetItemById"><Parameters><Parameter Type="Number">1</Parameter></Parameters></Method>`;
const set = (field: string, value: string, how = 'SetFieldValue', type = 'String') =>
  `<Method Name="${how}" Id="5" ObjectPathId="3"><Parameters><Parameter Type="String">${field}</Parameter><Parameter Type="${type}">${value}</Parameter></Parameters></Method>`;
const query = (caller: Caller, actions: string, update: string, paths = identity()) =>
  caller.call('POST', `${SITE}/_vti_bin/client.svc/ProcessQuery`, {
    headers: { 'Content-Type': 'text/xml' },
    body: new TextEncoder().encode(
      `<?xml version="1.0"?><Request AddExpandoFieldTypeSuffix="true" SchemaVersion="15.0.0.0" LibraryVersion="16.0.0.0" ApplicationName="test" xmlns="http://schemas.microsoft.com/sharepoint/clientquery/2009"><Actions>${actions}<Method Name="${update}" Id="6" ObjectPathId="3" /></Actions><ObjectPaths>${paths}</ObjectPaths></Request>`,
    ),
  });
const errorIn = (answer: Answer) =>
  (answer.body as { ErrorInfo: { ErrorTypeName: string } | null }[])[0]!.ErrorInfo;

const present = async () => {
  const graph = await signedIn(tenant, 'rasmus.hedegaard', { scopes: ['Sites.FullControl.All'] });
  const item = (await graph.get(`${ITEMS}/1?$expand=fields`)).body as {
    eTag: string;
    lastModifiedDateTime: string;
    lastModifiedBy: { user: { displayName: string } };
    fields: Record<string, unknown>;
  };
  const versions = valueOf(await graph.get(`${ITEMS}/1/versions`)).map(({ id }) => id);
  return { ...item, versions };
};

describe('SystemUpdate', () => {
  it.each([
    ['by the item’s identity', identity],
    ['by web, list and number', () => byTheWay],
  ])('changes an item and leaves version, editor and time as they were, %s', async (_how, paths) => {
    const before = await present();
    const answer = await query(rasmus, set('Note', 'a &lt; b &amp; c'), 'SystemUpdate', paths());
    expect(answer.status).toBe(200);
    expect(errorIn(answer)).toBeNull();
    const after = await present();
    expect(after.fields).toMatchObject({ Title: 'first', Note: 'a < b & c' });
    expect(after.versions).toEqual(before.versions);
    expect(after.lastModifiedDateTime).toBe(before.lastModifiedDateTime);
    expect(after.lastModifiedBy).toEqual(before.lastModifiedBy);
    expect(after.eTag).not.toBe(before.eTag);
  });

  it('reads text as a form does, and typed values as they are', async () => {
    await query(rasmus, set('Count', '4', 'ParseAndSetFieldValue'), 'SystemUpdate');
    expect((await present()).fields).toMatchObject({ Count: 4 });
    await query(rasmus, set('Count', '5', 'SetFieldValue', 'Number'), 'SystemUpdate');
    expect((await present()).fields).toMatchObject({ Count: 5 });
  });

  it('is refused to who may not change the item, and finds no item that is hidden', async () => {
    expect(errorIn(await query(maja, set('Note', 'x'), 'SystemUpdate'))).toMatchObject({
      ErrorTypeName: 'System.UnauthorizedAccessException',
    });
    await rasmus.call(
      'POST',
      `${WEB}/lists(guid'${listId}')/items(1)/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`,
    );
    expect(errorIn(await query(maja, set('Note', 'x'), 'SystemUpdate'))).not.toBeNull();
    expect((await present()).fields).not.toHaveProperty('Note');
  });

  it('refuses a value that the field does not take', async () => {
    expect(errorIn(await query(rasmus, set('Nothing', 'x'), 'SystemUpdate'))).not.toBeNull();
  });
});

describe('The other ways of the client object model', () => {
  it('Update makes a version, and UpdateOverwriteVersion a new time without one', async () => {
    await query(rasmus, set('Note', 'one'), 'UpdateOverwriteVersion');
    const overwritten = await present();
    expect(overwritten.versions).toEqual(['1.0']);
    expect(overwritten.lastModifiedDateTime).toMatch(/^2027-02-01T07:20/);
    await query(rasmus, set('Note', 'two'), 'Update');
    expect((await present()).versions).toEqual(['2.0', '1.0']);
  });

  it('are told to be missing where they are not played', async () => {
    expect((await query(rasmus, '', 'DeleteObject')).status).toBe(501);
    expect((await query(rasmus, '<Query Id="7" ObjectPathId="3" />', 'Update')).status).toBe(501);
  });

  it('are refused in XML that is none', async () => {
    expect((await query(rasmus, '<Method>', 'Update')).status).toBe(400);
  });
});

describe('Whoever does not manage a list', () => {
  it('is refused its role assignments, in a list and in an item, also expanded', async () => {
    for (const place of [`${WEB}/lists(guid'${listId}')`, `${WEB}/lists(guid'${listId}')/items(1)`]) {
      expect((await maja.get(`${place}/roleassignments?$expand=Member`)).status).toBe(403);
      expect((await maja.get(`${place}?$expand=RoleAssignments`)).status).toBe(403);
      expect((await rasmus.get(`${place}/roleassignments?$expand=Member`)).status).toBe(200);
      expect((await maja.get(`${place}?$select=HasUniqueRoleAssignments`)).status).toBe(200);
    }
  });
});

describe('An item whose inheritance is given back', () => {
  it('is seen by everybody who sees the list, and says so of itself', async () => {
    const item = `${WEB}/lists(guid'${listId}')/items(1)`;
    await rasmus.call('POST', `${item}/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`);
    expect((await maja.get(item)).status).toBe(404);
    expect((await rasmus.call('POST', `${item}/resetroleinheritance`)).status).toBe(200);
    expect((await maja.get(`${item}?$select=HasUniqueRoleAssignments`)).body).toMatchObject({
      HasUniqueRoleAssignments: false,
    });
    expect((await maja.call('POST', `${item}/resetroleinheritance`)).status).toBe(403);
  });
});
