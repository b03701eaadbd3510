import type { RunningTenant } from '../../local-tenant/create-tenant';
import { confirmMyTeam } from '../../src/application/rounds/confirm-my-team';
import { myTeams } from '../../src/application/rounds/my-teams';
import { viewRound } from '../../src/application/rounds/view-round';
import { setUpSite } from '../../src/application/set-up/set-up-site';
import type { Member } from '../../src/domain/round/members';
import type { Team } from '../../src/domain/round/team';
import { populationList, teamsList, type ListDefinition } from '../../src/storage/list-definitions';
import { workplaceAs } from '../adapters/connected';
import { valueIn } from '../application/rounds/desk';
import { everyTestBeginsWith } from '../prepared-tenant';
import { custodianOf, itemsOf, openRound, setUp } from '../set-up-round';
import { idOf, valueOf } from '../tenant/local-graph';
import type { Outsider } from '../application/plan/tampering-desk';
import { attack, HR, LEADER, MAJA, OTHER_LEADER, outsider } from './attacked';

const ROUND = '2027-1';
const JETTE = 'jette.holmgaard';

let tenant: RunningTenant;

interface Row {
  readonly id: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** The item of the list that somebody sees and that the set-up made for this leader. */
async function itemFor(by: Outsider, list: ListDefinition, leader: string) {
  const items = itemsOf(tenant, list);
  const rows = valueOf(await by.get(`${items}?$expand=fields`)) as unknown as Row[];
  const row = rows.find(({ fields }) => fields['LeaderObjectId'] === idOf(tenant, leader));
  if (!row) throw new Error(`No item of ${leader} is seen in ${list.displayName}.`);
  return { address: `${items}/${row.id}`, fields: row.fields };
}

const teamOf = (by: Outsider, leader: string) => itemFor(by, teamsList(ROUND), leader);

const confirmedAs = (team: Team): Team => ({
  ...team,
  confirmedOn: '2027-02-01',
  members: team.members.map((member) => ({ ...member, decision: 'in' })),
});

const asColumns = (team: Team) => ({ TeamJson: JSON.stringify(team), ConfirmedOn: '2027-02-01' });

const proposedTo = (leader: string): Team => {
  const list = tenant.lists.find(siteId(), teamsList(ROUND).displayName)!;
  const texts = tenant.items.all(list.id).map(({ fields }) => String(fields['TeamJson']));
  return texts
    .map((text) => JSON.parse(text) as Team)
    .find(({ leaderId }) => leaderId === idOf(tenant, leader))!;
};

const siteId = () => tenant.sites.findByPath(tenant.facts.sharePointHost, tenant.facts.sitePath)!.id;

const askedOf = async (leader: string) =>
  valueIn(await myTeams(await workplaceAs(tenant, leader), idOf(tenant, leader)));

const statesSeenByHr = async () => {
  const { leaders } = valueIn(await viewRound(await workplaceAs(tenant, HR), ROUND));
  return Object.fromEntries(leaders.map(({ leaderId, state }) => [leaderId, state]));
};

const shellsNow = async () => (await setUp(custodianOf(tenant))).rounds[0]!.shells;

describe('A team that somebody else would confirm', () => {
  everyTestBeginsWith(
    (fresh) => openRound(fresh, { leaders: [LEADER, OTHER_LEADER], employees: [MAJA, JETTE], confirmed: [] }),
    (opened) => {
      tenant = opened;
    },
  );

  test('M4: a leader who writes another leader’s id into the own team item confirms nothing for that leader', async () => {
    const proposed = proposedTo(OTHER_LEADER);
    const annes = confirmedAs(proposed);
    const henrik = await outsider(tenant, LEADER);
    await attack(henrik, await teamOf(henrik, LEADER), {
      ...asColumns(annes),
      LeaderObjectId: idOf(tenant, OTHER_LEADER),
    });
    expect((await setUp(custodianOf(tenant))).rounds).toMatchObject([{ confirmedTeams: 0, shells: 0 }]);
    expect(await statesSeenByHr()).toEqual({
      [idOf(tenant, OTHER_LEADER)]: 'asked',
      [idOf(tenant, LEADER)]: 'not-asked',
    });
    expect(await askedOf(LEADER)).toEqual([]);
    const [asked] = await askedOf(OTHER_LEADER);
    expect(asked!.item.team).toEqual(proposed);
  });

  test('M4: a leader who writes another leader’s people into the own team gets no conversation with them', async () => {
    const { members } = proposedTo(OTHER_LEADER);
    const henrik = await outsider(tenant, LEADER);
    await attack(
      henrik,
      await teamOf(henrik, LEADER),
      asColumns(confirmedAs({ ...proposedTo(LEADER), members })),
    );
    expect(await shellsNow()).toBe(0);
  });

  test('M4: a team that its leader hides by a column is still the leader’s', async () => {
    const henrik = await outsider(tenant, LEADER);
    await attack(henrik, await teamOf(henrik, LEADER), { LeaderObjectId: idOf(tenant, OTHER_LEADER) });
    const [asked] = await askedOf(LEADER);
    expect(asked!.item.team.members).toMatchObject([{ name: 'Maja Lindegaard' }]);
  });

  test('N6: HR cannot confirm a team for its leader', async () => {
    const hr = await outsider(tenant, HR);
    const item = await teamOf(hr, OTHER_LEADER);
    const written = await hr.change(item, asColumns(confirmedAs(proposedTo(OTHER_LEADER))));
    expect(written.status).toBe(403);
    expect(await shellsNow()).toBe(0);
  });

  test('N6: HR, who could write into a team before, cannot after the next mend', async () => {
    const list = tenant.lists.find(siteId(), teamsList(ROUND).displayName)!;
    const place = { siteId: siteId(), listId: list.id, itemId: tenant.items.all(list.id)[0]!.id };
    const writer = tenant.permissions.levels(siteId()).find(({ name }) => name === 'MUS-skriver')!;
    const group = tenant.permissions
      .assignments(place)
      .find(({ principal }) => principal.personId === null)!.principal;
    tenant.permissions.assign(place, group.id, writer.id);
    const hr = await outsider(tenant, HR);
    const item = await teamOf(hr, LEADER);
    const { fields } = item;
    await attack(hr, item, { TeamJson: fields['TeamJson'] });
    const run = { onProgress: () => undefined, isStopped: () => false, recheck: true };
    valueIn(await setUpSite(custodianOf(tenant), run));
    expect((await hr.change(item, { TeamJson: fields['TeamJson'] })).status).toBe(403);
  });

  test('N6: a population that HR alone has changed opens nothing before the leader confirms', async () => {
    const anne = await workplaceAs(tenant, OTHER_LEADER);
    valueIn(await confirmMyTeam(anne, (await askedOf(OTHER_LEADER))[0]!.item, new Map()));
    expect(await shellsNow()).toBe(4);
    const hr = await outsider(tenant, HR);
    const item = await itemFor(hr, populationList, OTHER_LEADER);
    const [jette] = JSON.parse(item.fields['PopulationJson']!) as [Member];
    const maja = { ...jette, employmentNumber: '400774', employeeId: idOf(tenant, MAJA) };
    await attack(hr, item, { PopulationJson: JSON.stringify([jette, maja]) });
    expect(await shellsNow()).toBe(4);
    const asked = await askedOf(OTHER_LEADER);
    valueIn(await confirmMyTeam(anne, asked[0]!.item, new Map()));
    expect(await shellsNow()).toBe(8);
  });

  test('N6: an employment that HR makes another’s is no longer the one that the leader said yes to', async () => {
    const hr = await outsider(tenant, HR);
    const anne = await workplaceAs(tenant, OTHER_LEADER);
    valueIn(await confirmMyTeam(anne, (await askedOf(OTHER_LEADER))[0]!.item, new Map()));
    const item = await itemFor(hr, populationList, OTHER_LEADER);
    const [jette] = JSON.parse(item.fields['PopulationJson']!) as [Member];
    const changed = [{ ...jette, employeeId: idOf(tenant, MAJA) }];
    await attack(hr, item, { PopulationJson: JSON.stringify(changed) });
    expect(await shellsNow()).toBe(0);
  });
});
