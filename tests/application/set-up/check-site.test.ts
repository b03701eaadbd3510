import { custodianAtWork, personOf } from '../../../dev/in-process';
import type { RunningTenant } from '../../../local-tenant/create-tenant';
import { setUpSite } from '../../../src/application/set-up/set-up-site';
import { FULL_CONTROL } from '../../../local-tenant/store/permission-levels';
import { loginOf } from '../../../local-tenant/store/permissions';
import type { SiteSharing } from '../../../local-tenant/store/sites';
import { newTenant } from '../../new-tenant';
import { isWrite } from '../../is-write';

const quietly = { onProgress: () => undefined, isStopped: () => false };
const CUSTODIAN = 'rasmus.hedegaard';

let tenant: RunningTenant;

beforeAll(async () => {
  tenant = await newTenant();
});
beforeEach(() => tenant.reset('small'));
afterEach(() => jest.restoreAllMocks());
afterAll(() => tenant.close());

const siteId = () => tenant.sites.findByPath(tenant.facts.sharePointHost, tenant.facts.sitePath)!.id;
const shared = (change: Partial<SiteSharing>) => tenant.sites.share(siteId(), change);

async function setUpAs(account = CUSTODIAN) {
  const site = custodianAtWork(tenant, account);
  tenant.recorder.clear();
  const outcome = await setUpSite(site, quietly);
  const asked = tenant.recorder.all();
  const written = asked.filter(isWrite);
  return { outcome, calls: asked.length, written: written.map(({ method, url }) => `${method} ${url}`) };
}

/** What is not as an administrator leaves it, and what the set-up then says. */
const REFUSALS: readonly (readonly [what: string, code: string, arrange: () => unknown, account: string])[] =
  [
    [
      'a site that is not there',
      'no-site',
      () => jest.replaceProperty(tenant.facts, 'sitePath' as never, '/sites/nowhere' as never),
      CUSTODIAN,
    ],
    [
      'an application that was not let onto the site',
      'no-grant',
      () => tenant.sites.revoke(siteId(), tenant.facts.custodianClientId),
      CUSTODIAN,
    ],
    [
      'a SharePoint that does not admit the application that Graph admits',
      'sharepoint-refuses',
      () => tenant.faults.order([{ match: 'POST */_api/$batch', status: 403 }]),
      CUSTODIAN,
    ],
    [
      'somebody who is no administrator of the site',
      'not-site-administrator',
      () => undefined,
      'maja.lindegaard',
    ],
    [
      'an application that may write on the site and no more',
      'too-little-granted',
      () => tenant.sites.grant(siteId(), tenant.facts.custodianClientId, 'write'),
      CUSTODIAN,
    ],
    ['members who may share', 'sharing-on', () => shared({ membersCanShare: true }), CUSTODIAN],
  ];

/** Somebody with full control of the site who does not administer it: an owner, as SharePoint's pages say. */
function makeOwner(account: string): void {
  const { id, upn, user } = personOf(tenant, account);
  const owner = tenant.permissions.addPrincipal(siteId(), {
    kind: 'user',
    personId: id,
    login: loginOf(upn),
    title: user.displayName,
    isAdministrator: false,
  });
  tenant.permissions.assign({ siteId: siteId() }, owner.id, FULL_CONTROL);
}

describe('An owner of the site who does not administer it', () => {
  it('is told so before anything is written, although nothing else is missing', async () => {
    makeOwner('mette.krog');
    const { outcome, written } = await setUpAs('mette.krog');
    expect(outcome).toEqual({ ok: false, failure: { code: 'not-site-administrator' } });
    expect(written).toEqual([]);
  });

  it('could not look again at an item that it had locked and taken itself off', async () => {
    makeOwner('mette.krog');
    const site = custodianAtWork(tenant, 'mette.krog');
    const { id: listId } = tenant.lists.find(siteId(), 'MUS-opsætning')!;
    const { id: itemId } = tenant.items.all(listId)[0]!;
    const place = { listId, itemId };
    const own = tenant.permissions.principalOfPerson(siteId(), personOf(tenant, 'mette.krog').id)!;
    const leave = {
      breakInheritance: false,
      add: [],
      remove: [{ principalId: own.id, levelId: FULL_CONTROL }],
    };
    expect(
      await site.changeAccess([{ ...place, changes: { ...leave, breakInheritance: true, remove: [] } }]),
    ).toMatchObject({ ok: true });
    expect(await site.accessTo([place])).toMatchObject({ ok: true });
    expect(await site.changeAccess([{ ...place, changes: leave }])).toMatchObject({ ok: true });
    expect(await site.accessTo([place])).toMatchObject({ ok: false, failure: { code: 'not-found' } });
    expect(await custodianAtWork(tenant, CUSTODIAN).accessTo([place])).toMatchObject({ ok: true });
  });
});

describe('Before it writes anything, the set-up looks at the site', () => {
  it.each(REFUSALS)('and meets %s with %s', async (_what, code, arrange, account) => {
    arrange();
    const { outcome, calls, written } = await setUpAs(account);
    expect(outcome).toEqual({ ok: false, failure: { code } });
    expect(written).toEqual([]);
    expect(calls).toBeLessThanOrEqual(3);
  });

  it('in two calls, and goes on where all is as it should be', async () => {
    const { outcome, written } = await setUpAs();
    expect(outcome).toMatchObject({ ok: true, value: { hints: [] } });
    expect(written.length).toBeGreaterThan(10);
    const [first, second] = tenant.recorder.all();
    expect(first).toMatchObject({
      method: 'GET',
      url: expect.stringMatching(/\/sites\/[^/]+:\/sites\/mus\?/) as string,
    });
    expect(second!.url).toMatch(/\/_api\/\$batch$/);
  });

  it('and warns of a group whose owners read everything, and of requests for access', async () => {
    shared({ groupId: '0f0e0d0c-0b0a-4908-8706-050403020100', requestAccessEmail: 'it@aasund.example' });
    const { outcome } = await setUpAs();
    expect(outcome).toMatchObject({ ok: true, value: { hints: ['group', 'access-requests'] } });
  });

  it('and goes on where SharePoint does not show who may share', async () => {
    shared({ membersCanShare: true, requestAccessEmail: 'it@aasund.example' });
    tenant.faults.order([{ match: 'GET */_api/web', status: 400, skip: 1, times: 2 }]);
    expect(await setUpAs()).toMatchObject({ outcome: { ok: true, value: { hints: [] } } });
  });

  it('and says that it is Microsoft 365 that fails, where it does', async () => {
    tenant.faults.order([{ match: 'GET */sites/*:/sites/mus', status: 500 }]);
    const { outcome, written } = await setUpAs();
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'service-failed' } });
    expect(written).toEqual([]);
  });
});
