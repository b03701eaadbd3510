import type { RunningTenant } from '../../local-tenant/create-tenant';
import { changePlan } from '../../src/application/plan/change-plan';
import { emptyPlan } from '../../src/domain/plan/plan-content';
import { setupList } from '../../src/storage/list-definitions';
import { workplaceAs } from '../adapters/connected';
import { asEmployee, deskOf, valueIn, type Desk } from '../application/booking/booking-desk';
import { everyTestBeginsWith } from '../prepared-tenant';
import { openRound } from '../set-up-round';
import { closeRound } from '../story/last-year';
import { idOf, signedIn } from '../tenant/local-graph';
import {
  attack,
  BIRGITTE,
  everyAttackBeginsWithARound,
  expectAllowed,
  HR,
  LEADER,
  MAJA,
  outsider,
} from './attacked';

let tenant: RunningTenant;
let desk: Desk;

const SECRET = 'Kun mellem Henrik og Birgitte';

async function begin(opened: RunningTenant): Promise<void> {
  tenant = opened;
  desk = await deskOf(tenant, LEADER);
}

describe('Whose a conversation is', () => {
  everyAttackBeginsWithARound(begin);

  /** Maja’s own items say that they are Birgitte’s. */
  async function disguise(part: 'plan' | 'sheet', fields: Readonly<Record<string, string>> = {}) {
    const maja = await outsider(tenant, MAJA);
    const item = part === 'plan' ? await maja.plan() : await maja.sheet('employee');
    await attack(maja, item, {
      EmployeeObjectId: idOf(tenant, BIRGITTE),
      Title: 'Birgitte Sommer',
      ...fields,
    });
    return maja;
  }

  test('H1: a plan that says it is a colleague’s is not written into, and its reader reads nothing of the colleague', async () => {
    const maja = await disguise('plan');
    const conversation = await desk.conversationOf(BIRGITTE);
    valueIn(
      await changePlan(desk.workplace, conversation, (plan) => ({
        ...plan,
        fields: { 'goal.a1.text': SECRET },
      })),
    );
    expect((await desk.conversationOf(BIRGITTE)).item.plan.fields).toEqual({ 'goal.a1.text': SECRET });
    for (const item of [await maja.plan(), await maja.sheet('employee'), await maja.sheet('leader')])
      expect(JSON.stringify(item.fields)).not.toContain(SECRET);
    expect((await desk.conversationOf(BIRGITTE)).item.moved).toEqual([]);
  });

  test('H1: the one whose plan was disguised still has it, and both are told that a field was moved', async () => {
    await disguise('plan');
    const [leaders, employees] = [await desk.conversationOf(MAJA), await asEmployee(tenant, MAJA)];
    expect(leaders.item).toMatchObject({
      isReady: true,
      moved: ['plan'],
      names: { employee: 'Maja Lindegaard' },
    });
    expect(employees.item).toMatchObject({ isReady: true, moved: ['plan'] });
  });

  test('H1: a name that somebody writes into a plan is put right by the leader’s client, and shown to nobody', async () => {
    const maja = await outsider(tenant, MAJA);
    await attack(maja, await maja.plan(), { Title: 'Direktøren', LeaderName: 'Birgitte', Unit: 'Ledelsen' });
    const { item } = await desk.conversationOf(MAJA);
    expect(item.names).toEqual({ employee: 'Maja Lindegaard', leader: 'Henrik Østergaard' });
    await desk.reopen();
    expect((await maja.plan()).fields).toMatchObject({
      Title: 'Maja Lindegaard',
      LeaderName: 'Henrik Østergaard',
    });
  });

  test('M1: answers in a sheet that says it is a colleague’s are not read as the colleague’s', async () => {
    await disguise('sheet', {
      HandedInAt: '2027-02-01T08:00:00Z',
      AnswersJson: JSON.stringify({ conceptKey: 'x', conceptVersion: 1, fields: { 'happy.1': 'Plantet' } }),
    });
    const birgitte = await desk.conversationOf(BIRGITTE);
    const whole = valueIn(await desk.workplace.conversations.read(birgitte.item));
    expect(whole.sheets.employee).not.toHaveProperty('handedIn');
    expect(whole.sheets.employee).not.toHaveProperty('handedInAt');
    const maja = await desk.conversationOf(MAJA);
    expect(maja.item.moved).toEqual(['employee-sheet']);
    expect(maja.item.sheets.employee?.ownerId).toBe(idOf(tenant, MAJA));
  });

  test('N2: a personnel folder that the leader gives another name is still the conversation’s', async () => {
    const henrik = await outsider(tenant, LEADER);
    const { folder } = (await desk.conversationOf(MAJA)).item.card.places;
    const { folder: other } = (await desk.conversationOf(BIRGITTE)).item.card.places;
    const names = [idOf(tenant, MAJA), 'x'];
    for (const [index, place] of [folder!, other!].entries())
      await attack(henrik, await henrik.at(place), { FileLeafRef: names[index] });
    const maja = await asEmployee(tenant, MAJA);
    const { files } = await workplaceAs(tenant, MAJA);
    expect(valueIn(await files.list(maja.item.card))).toEqual([]);
    const birgittes = (await desk.conversationOf(BIRGITTE)).item.card;
    expect(await files.list(birgittes)).toMatchObject({ ok: false });
  });

  test('N9: lists that HR writes into MUS-opsætning lead nobody anywhere', async () => {
    const before = (await asEmployee(tenant, MAJA)).item.card.places;
    const hr = await signedIn(tenant, HR);
    const { sharePointHost, sitePath } = tenant.facts;
    const list = `/sites/${sharePointHost}:${sitePath}:/lists/${encodeURIComponent(setupList.displayName)}`;
    const lists = { MusCards2027x1: 'a', MusPlans2027x1: 'b', MusSheets2027x1: 'c' };
    const SetupJson = JSON.stringify({ roundKey: '2027-1', lists });
    const fields = { Title: 'MUS 2027', SetupKind: 'text', SetupKey: '2027-1', SetupJson };
    expectAllowed(await hr.call('POST', `${list}/items`, { body: { fields } }));
    expect((await asEmployee(tenant, MAJA)).item.card.places).toEqual(before);
  });

  test('N9: MUS-vejviser is written by nobody but the custodian', async () => {
    const { sharePointHost, sitePath } = tenant.facts;
    const list = `/sites/${sharePointHost}:${sitePath}:/lists/${encodeURIComponent('MUS-vejviser')}`;
    for (const account of [HR, LEADER, MAJA]) {
      const caller = await signedIn(tenant, account);
      const body = { fields: { GuideKey: '2027-1', GuideJson: '{}' } };
      expect((await caller.call('POST', `${list}/items`, { body })).status).toBe(403);
      expect(
        (await caller.call('PATCH', `${list}/items/1/fields`, { body: { GuideJson: '{}' } })).status,
      ).toBe(403);
    }
  });
});

describe('What was agreed last year', () => {
  everyTestBeginsWith(async (fresh) => {
    const both = { employees: [MAJA, BIRGITTE] };
    const last = { name: 'MUS efterår 2026', begins: '2026-08-10', ends: '2026-10-02' };
    await openRound(fresh, { roundKey: '2026-2', settings: last, ...both });
    const then = await deskOf(fresh, LEADER);
    const { item } = await then.conversationOf(MAJA);
    const plan = { ...emptyPlan, fields: { 'goal.a1.text': 'Aftalt sidste år' } };
    valueIn(await then.workplace.conversations.write(item, { plan }));
    await closeRound(fresh, '2026-2');
    await openRound(fresh, both);
  }, begin);

  test('N5: a colleague’s plan that says it is one’s own of last year plants no goal', async () => {
    const birgitte = await outsider(tenant, BIRGITTE);
    const [card] = await birgitte.cards('2026-2');
    const planted = { ...emptyPlan, fields: { 'goal.a1.text': 'Plantet' } };
    await attack(birgitte, await birgitte.at(card!.places.plan!), {
      EmployeeObjectId: idOf(tenant, MAJA),
      PlanJson: JSON.stringify(planted),
    });
    for (const { item } of [await desk.conversationOf(MAJA), await asEmployee(tenant, MAJA)])
      expect(item.lastPlan?.plan.fields).toEqual({ 'goal.a1.text': 'Aftalt sidste år' });
  });
});
