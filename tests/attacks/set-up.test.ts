import type { RunningTenant } from '../../local-tenant/create-tenant';
import type { NewItem } from '../../src/application/ports/custodian-site';
import { setUpSite } from '../../src/application/set-up/set-up-site';
import { verifySite } from '../../src/application/set-up/verify-site';
import { populationKey, type Member } from '../../src/domain/round/members';
import type { ColumnDefinition } from '../../src/storage/column-definitions';
import {
  personnelLibrary,
  plansList,
  populationList,
  sheetsList,
  teamsList,
  type ListDefinition,
} from '../../src/storage/list-definitions';
import { twoAtAPlan } from '../application/plan/plan-desk';
import { namedOnCards, nothingIsOpenBefore, whoMayOpen } from '../application/set-up/what-stands';
import { everyTestBeginsWith } from '../prepared-tenant';
import { confirmTeamOf, custodianOf, itemsOf, openRound, setUp } from '../set-up-round';
import { idOf, signedIn, valueOf } from '../tenant/local-graph';
import {
  attack,
  BIRGITTE,
  CUSTODIAN,
  everyAttackBeginsWithARound,
  expectAllowed,
  HR,
  LEADER,
  MAJA,
  outsider,
  OTHER_LEADER,
} from './attacked';

let tenant: RunningTenant;

function begin(opened: RunningTenant): void {
  tenant = opened;
}

const siteId = () => tenant.sites.findByPath(tenant.facts.sharePointHost, tenant.facts.sitePath)!.id;
const listOf = ({ displayName }: ListDefinition) => tenant.lists.find(siteId(), displayName)!;
const PLANS = plansList('2027-1', 1);
const SHEETS = sheetsList('2027-1', 1);
const TEAMS = teamsList('2027-1');

/** `apply --recheck`. */
async function recheck(): Promise<void> {
  const run = { onProgress: () => undefined, isStopped: () => false, recheck: true };
  expect(await setUpSite(custodianOf(tenant), run)).toMatchObject({ ok: true });
}

async function deviations(): Promise<string[]> {
  const verified = await verifySite(custodianOf(tenant), () => undefined);
  if (!verified.ok) throw new Error(JSON.stringify(verified.failure));
  return verified.value.deviations.map(({ code, listName }) => `${code} in ${listName}`);
}

/** SharePoint's address of an item. */
function restOf(list: ListDefinition, itemId: number): string {
  const { sharePointHost, sitePath } = tenant.facts;
  return `https://${sharePointHost}${sitePath}/_api/web/lists(guid'${listOf(list).id}')/items(${itemId})`;
}

const custodianByHand = () =>
  signedIn(tenant, CUSTODIAN, { scopes: ['AllSites.FullControl'], resource: 'sharepoint' });

/** HR has Maja follow itself in the population, and nobody else. */
async function becomeHerLeader(): Promise<void> {
  const hr = await signedIn(tenant, HR);
  const items = itemsOf(tenant, populationList);
  const [mine] = valueOf(await hr.get(`${items}?$expand=fields`)) as {
    id: string;
    fields: { PopulationJson: string };
  }[];
  const members = JSON.parse(mine!.fields.PopulationJson) as Member[];
  const leaderId = idOf(tenant, HR);
  const [maja, others] = [true, false].map((isMaja) =>
    members.filter(({ employeeId }) => (employeeId === idOf(tenant, MAJA)) === isMaja),
  );
  const body = { PopulationJson: JSON.stringify(others) };
  expectAllowed(await hr.call('PATCH', `${items}/${mine!.id}/fields`, { body }));
  const fields = {
    ...{ Title: 'x', PopulationKey: populationKey('2027-1', leaderId), RoundKey: '2027-1' },
    LeaderObjectId: leaderId,
    PopulationJson: JSON.stringify(maja!.map((member) => ({ ...member, leaderId }))),
  };
  expectAllowed(await hr.call('POST', items, { body: { fields } }));
}

describe('A mend of permissions', () => {
  everyAttackBeginsWithARound(begin);

  test('M2: gives nothing to whoever swapped the hints of two plans, or wrote itself into the population as a leader', async () => {
    const before = whoMayOpen(tenant);
    for (const [account, colleague] of [
      [MAJA, BIRGITTE],
      [BIRGITTE, MAJA],
    ] as const) {
      const party = await outsider(tenant, account);
      const hints = { EmployeeObjectId: idOf(tenant, colleague), LeaderObjectId: idOf(tenant, OTHER_LEADER) };
      await attack(party, await party.plan(), hints);
      await attack(party, await party.sheet('employee'), hints);
    }
    await becomeHerLeader();
    await recheck();
    expect(whoMayOpen(tenant)).toMatchObject(before);
    expect(nothingIsOpenBefore(tenant)).toEqual([]);
    expect(await deviations()).toEqual(['another-person in MusCards2027x1']);
  });

  test('M2: changes no permission after any single change of what a party may write', async () => {
    const before = whoMayOpen(tenant);
    const [maja, leader] = [await outsider(tenant, MAJA), await outsider(tenant, LEADER)];
    const [team] = valueOf(await leader.get(itemsOf(tenant, TEAMS)));
    const { key } = (await maja.cards())[0]!;
    const writable = [
      { by: maja, list: PLANS, item: await maja.plan() },
      { by: leader, list: PLANS, item: await leader.plan(key) },
      { by: maja, list: SHEETS, item: await maja.sheet('employee') },
      { by: leader, list: SHEETS, item: await leader.sheet('leader', key) },
      {
        by: leader,
        list: TEAMS,
        item: { address: `${itemsOf(tenant, TEAMS)}/${String(team!['id'])}`, fields: {} },
      },
    ];
    for (const { by, list, item } of writable) {
      for (const column of list.columns.filter(({ name }) => !/\d$/.test(name))) {
        await attack(by, item, { [column.name]: hostile(column) });
        await recheck();
        expect({ column: `${list.name} ${column.name}`, open: whoMayOpen(tenant) }).toEqual({
          column: `${list.name} ${column.name}`,
          open: before,
        });
      }
    }
  }, 120_000);

  test('N10: leaves both signatures valid and writes nothing into sheets and plans', async () => {
    const two = await twoAtAPlan(tenant);
    await two.agree();
    const before = whoMayOpen(tenant);
    const byHand = await custodianByHand();
    const places = [PLANS, SHEETS].flatMap((list) =>
      tenant.items.all(listOf(list).id).map(({ id }) => ({ list, id })),
    );
    for (const { list, id } of places)
      expectAllowed(await byHand.call('POST', `${restOf(list, id)}/resetroleinheritance`));
    const written = [PLANS, SHEETS].flatMap((list) => tenant.items.all(listOf(list).id));
    await recheck();
    expect(whoMayOpen(tenant)).toEqual(before);
    expect([PLANS, SHEETS].flatMap((list) => tenant.items.all(listOf(list).id))).toEqual(written);
    const valid = { employee: 'valid', leader: 'valid' };
    expect((await two.employee.opens()).signatures).toEqual(valid);
    expect((await two.leader.opens()).signatures).toEqual(valid);
  });
});

/** A colleague, wherever there is room for one. */
function hostile({ name, choice, dateTime, number, text }: ColumnDefinition): unknown {
  const id = idOf(tenant, BIRGITTE);
  if (choice) return choice.choices.at(-1);
  if (dateTime) return '2027-01-04T12:00:00Z';
  if (number) return 99;
  if (!name.endsWith('Json')) return text ? id : undefined;
  return JSON.stringify({ employeeId: id, leaderId: id, ownerId: id, key: 'x', roundKey: '2027-1' });
}

describe('An item that waits under the name of a conversation to come', () => {
  everyTestBeginsWith(
    (fresh) => openRound(fresh, { employees: [MAJA, BIRGITTE], confirmed: [] }),
    (opened) => {
      begin(opened);
    },
  );

  const waiting = (): NewItem => {
    const fields = {
      Title: 'Maja',
      EmployeeObjectId: idOf(tenant, MAJA),
      LeaderObjectId: idOf(tenant, LEADER),
    };
    return { listId: listOf(PLANS).id, kind: 'item', fields };
  };

  test('N1: is made by nobody but the custodian: SharePoint refuses everybody else', async () => {
    for (const account of [BIRGITTE, LEADER, HR]) {
      const caller = await signedIn(tenant, account);
      for (const list of [PLANS, SHEETS, TEAMS, personnelLibrary(1)]) {
        const body = { fields: waiting().fields };
        expect((await caller.call('POST', itemsOf(tenant, list), { body })).status).toBe(403);
      }
    }
  });

  test('N1: is removed when nobody may open it, told when somebody may, and adopted never', async () => {
    const made = await custodianOf(tenant).createItems([waiting(), waiting()]);
    if (!made.ok) throw new Error(JSON.stringify(made.failure));
    const [left, planted] = made.value;
    const byHand = await custodianByHand();
    const address = restOf(PLANS, Number(planted!.item));
    expectAllowed(await byHand.call('POST', `${address}/breakroleinheritance(copyRoleAssignments=false)`));
    const level = tenant.permissions.levels(siteId()).find(({ name }) => name === 'MUS-skriver')!;
    const attacker = tenant.permissions.principalOfPerson(siteId(), idOf(tenant, LEADER))!;
    const grant = `addroleassignment(principalid=${attacker.id},roledefid=${level.id})`;
    expectAllowed(await byHand.call('POST', `${address}/roleassignments/${grant}`));
    const [open] = [`MusPlans2027x1 ${planted!.item}`].map((name) => whoMayOpen(tenant)[name]);
    expect(open).toEqual(['Henrik Østergaard: MUS-skriver']);

    await confirmTeamOf(tenant, LEADER, '2027-1');
    await setUp(custodianOf(tenant));
    await recheck();
    const plans = tenant.items.all(listOf(PLANS).id).map(({ guid }) => guid);
    expect(plans).not.toContain(left!.guid);
    expect(plans).toHaveLength(3);
    expect([...namedOnCards(tenant).keys()]).not.toContain(planted!.guid);
    expect(whoMayOpen(tenant)[`MusPlans2027x1 ${planted!.item}`]).toEqual(open);
    expect(await deviations()).toEqual(['planted in MusPlans2027x1']);
  });
});
