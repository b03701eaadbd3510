import type { RunningTenant } from '../../local-tenant/create-tenant';
import { setUpSite } from '../../src/application/set-up/set-up-site';
import { custodianOf, openRound } from '../set-up-round';
import { control, freshTenant, idOf, signedIn, valueOf, type Caller } from './local-graph';

const LISTS = '/sites/aasund.sharepoint.com:/sites/mus:/lists';
const ITEMS = `${LISTS}/Prøve/items`;
const WEB = 'https://aasund.sharepoint.com/sites/mus/_api/web';

let tenant: RunningTenant;
let rasmus: Caller;
let rasmusRest: Caller;
let maja: Caller;
let before: string;

/** A list in which Maja has written, so that the site knows the account. */
beforeEach(async () => {
  tenant = await freshTenant();
  rasmus = await signedIn(tenant, 'rasmus.hedegaard', { scopes: ['Sites.FullControl.All'] });
  rasmusRest = await signedIn(tenant, 'rasmus.hedegaard', {
    scopes: ['AllSites.FullControl'],
    resource: 'sharepoint',
  });
  maja = await signedIn(tenant, 'maja.lindegaard');
  before = idOf(tenant, 'maja.lindegaard');
  await rasmus.call('POST', LISTS, { body: { displayName: 'Prøve' } });
  const site = tenant.sites.findByPath('aasund.sharepoint.com', '/sites/mus')!;
  const row = (await ensure()).body as { Id: number };
  tenant.permissions.assign({ siteId: site.id }, row.Id, 1073741827);
  await maja.call('POST', ITEMS, { body: { fields: { Title: 'Maja’s' } } });
});

const upn = () => `maja.lindegaard@${tenant.facts.domain}`;
const ensure = () =>
  rasmusRest.call('POST', `${WEB}/ensureuser`, { body: { logonName: `i:0#.f|membership|${upn()}` } });
const order = (what: 'delete' | 'replace') => control(tenant, 'POST', `/people/${what}`, { user: upn() });

describe('An account that was deleted', () => {
  beforeEach(() => order('delete'));

  it('is known to nobody, and its tokens open nothing', async () => {
    expect((await maja.get(ITEMS)).status).toBe(401);
    expect((await maja.get('/me')).status).toBe(401);
    expect((await control(tenant, 'POST', '/people/delete', { user: upn() })).status).toBe(404);
    expect((await ensure()).status).toBe(404);
  });

  it('leaves what it wrote under its name, without an id', async () => {
    const [item] = valueOf(await rasmus.get(ITEMS));
    expect(item).toMatchObject({ lastModifiedBy: { user: { displayName: 'Maja Lindegaard' } } });
    expect(JSON.stringify(item)).not.toContain(before);
    const [version] = valueOf(await rasmus.get(`${ITEMS}/1/versions`));
    expect((version!['lastModifiedBy'] as { user: object }).user).not.toHaveProperty('id');
  });

  it('keeps its row among the site’s users', async () => {
    const rows = valueOf(await rasmusRest.get(`${WEB}/siteusers`));
    expect(rows.filter(({ Title }) => Title === 'Maja Lindegaard')).toMatchObject([{ Email: '' }]);
  });
});

describe('A user name that was given to somebody new', () => {
  beforeEach(() => order('replace'));

  it('still leads to the row of the one before', async () => {
    expect(idOf(tenant, 'maja.lindegaard')).not.toBe(before);
    const row = (await ensure()).body as { Id: number };
    expect(row).not.toHaveProperty('AadObjectId');
    const asked = await rasmusRest.get(`${WEB}/siteusers/getbyid(${row.Id})?$select=Title,AadObjectId`);
    expect(asked.body).toMatchObject({ Title: 'Maja Lindegaard', AadObjectId: { NameId: before } });
    tenant.unkind.set({ objectIdsLeftOut: false });
    expect((await ensure()).body).toHaveProperty('AadObjectId');
  });

  it('opens to the new account nothing that the one before was given', async () => {
    const successor = await signedIn(tenant, 'maja.lindegaard');
    expect((await successor.get('/me')).status).toBe(200);
    const written = await successor.call('POST', ITEMS, { body: { fields: { Title: 'x' } } });
    expect(written.status).toBe(403);
  });
});

it('The set-up stops at a user name that was given to somebody new, and says whose account it found', async () => {
  tenant.reset('small');
  await openRound(tenant, { employees: ['jonas.thygesen'] });
  await ensure();
  await order('replace');
  const now = idOf(tenant, 'maja.lindegaard');
  const opened = openRound(tenant, { roundKey: '2027-2', employees: ['maja.lindegaard'] });
  await expect(opened).rejects.toThrow('identity-mismatch');
  expect(
    await setUpSite(custodianOf(tenant), { onProgress: () => undefined, isStopped: () => false }),
  ).toMatchObject({
    ok: false,
    failure: { code: 'identity-mismatch', expectedObjectId: now, foundObjectId: before },
  });
});
