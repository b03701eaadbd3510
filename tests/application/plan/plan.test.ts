import { copenhagenDateOf } from '../../../src/domain/time/calendar-dates';
import type { RunningTenant } from '../../../local-tenant/create-tenant';
import { reconcileFollowUps } from '../../../src/application/follow-up/reconcile-follow-ups';
import { openProduct } from '../../../src/application/opening/open-product';
import { compareFile } from '../../../src/application/plan/compare-file';
import { endConversation } from '../../../src/application/plan/mark-plan';
import { signPlan } from '../../../src/application/plan/sign-plan';
import { whoChanged } from '../../../src/application/plan/who-changed';
import { FOLLOW_UP_SUBJECT } from '../../../src/domain/meeting/conversation-event';
import { rowChoicesOf } from '../../../src/domain/concept/answer-context';
import { preparationForm } from '../../../src/domain/concept/preparation-form';
import { agreedFields } from '../../../src/domain/plan/agreed';
import { agreedIn } from '../../../src/application/conversation/seen-conversation';
import { changesSince } from '../../../src/domain/plan/changes';
import { missingIn } from '../../../src/domain/plan/missing';
import { planOf } from '../../../src/domain/plan/plan';
import { everyTestBeginsWith } from '../../prepared-tenant';
import { openRound } from '../../set-up-round';
import { idOf, signedIn, valueOf } from '../../tenant/local-graph';
import { withoutWaiting } from '../../without-waiting';
import { valueIn } from '../booking/booking-desk';
import { AGREED, LEADER, MAJA, PLAN, twoAtAPlan, type TwoAtAPlan } from './plan-desk';

let tenant: RunningTenant;
let two: TwoAtAPlan;

beforeEach(withoutWaiting);
afterEach(() => jest.restoreAllMocks());

everyTestBeginsWith(
  (fresh) => openRound(fresh, { employees: [MAJA] }),
  async (opened) => {
    tenant = opened;
    two = await twoAtAPlan(tenant);
  },
);

/** The plan's item as SharePoint shows it to the employee. */
async function columns(): Promise<Record<string, unknown>> {
  const { listId, itemId } = (await two.employee.opens()).item;
  const caller = await signedIn(tenant, MAJA);
  const { sharePointHost, sitePath } = tenant.facts;
  const site = `/sites/${sharePointHost}:${sitePath}:`;
  const { body } = await caller.get(`${site}/lists/${listId}/items/${itemId}?$expand=fields`);
  return (body as { fields: Record<string, unknown> }).fields;
}

const signatures = async () => (await two.employee.opens()).signatures;

describe('The plan', () => {
  it('D3 the leader fills in the plan and sends it within a week, and the employee reads it', async () => {
    await two.leader.writes(PLAN);
    valueIn(await endConversation(two.leader.workplace, await two.leader.opens()));
    const waiting = await two.employee.opens();
    expect(waiting.item.records.leader.sentAt).toBeUndefined();
    expect(waiting.step).toMatchObject({ code: 'wait-for-plan', deadline: { date: '2027-02-08' } });
    await two.send();
    const { item, step } = await two.employee.opens();
    expect(item.plan.fields).toEqual(PLAN);
    expect(item.records.leader.sentAt).toEqual(expect.any(String));
    expect(step.code).toBe('sign');
  });

  it('D3 the leader fills in the plan together with the employee, and neither writes over the other', async () => {
    await two.leader.writes({ 'goal.a1.text': 'Lede et projekt' });
    await two.employee.writes({ 'goal.a1.measure': 'Afleveret til tiden', 'note.wishes': 'Talt om det' });
    expect((await two.leader.opens()).item.plan.fields).toEqual({
      'goal.a1.text': 'Lede et projekt',
      'goal.a1.measure': 'Afleveret til tiden',
      'note.wishes': 'Talt om det',
    });
  });

  it('D3 is sent once, and says what a goal lacks without being hindered by it', async () => {
    await two.leader.writes({ 'goal.a1.text': 'Lede et projekt', 'goal.a1.start': '2027-03-01' });
    const [goal] = planOf((await two.leader.opens()).item.plan.fields).rows.goal;
    expect(missingIn('goal', goal!, rowChoicesOf(preparationForm)).map(({ column }) => column)).toEqual([
      'measure',
      'end',
      'responsible',
    ]);
    await two.send();
    const { sentAt } = (await two.leader.opens()).item.records.leader;
    tenant.clock.set('2027-02-04T08:00:00Z');
    two = await twoAtAPlan(tenant);
    await two.send();
    expect((await two.leader.opens()).item.records.leader.sentAt).toBe(sentAt);
  });

  it('D8 goals stand in the four groups, for whoever reads the plan in SharePoint', async () => {
    const groups = ['professional', 'personal', 'sales', 'others'];
    await two.leader.writes(
      Object.fromEntries(
        groups.flatMap((group) => [
          [`goal.${group}.group`, group],
          [`goal.${group}.text`, `Mål om ${group}`],
        ]),
      ),
    );
    const { PlanText, Goals, OpenGoals } = await columns();
    for (const name of [
      'Faglig udvikling',
      'Personlig udvikling',
      'Hjælp til salg',
      'Hjælp til andre dele af firmaet',
    ]) {
      expect(PlanText).toContain(name);
    }
    expect([Goals, OpenGoals]).toEqual([4, 4]);
  });

  it('D9 competence needs stand with near and later, need, outcome, how and when', async () => {
    await two.leader.writes({
      'competence.c1.horizon': 'near',
      'competence.c1.need': 'Regneark',
      'competence.c1.outcome': 'Laver budgettet alene',
      'competence.c1.how': 'Kursus',
      'competence.c1.when': '2027-04-01',
      'competence.c2.horizon': 'later',
      'competence.c2.need': 'Ledelse',
    });
    const text = String((await columns())['PlanText']);
    const order = [
      'Nærmeste fremtid',
      'Regneark',
      'Laver budgettet alene',
      'Kursus',
      'På sigt, 1–3 år',
      'Ledelse',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('D12 the dates of follow-up and next conversation stand in columns and in both calendars', async () => {
    await two.leader.writes(PLAN);
    await two.send();
    const { workplace, opens } = two.leader;
    const { self } = valueIn(await openProduct(workplace));
    valueIn(await reconcileFollowUps(workplace, self, await opens()));
    const { FollowUpOn, NextConversationOn } = await columns();
    expect([FollowUpOn, NextConversationOn].map((day) => copenhagenDateOf(String(day)))).toEqual([
      '2027-05-20',
      '2027-09-01',
    ]);
    for (const account of [LEADER, MAJA]) {
      const caller = await signedIn(tenant, account);
      const found = await caller.get(`/me/events?$filter=subject eq '${FOLLOW_UP_SUBJECT}'&$top=100`);
      const days = valueOf(found).map(({ start }) => (start as { dateTime: string }).dateTime.slice(0, 10));
      expect(days.toSorted()).toEqual(['2027-05-20', '2027-09-01']);
    }
  });
});

describe('A signature', () => {
  it.each([
    ['with a comment', 'Vi tager kurset til foråret'],
    ['without a comment', ''],
  ])('D4 the employee signs %s and a copy goes into the personnel folder', async (_, comment) => {
    await two.leader.writes(PLAN);
    await two.send();
    await two.leader.signs();
    expect(await two.file()).toMatchObject({ failure: { code: 'not-signed' } });
    const signed = await two.employee.signs('agreed', comment);
    expect(signed.item.sheets.employee?.signature).toMatchObject({ stance: 'agreed', comment });
    expect(agreedFields(signed.item.sheets.employee!.signature!.agreed)).toEqual(PLAN);
    const { item } = valueIn(await two.file());
    const [file] = item.records.leader.filed;
    expect(await two.folder()).toEqual([file!.name]);
    const { workplace, opens } = two.employee;
    const seen = await opens();
    const bytes = valueIn(await workplace.files.download(seen.item.card, file!.itemId));
    expect(Buffer.from(bytes.slice(0, 5)).toString()).toBe('%PDF-');
    const compared = valueIn(await compareFile(workplace, seen));
    expect(compared.copy).toBe('same');
    const { records } = (await opens()).item;
    expect(records.employee.checked).toMatchObject([{ sha256: file!.sha256, itemId: file!.itemId }]);
  });

  it.each([
    ['the employee first', ['employee', 'leader']],
    ['the leader first', ['leader', 'employee']],
  ] as const)('D13 both sign in any order, and remarks do not hinder filing: %s', async (_, order) => {
    await two.leader.writes(PLAN);
    await two.send();
    for (const party of order) await two[party].signs('remarks', 'Jeg ser det anderledes');
    expect(await signatures()).toEqual({ employee: 'valid', leader: 'valid' });
    valueIn(await two.file());
    expect(await two.folder()).toHaveLength(1);
    expect((await columns())['Signatures']).toBe('both');
  });

  it('is not given before the plan is sent, and sending is not signing', async () => {
    await two.leader.writes(PLAN);
    const { workplace, opens } = two.employee;
    const early = await signPlan(workplace, await opens(), 'employee', { stance: AGREED, comment: '' });
    expect(early).toMatchObject({ failure: { code: 'not-sent' } });
    await two.send();
    expect(await signatures()).toEqual({ employee: 'none', leader: 'none' });
  });

  it('is not put on a plan that says something else than the screen', async () => {
    await two.leader.writes(PLAN);
    await two.send();
    const onTheScreen = await two.employee.opens();
    await two.leader.writes({ 'goal.a1.end': '2027-06-30' });
    const { workplace } = two.employee;
    const late = await signPlan(workplace, onTheScreen, 'employee', { stance: AGREED, comment: '' });
    expect(late).toMatchObject({ failure: { code: 'changed' } });
    expect(await signatures()).toMatchObject({ employee: 'none' });
  });

  it('is refused in a sheet that holds what is none of ours', async () => {
    await two.leader.writes(PLAN);
    await two.send();
    const seen = await two.employee.opens();
    const { listId, itemId } = seen.item.sheets.employee!;
    const list = tenant.lists
      .of(tenant.sites.findByPath(tenant.facts.sharePointHost, tenant.facts.sitePath)!.id)
      .find(({ id }) => id === listId)!;
    const item = tenant.items.find(listId, Number(itemId))!;
    tenant.items.save(list, { ...item, fields: { ...item.fields, OwnJson: '{"heldFollowUps":7}' } });
    const { workplace } = two.employee;
    const refused = await signPlan(workplace, seen, 'employee', { stance: AGREED, comment: '' });
    expect(refused).toMatchObject({ failure: { code: 'not-ready' } });
    expect(await signatures()).toMatchObject({ employee: 'none' });
  });

  it('stays valid when a status, an effect or a note is written later', async () => {
    await two.agree();
    await two.employee.writes({ 'goal.a1.status': '2', 'goal.a1.effect': 'God', 'note.wishes': 'Talt om' });
    expect(await signatures()).toEqual({ employee: 'valid', leader: 'valid' });
    expect((await columns())['OpenGoals']).toBe(0);
  });

  it('is void when what was agreed is changed, and it shows what was changed and by whom', async () => {
    await two.agree();
    valueIn(await two.file());
    await two.leader.writes({ 'goal.a1.end': '2027-06-30', 'agreement.d4.responsible': '' });
    await two.employee.writes({ 'goal.a1.status': '1' });
    const seen = await two.employee.opens();
    expect(seen.signatures).toEqual({ employee: 'void', leader: 'void' });
    expect(changesSince(seen.item.sheets.employee!.signature!.agreed, agreedIn(seen)).fields).toEqual([
      { key: 'goal.a1.end', before: '2027-11-30', now: '2027-06-30' },
      { key: 'agreement.d4.responsible', before: 'Henrik', now: '' },
    ]);
    expect(valueIn(await whoChanged(two.employee.workplace, seen))).toMatchObject({
      by: idOf(tenant, LEADER),
    });
    expect((await columns())['Signatures']).toBe('none');
  });

  it('tells who changed what was agreed, also behind many later versions', async () => {
    await two.agree();
    await two.leader.writes({ 'goal.a1.end': '2027-06-30' });
    for (let step = 0; step < 25; step += 1)
      await two.employee.writes({ 'goal.a1.effect': `Et skridt til: ${step}` });
    const seen = await two.employee.opens();
    const versions = valueIn(await two.employee.workplace.conversations.planVersions(seen.item));
    expect(versions.length).toBeGreaterThan(25);
    expect(valueIn(await whoChanged(two.employee.workplace, seen))).toMatchObject({
      by: idOf(tenant, LEADER),
    });
  });

  it('holds again when the change is taken back', async () => {
    await two.agree();
    await two.leader.writes({ 'goal.a1.end': '2027-06-30' });
    await two.leader.writes({ 'goal.a1.end': '2027-11-30' });
    expect(await signatures()).toEqual({ employee: 'valid', leader: 'valid' });
  });

  it('given anew files a new PDF beside the old', async () => {
    await two.agree();
    valueIn(await two.file());
    const before = await two.folder();
    await two.leader.writes({ 'goal.a1.end': '2027-06-30' });
    expect(await two.file()).toMatchObject({ failure: { code: 'not-signed' } });
    await two.leader.signs();
    await two.employee.signs('remarks', 'Kortere tid');
    const { item } = valueIn(await two.file());
    expect(item.records.leader.filed).toHaveLength(2);
    const after = await two.folder();
    expect(after).toHaveLength(2);
    expect(after).toEqual(expect.arrayContaining(before));
    const compared = valueIn(await compareFile(two.employee.workplace, await two.employee.opens()));
    expect(compared.copy).toBe('same');
  });

  it('is given once, however often one presses', async () => {
    await two.leader.writes(PLAN);
    await two.send();
    await two.employee.signs();
    const { etag } = (await two.employee.opens()).item.sheets.employee!;
    await two.employee.signs();
    expect((await two.employee.opens()).item.sheets.employee!.etag).toBe(etag);
  });
});
