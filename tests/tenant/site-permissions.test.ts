import type { RunningTenant } from '../../local-tenant/create-tenant';
import { errorOf, freshTenant, signedIn, type Caller } from './local-graph';

const OTHER = '89ea5c94-7736-4e25-95ad-3fa95f62b66e';

let tenant: RunningTenant;
let administrator: Caller;
let siteId: string;

beforeEach(async () => {
  tenant = await freshTenant();
  siteId = tenant.sites.findByPath(tenant.facts.sharePointHost, tenant.facts.sitePath)!.id;
  administrator = await signedIn(tenant, 'rasmus.hedegaard', { scopes: ['Sites.FullControl.All'] });
});

const permissions = () => `/sites/${siteId}/permissions`;
const application = (id = OTHER) => ({ application: { id, displayName: 'Another' } });
const letIn = (caller: Caller, role: string, id?: string) =>
  caller.call('POST', permissions(), { body: { roles: [role], grantedToIdentities: [application(id)] } });
const participant = async () =>
  (await signedIn(tenant, 'maja.lindegaard', { clientId: OTHER, scopes: ['Sites.Selected'] })).get(
    `/sites/${siteId}`,
  );

describe('An application that holds Sites.Selected', () => {
  it('opens no site before an administrator has let it in', async () => {
    expect(errorOf(await participant())).toMatchObject({ status: 403, code: 'accessDenied' });
    const answer = await letIn(administrator, 'write');
    expect(answer).toMatchObject({
      status: 201,
      body: { roles: ['write'], grantedToIdentitiesV2: [application()] },
    });
    expect((await participant()).status).toBe(200);
  });

  it('opens none through SharePoint’s own interface either', async () => {
    const order = { clientId: OTHER, scopes: ['Sites.Selected'], resource: 'sharepoint' } as const;
    const rasmus = await signedIn(tenant, 'rasmus.hedegaard', order);
    const web = `https://${tenant.facts.sharePointHost}${tenant.facts.sitePath}/_api/web/currentuser`;
    expect((await rasmus.get(web)).status).toBe(403);
    await letIn(administrator, 'read');
    expect((await rasmus.get(web)).status).toBe(200);
  });

  it('is given full control by an update, not at first', async () => {
    expect(errorOf(await letIn(administrator, 'fullcontrol'))).toMatchObject({
      status: 400,
      code: 'invalidRequest',
      message: 'Invalid value for role',
    });
    expect((await participant()).status).toBe(403);
    const { id } = (await letIn(administrator, 'write')).body as { id: string };
    const body = { roles: ['fullcontrol'] };
    const raised = await administrator.call('PATCH', `${permissions()}/${id}`, { body });
    expect(raised).toMatchObject({ status: 200, body: { id, roles: ['fullcontrol'] } });
  });

  it('is given full control at once where Microsoft 365 is kind', async () => {
    tenant.unkind.set({ fullControlLater: false });
    expect(await letIn(administrator, 'fullcontrol')).toMatchObject({
      status: 201,
      body: { roles: ['fullcontrol'] },
    });
  });

  it('is shown among those that were let in', async () => {
    await letIn(administrator, 'write');
    const { body } = await administrator.get(permissions());
    const shown = (
      body as { value: { roles: string[]; grantedToIdentities: { application: { id: string } }[] }[] }
    ).value;
    const { participantsClientId, custodianClientId } = tenant.facts;
    expect(
      Object.fromEntries(
        shown.map(({ roles, grantedToIdentities: [one] }) => [one!.application.id, roles[0]]),
      ),
    ).toEqual({ [participantsClientId]: 'write', [custodianClientId]: 'fullcontrol', [OTHER]: 'write' });
  });
});

describe('Nobody lets an application in', () => {
  it.each(['owner', 'manage', 'none', ''])('as %s, which is no role of an application’s', async (role) => {
    expect((await letIn(administrator, role)).status).toBe(400);
    expect((await participant()).status).toBe(403);
  });

  it('without the scope for it, or without an administrator’s role', async () => {
    const unscoped = await signedIn(tenant, 'rasmus.hedegaard', { scopes: ['Sites.ReadWrite.All'] });
    const unroled = await signedIn(tenant, 'mette.krog', { scopes: ['Sites.FullControl.All'] });
    for (const caller of [unscoped, unroled]) expect((await letIn(caller, 'write')).status).toBe(403);
    expect((await participant()).status).toBe(403);
  });

  it('that is named by no id', async () => {
    expect((await letIn(administrator, 'write', 'Rød Tråd')).status).toBe(400);
  });
});

describe('A site that is not there', () => {
  it('answers 404 through SharePoint’s own interface too', async () => {
    const rasmus = await signedIn(tenant, 'rasmus.hedegaard', {
      scopes: ['AllSites.FullControl'],
      resource: 'sharepoint',
    });
    const other = `https://${tenant.facts.sharePointHost}/sites/nowhere/_api/web`;
    expect((await rasmus.get(other)).status).toBe(404);
  });
});
