import type { RunningTenant } from '../../../local-tenant/create-tenant';
import { setUpSite } from '../../../src/application/set-up/set-up-site';
import { verifySite } from '../../../src/application/set-up/verify-site';
import { populationKey, type Member } from '../../../src/domain/round/members';
import { cardsList, populationList } from '../../../src/storage/list-definitions';
import { workplaceAs } from '../../adapters/connected';
import { newTenant } from '../../new-tenant';
import { confirmTeamOf, custodianOf, openRound } from '../../set-up-round';
import { idOf } from '../../tenant/local-graph';
import { valueIn } from '../rounds/desk';

const ROUND = '2027-1';
const HENRIK = 'henrik.oestergaard';
const ANNE = 'anne.bro';
const MAJA = 'maja.lindegaard';
const quietly = { onProgress: () => undefined, isStopped: () => false };

let tenant: RunningTenant;

beforeAll(async () => {
  tenant = await newTenant();
});
beforeEach(() => tenant.reset('small'));
afterAll(() => tenant.close());

const siteId = () => tenant.sites.findByPath(tenant.facts.sharePointHost, tenant.facts.sitePath)!.id;
const listOf = ({ displayName }: { displayName: string }) => tenant.lists.find(siteId(), displayName)!;

async function populationOf(leader: string) {
  const { population } = await workplaceAs(tenant, 'mette.krog');
  return { population, item: valueIn(await population.ofLeader(ROUND, idOf(tenant, leader)))! };
}

describe('an employment under two leaders who both confirm it', () => {
  /** As between the two steps of moving somebody to another leader: nobody may fall out of the round. */
  async function confirmedTwice() {
    await openRound(tenant, { leaders: [HENRIK, ANNE], employees: [MAJA, 'jette.holmgaard'], confirmed: [] });
    const [maja] = (await populationOf(HENRIK)).item.members;
    const { population, item } = await populationOf(ANNE);
    const moved: Member = { ...maja!, leaderId: idOf(tenant, ANNE) };
    valueIn(await population.write(item, [...item.members, moved]));
    const asked = valueIn(await setUpSite(custodianOf(tenant), quietly));
    expect(asked.rounds).toMatchObject([{ confirmedTwice: 0 }]);
    for (const leader of [HENRIK, ANNE]) await confirmTeamOf(tenant, leader, ROUND);
    return maja!;
  }

  const cardsOf = ({ employmentNumber }: Member) =>
    tenant.items.having(listOf(cardsList(ROUND, 1)).id, 'CardKey', `${employmentNumber}-${ROUND}`);
  const deviations = async () => valueIn(await verifySite(custodianOf(tenant), () => undefined)).deviations;

  it('has one conversation, and the run goes on and tells it', async () => {
    const maja = await confirmedTwice();
    const report = valueIn(await setUpSite(custodianOf(tenant), quietly));
    expect(report.rounds).toEqual([
      { key: ROUND, teams: 2, confirmedTeams: 2, shells: 2 * 4, confirmedTwice: 1 },
    ]);
    expect(cardsOf(maja)).toHaveLength(1);
    expect(await deviations()).toMatchObject([{ code: 'confirmed-twice' }]);

    const again = valueIn(await setUpSite(custodianOf(tenant), quietly));
    expect(again.rounds).toMatchObject([{ confirmedTwice: 1 }]);
    expect(cardsOf(maja)).toHaveLength(1);
  });

  it('is in order once HR says whose it is', async () => {
    const maja = await confirmedTwice();
    await setUpSite(custodianOf(tenant), quietly);
    const people = JSON.stringify(cardsOf(maja)[0]!.fields);
    const second = people.includes(idOf(tenant, HENRIK)) ? ANNE : HENRIK;
    const { population, item } = await populationOf(second);
    const others = item.members.filter(({ employmentNumber }) => employmentNumber !== maja.employmentNumber);
    valueIn(await population.write(item, others));
    expect(valueIn(await setUpSite(custodianOf(tenant), quietly)).rounds).toMatchObject([
      { confirmedTwice: 0 },
    ]);
    expect(await deviations()).toEqual([]);
  });
});

describe('a round by departments, whose population HR writes too', () => {
  const department = () => tenant.directory.find(idOf(tenant, MAJA))!.user.department!;
  const standing = () => {
    const key = populationKey(ROUND, idOf(tenant, HENRIK));
    const [item] = tenant.items.having(listOf(populationList).id, 'PopulationKey', key);
    return JSON.parse(String(item!.fields['PopulationJson'])) as Member[];
  };

  beforeEach(() =>
    openRound(tenant, {
      leaders: [HENRIK],
      employees: [MAJA],
      confirmed: [],
      settings: { population: { kind: 'departments', departments: [department()] } },
    }),
  );

  it('keeps what HR changes while the run reads the directory, and goes on with it the next time', async () => {
    const { population, item } = await populationOf(HENRIK);
    const left = item.members.filter(({ employeeId }) => employeeId !== idOf(tenant, MAJA)).slice(1);
    const taken = item.members.slice(0, 1).map((member) => ({ ...member, isTakenOut: true as const }));
    valueIn(await population.write(item, left));
    const now = (await populationOf(HENRIK)).item;
    const site = custodianOf(tenant);
    const meanwhile = {
      ...site,
      employeesIn: async (departments: readonly string[]) => {
        const found = await site.employeesIn(departments);
        valueIn(await population.write(now, [...left, ...taken]));
        return found;
      },
    };
    expect(await setUpSite(meanwhile, quietly)).toMatchObject({ ok: true });
    expect(standing()).toEqual([...left, ...taken]);

    expect(await setUpSite(site, quietly)).toMatchObject({ ok: true });
    expect(standing().slice(0, left.length + 1)).toEqual([...left, ...taken]);
    expect(standing()).toHaveLength(item.members.length);
  });

  it('leaves what we cannot read as it is', async () => {
    const { item } = await populationOf(HENRIK);
    const list = listOf(populationList);
    const stored = tenant.items.find(list.id, Number(item.itemId))!;
    tenant.items.save(list, { ...stored, fields: { ...stored.fields, PopulationJson: '{"later":true}' } });
    expect(await setUpSite(custodianOf(tenant), quietly)).toMatchObject({ ok: true });
    expect(tenant.items.find(list.id, Number(item.itemId))!.fields['PopulationJson']).toBe('{"later":true}');
  });
});
