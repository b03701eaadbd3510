import type { RunningTenant } from '../../../local-tenant/create-tenant';
import { checkConnection } from '../../../src/application/opening/check-connection';
import { success } from '../../../src/domain/base/result';
import { roundSchema } from '../../../src/domain/round/round';
import { listRounds } from '../../../src/application/rounds/list-rounds';
import { openProduct } from '../../../src/application/opening/open-product';
import { setupList } from '../../../src/storage/list-definitions';
import { workplaceAs } from '../../adapters/connected';
import { custodianOf, prepareSite } from '../../set-up-round';
import { control, freshTenant } from '../../tenant/local-graph';

let tenant: RunningTenant;

beforeEach(async () => {
  tenant = await freshTenant();
});

async function rolesFor(account: string) {
  const opening = await openProduct(await workplaceAs(tenant, account));
  return opening.ok && opening.value.roles;
}

async function setUpWithoutRounds(): Promise<void> {
  await prepareSite(tenant);
  const site = tenant.sites.findByPath(tenant.facts.sharePointHost, tenant.facts.sitePath)!;
  const list = tenant.lists.find(site.id, setupList.displayName)!;
  const rounds = tenant.items.all(list.id).map(({ id }) => ({ listId: list.id, itemId: id }));
  expect(await custodianOf(tenant).recycleItems(rounds)).toMatchObject({ ok: true });
}

describe('Opening the product', () => {
  it.each([
    ['maja.lindegaard', ['employee'], 0],
    ['henrik.oestergaard', ['employee', 'leader'], 20],
    ['mette.krog', ['employee', 'musAdministrator'], 0],
    ['rasmus.hedegaard', ['employee', 'custodian'], 0],
  ])('as %s gives the roles %j and a team of %i, where the host tells them', async (account, roles, size) => {
    tenant.unkind.set({ rolesLeftOut: false });
    const opening = await openProduct(await workplaceAs(tenant, account));
    expect(opening).toMatchObject({ ok: true, value: { roles } });
    expect(opening.ok && opening.value.team).toHaveLength(size);
  });

  it.each([
    ['who has written a round, before the site is set up', () => undefined],
    ['who may read MUS-population, whoever wrote the rounds', setUpWithoutRounds],
  ])('as MUS administrator, %s, shows the rounds though the host tells no roles', async (_, prepare) => {
    await prepare();
    tenant.recorder.clear();
    expect(await rolesFor('mette.krog')).toEqual(['employee', 'musAdministrator']);
    expect(tenant.recorder.all()).toHaveLength(1);
    expect(await rolesFor('henrik.oestergaard')).toEqual(['employee', 'leader']);
    expect(await rolesFor('maja.lindegaard')).toEqual(['employee']);
  });

  it('puts the team in Danish order', async () => {
    const opening = await openProduct(await workplaceAs(tenant, 'anne.bro'));
    expect(opening.ok && opening.value.team.map(({ name }) => name)).toEqual([
      'Agnieszka Kowalska',
      'Claus Bering',
      'Jette Holmgaard',
      'Kasper Dam',
      'Line Skytte',
      'Piotr Zieliński',
      'Søren Kjærgaard',
      'Tuấn Nguyễn',
      'Åge Ørum',
    ]);
  });

  it('makes one call to Graph', async () => {
    await openProduct(await workplaceAs(tenant, 'henrik.oestergaard'));
    expect(tenant.recorder.all().map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST https://graph.microsoft.com/v1.0/$batch',
    ]);
  });

  it('makes none while nobody is signed in', async () => {
    const signedOut = await workplaceAs(tenant, 'maja.lindegaard', { signedOut: true });
    for (const ask of [openProduct, checkConnection]) {
      expect(await ask(signedOut)).toEqual({ ok: false, failure: { code: 'signed-out' } });
    }
    expect(tenant.recorder.all()).toEqual([]);
  });

  it('says what Graph said when it fails', async () => {
    await control(tenant, 'POST', '/faults', [{ match: '*', status: 500 }]);
    expect(await openProduct(await workplaceAs(tenant, 'maja.lindegaard'))).toMatchObject({
      ok: false,
      failure: { code: 'service-failed', details: { status: 500 } },
    });
  });
});

describe('The list of rounds', () => {
  it('shows last year’s round as closed', async () => {
    expect(await listRounds(await workplaceAs(tenant, 'mette.krog'))).toMatchObject({
      ok: true,
      value: [{ name: 'MUS 2026', state: 'closed' }],
    });
  });

  it('has the newest round first, each where it stands today', async () => {
    const workplace = await workplaceAs(tenant, 'mette.krog');
    const round = (key: string, begins: string, ends: string) => ({
      itemId: key,
      etag: '"1"',
      settings: roundSchema.parse({ key, name: 'MUS', begins, ends }),
    });
    const all = [
      round('2026-1', '2026-01-12', '2026-03-06'),
      round('2028-1', '2028-01-10', '2028-03-03'),
      round('2027-1', '2027-01-11', '2027-03-05'),
    ];
    const rounds = await listRounds({
      ...workplace,
      rounds: { ...workplace.rounds, all: () => Promise.resolve(success(all)) },
    });
    expect(rounds.ok && rounds.value.map(({ key, state }) => `${key} ${state}`)).toEqual([
      '2028-1 coming',
      '2027-1 running',
      '2026-1 over',
    ]);
  });

  it('is not there when Microsoft 365 refuses it', async () => {
    await control(tenant, 'POST', '/faults', [{ match: 'GET */lists*', status: 403 }]);
    expect(await listRounds(await workplaceAs(tenant, 'maja.lindegaard'))).toMatchObject({
      ok: false,
      failure: { code: 'forbidden' },
    });
  });
});

describe('The check of the connection', () => {
  it('tells how long a call took and which permissions are held', async () => {
    const report = await checkConnection(
      await workplaceAs(tenant, 'maja.lindegaard', {
        grantedScopes: ['https://graph.microsoft.com/User.Read', 'calendars.readwrite'],
      }),
    );
    expect(report.ok && report.value.milliseconds).toBeGreaterThanOrEqual(0);
    expect(report.ok && report.value.permissions).toEqual([
      { scope: 'User.Read', held: true },
      { scope: 'User.ReadBasic.All', held: false },
      { scope: 'Calendars.ReadWrite', held: true },
      { scope: 'Sites.Selected', held: false },
      { scope: 'Files.ReadWrite.AppFolder', held: false },
    ]);
  });

  it('fails when the call fails', async () => {
    await control(tenant, 'POST', '/faults', [{ match: '*', drop: true }]);
    expect(await checkConnection(await workplaceAs(tenant, 'maja.lindegaard'))).toMatchObject({
      ok: false,
      failure: { code: 'offline' },
    });
  });
});
