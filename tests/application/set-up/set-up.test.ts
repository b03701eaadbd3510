import type { RunningTenant } from '../../../local-tenant/create-tenant';
import { setUpSite } from '../../../src/application/set-up/set-up-site';
import { verifySite } from '../../../src/application/set-up/verify-site';
import type { CustodianSite } from '../../../src/application/ports/custodian-site';
import { success } from '../../../src/domain/base/result';
import { confirmTeamOf, custodianOf, openRound } from '../../set-up-round';
import { signedIn } from '../../tenant/local-graph';
import { newTenant } from '../../new-tenant';

const quietly = { onProgress: () => undefined, isStopped: () => false };

let tenant: RunningTenant;

beforeAll(async () => {
  tenant = await newTenant();
});
beforeEach(() => tenant.reset('small'));
afterAll(() => tenant.close());

const verified = async () => {
  const outcome = await verifySite(custodianOf(tenant), () => undefined);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value.deviations.map(({ code, listName, key }) => [
    code,
    listName,
    key?.replace(/^.*2027-1-/, ''),
  ]);
};

describe('the set-up', () => {
  it('leaves nothing to mend and nothing to do again', async () => {
    await openRound(tenant, { employees: ['maja.lindegaard', 'jonas.thygesen'] });
    expect(await verified()).toEqual([]);

    tenant.recorder.clear();
    await setUpSite(custodianOf(tenant), quietly);
    const writes = tenant.recorder
      .all()
      .filter(
        ({ method, url }) => method !== 'GET' && !url.endsWith('/ensureuser') && !url.endsWith('/$batch'),
      );
    expect(writes.map(({ method, url }) => `${method} ${url}`)).toEqual([]);
  });

  it('makes no shell for somebody whose leader has not confirmed the team', async () => {
    const { report } = await openRound(tenant, {
      leaders: ['henrik.oestergaard', 'anne.bro'],
      confirmed: ['anne.bro'],
    });
    expect(report.rounds).toEqual([
      { key: '2027-1', teams: 2, confirmedTeams: 1, shells: 9 * 4, confirmedTwice: 0 },
    ]);
  });

  it('gives whoever has no OneDrive a draft that is theirs alone', async () => {
    const { managerId } = tenant.directory.find('oksana.kovalenko@aasund.example')!;
    const leader = tenant.directory.find(managerId!)!.upn.split('@')[0]!;
    await openRound(tenant, { leaders: [leader], employees: ['oksana.kovalenko'] });
    const drafts = tenant.lists.find(siteId(), 'MUS-kladder 2027-1')!;
    const [draft] = tenant.items.all(drafts.id);
    const holders = tenant.permissions.assignments({
      siteId: siteId(),
      listId: drafts.id,
      itemId: draft!.id,
    });
    expect(holders.map(({ principal, levels }) => [principal.title, levels.map(({ name }) => name)])).toEqual(
      [['Oksana Kovalenko', ['MUS-skriver']]],
    );
  });

  it('takes nobody into a round on the word of a leader alone', async () => {
    await openRound(tenant, { employees: ['maja.lindegaard'], confirmed: [] });
    const teams = tenant.lists.find(siteId(), 'MUS-team 2027-1')!;
    const [item] = tenant.items.all(teams.id);
    const stranger = tenant.directory.find('mette.krog@aasund.example')!;
    const team = JSON.parse(String(item!.fields['TeamJson'])) as { members: object[] };
    const forged = {
      ...team,
      confirmedOn: '2026-12-15',
      members: [
        {
          employmentNumber: stranger.user.employeeId,
          employeeId: stranger.id,
          name: 'Mette Krog',
          unit: 'HR',
          decision: 'in',
        },
      ],
    };
    tenant.items.save(teams, { ...item!, fields: { ...item!.fields, TeamJson: JSON.stringify(forged) } });
    const outcome = await setUpSite(custodianOf(tenant), quietly);
    expect(outcome).toMatchObject({ ok: true, value: { rounds: [{ confirmedTeams: 1, shells: 0 }] } });
  });

  it('stops when a user name leads to somebody else’s account, and says whose', async () => {
    await openRound(tenant, { employees: ['maja.lindegaard'], confirmed: [] });
    await confirmTeamOf(tenant, 'henrik.oestergaard', '2027-1');
    const site = custodianOf(tenant);
    const mistaken: CustodianSite = {
      ...site,
      principalsOf: async (accounts) => {
        const principals = await site.principalsOf(accounts);
        if (!principals.ok) return principals;
        const isMaja = (index: number) => accounts[index]!.name === 'Maja Lindegaard';
        return success(
          principals.value.map((one, index) => (isMaja(index) ? { ...one, objectId: 'somebody-else' } : one)),
        );
      },
    };
    const maja = tenant.directory.find('maja.lindegaard@aasund.example')!;
    expect(await setUpSite(mistaken, quietly)).toEqual({
      ok: false,
      failure: {
        code: 'identity-mismatch',
        userPrincipalName: maja.upn,
        expectedObjectId: maja.id,
        foundObjectId: 'somebody-else',
      },
    });
    const sheets = tenant.items.all(tenant.lists.find(siteId(), 'MUS-ark 2027-1')!.id);
    expect(sheets).toEqual([]);
  });
});

describe('the verification', () => {
  it('prints every deviation, an unlocked shell first', async () => {
    await openRound(tenant, { employees: ['maja.lindegaard'] });
    const sheets = tenant.lists.find(siteId(), 'MUS-ark 2027-1')!;
    const plans = tenant.lists.find(siteId(), 'Udviklingsplaner 2027-1')!;
    const [employeeSheet, leaderSheet] = tenant.items.all(sheets.id);
    const [plan] = tenant.items.all(plans.id);
    const colleague = tenant.directory.find('jonas.thygesen@aasund.example')!;
    const principal = tenant.permissions.addPrincipal(siteId(), {
      kind: 'user',
      personId: colleague.id,
      login: `i:0#.f|membership|${colleague.upn}`,
      title: 'Jonas',
      isAdministrator: false,
    });
    const reader = tenant.permissions.levels(siteId()).find(({ name }) => name === 'MUS-læser')!;
    tenant.permissions.assign(
      { siteId: siteId(), listId: plans.id, itemId: plan!.id },
      principal.id,
      reader.id,
    );
    tenant.permissions.resetInheritance({ siteId: siteId(), listId: sheets.id, itemId: leaderSheet!.id });
    tenant.recycleBin.put(employeeSheet!, [], {
      siteId: siteId(),
      deletedBy: colleague.id,
      deletedAt: tenant.clock.date().toISOString(),
    });

    expect(await verified()).toEqual([
      ['unlocked', 'MusSheets2027x1', 'leader-sheet'],
      ['wrong-access', 'MusPlans2027x1', 'plan'],
      ['missing', 'MusSheets2027x1', 'employee-sheet'],
    ]);
  });

  it('reports a shell that an owner opened, and one that was deleted and came back open', async () => {
    await openRound(tenant, { employees: ['maja.lindegaard'] });
    const sheets = tenant.lists.find(siteId(), 'MUS-ark 2027-1')!;
    const plans = tenant.lists.find(siteId(), 'Udviklingsplaner 2027-1')!;
    const [sheet] = tenant.items.all(sheets.id);
    const [plan] = tenant.items.all(plans.id);
    const owner = await signedIn(tenant, 'rasmus.hedegaard', {
      scopes: ['AllSites.FullControl'],
      resource: 'sharepoint',
    });
    const web = `https://${tenant.facts.sharePointHost}${tenant.facts.sitePath}/_api/web`;
    const itemOf = (list: { id: string }, item: { id: number }) =>
      `${web}/lists(guid'${list.id}')/items(${item.id})`;

    const recycled = await owner.call('POST', `${itemOf(plans, plan!)}/recycle`);
    const id = (recycled.body as { value: string }).value;
    expect(await verified()).toEqual([['missing', 'MusPlans2027x1', 'plan']]);
    await owner.call('POST', `${web}/recyclebin('${id}')/restore`);
    expect(await verified()).toEqual([]);

    await owner.call('POST', `${itemOf(sheets, sheet!)}/resetroleinheritance`);
    await owner.call('POST', `${itemOf(plans, plan!)}/resetroleinheritance`);
    const again = await owner.call('POST', `${itemOf(plans, plan!)}/recycle`);
    await owner.call('POST', `${web}/recyclebin('${(again.body as { value: string }).value}')/restore`);
    expect(await verified()).toEqual([
      ['unlocked', 'MusSheets2027x1', 'employee-sheet'],
      ['unlocked', 'MusPlans2027x1', 'plan'],
    ]);
  });

  it('is followed by mending, which takes nothing that a person wrote', async () => {
    await openRound(tenant, { employees: ['maja.lindegaard'] });
    const teams = tenant.lists.find(siteId(), 'MUS-team 2027-1')!;
    const plans = tenant.lists.find(siteId(), 'Udviklingsplaner 2027-1')!;
    const [team] = tenant.items.all(teams.id);
    for (const [list, item] of [
      [teams, team],
      [plans, tenant.items.all(plans.id)[0]],
    ] as const) {
      tenant.permissions.resetInheritance({ siteId: siteId(), listId: list.id, itemId: item!.id });
    }
    await setUpSite(custodianOf(tenant), { ...quietly, recheck: true });
    expect(await verified()).toEqual([]);
    expect(tenant.items.find(teams.id, team!.id)?.fields['TeamJson']).toEqual(team!.fields['TeamJson']);
  });

  it('sees a list that was opened and a level that was changed', async () => {
    await openRound(tenant, { employees: ['maja.lindegaard'] });
    const plans = tenant.lists.find(siteId(), 'Udviklingsplaner 2027-1')!;
    tenant.permissions.resetInheritance({ siteId: siteId(), listId: plans.id });
    const reader = tenant.permissions.levels(siteId()).find(({ name }) => name === 'MUS-læser')!;
    tenant.permissions.saveLevel(siteId(), { ...reader, mask: reader.mask | (1n << 25n) });
    expect(await verified()).toEqual([
      ['unlocked', 'MusPlans2027x1', undefined],
      ['wrong-level', 'MUS-læser', undefined],
    ]);
  });
});

function siteId(): string {
  return tenant.sites.findByPath(tenant.facts.sharePointHost, tenant.facts.sitePath)!.id;
}

describe('a round by departments', () => {
  it('takes in those whom the directory has there, under the leader that it knows', async () => {
    const henrik = tenant.directory.find('henrik.oestergaard@aasund.example')!;
    const department = tenant.directory.find('maja.lindegaard@aasund.example')!.user.department!;
    await openRound(tenant, {
      leaders: [],
      settings: { population: { kind: 'departments', departments: [department] } },
    });
    const population = tenant.lists.find(siteId(), 'MUS-population')!;
    const items = tenant.items.having(population.id, 'LeaderObjectId', henrik.id);
    const members = items.flatMap(
      ({ fields }) => JSON.parse(String(fields['PopulationJson'])) as { name: string }[],
    );
    expect(members).toHaveLength(20);

    await setUpSite(custodianOf(tenant), quietly);
    expect(tenant.items.having(population.id, 'LeaderObjectId', henrik.id)).toEqual(items);
  });
});
