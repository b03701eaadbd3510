import type { RunningTenant } from '../../../local-tenant/create-tenant';
import { holdFollowUp } from '../../../src/application/follow-up/hold-follow-up';
import { reconcileFollowUps } from '../../../src/application/follow-up/reconcile-follow-ups';
import { settleFollowUps } from '../../../src/application/follow-up/settle-follow-ups';
import { teamConversations } from '../../../src/application/conversation/team-conversations';
import { changePlan } from '../../../src/application/plan/change-plan';
import { sendPlan } from '../../../src/application/plan/mark-plan';
import { FOLLOW_UP_SUBJECT } from '../../../src/domain/meeting/conversation-event';
import type { Fields } from '../../../src/domain/writing/fields';
import { termsOf } from '../../../src/domain/plan/agreed';
import { workplaceAs } from '../../adapters/connected';
import { everyTestBeginsWith, prepareTenant } from '../../prepared-tenant';
import { openRound } from '../../set-up-round';
import { signedIn, valueOf } from '../../tenant/local-graph';
import { asEmployee, book, deskOf, meetingsOf, valueIn, type Desk } from '../booking/booking-desk';
import { BIRGITTE, daysIn, followUpsOf, LEADER, reconcileAt, writePlan } from './follow-up-desk';

let tenant: RunningTenant;
let desk: Desk;

everyTestBeginsWith(
  (fresh) => openRound(fresh, { employees: [BIRGITTE] }),
  async (opened) => {
    tenant = opened;
    desk = await deskOf(tenant, LEADER);
  },
);

const GOAL: Fields = {
  'goal.k3f9.text': 'Lede et projekt',
  'goal.k3f9.followUp': '2027-05-20',
  'agreement.p2.what': 'Kursus i Excel',
  'agreement.p2.followUp': '2027-04-14',
  followUpOn: '2027-04-07',
  nextConversationOn: '2027-09-01',
};

const plan = (change: Fields, isSent?: boolean) => writePlan(desk, change, isSent);
const reconcile = () => reconcileAt(desk);
const followUpsIn = (account: string) => followUpsOf(tenant, account);
const daysInBoth = () => daysIn(tenant);

async function inLine(change: Fields): Promise<void> {
  await plan(change);
  valueIn(await reconcile());
}

/** Whoever comes back after weeks signs in anew. */
async function waitUntil(instant: string): Promise<void> {
  tenant.clock.set(instant);
  desk = await deskOf(tenant, LEADER);
}

describe('When a plan is sent', () => {
  it('D12 all that has a date stands in both calendars, private and neutral, with a reminder, link and key', async () => {
    await inLine(GOAL);
    expect(await daysInBoth()).toEqual(['2027-04-07', '2027-04-14', '2027-05-20', '2027-09-01']);
    for (const event of await followUpsIn(LEADER)) {
      expect(event).toMatchObject({
        sensitivity: 'private',
        isReminderOn: true,
        singleValueExtendedProperties: [{ value: '400656-2027-1' }],
      });
      const { content } = event['body'] as { content: string };
      expect(content).toContain(encodeURIComponent('samtale/400656-2027-1'));
      expect(content).not.toMatch(/Birgitte|Henrik|projekt|Excel/);
    }
  });

  it('nothing stands before that', async () => {
    await plan(GOAL, false);
    valueIn(await reconcile());
    expect(await daysInBoth()).toEqual([]);
  });

  it('what is to be looked at on the day of the plan’s own follow-up has no event of its own', async () => {
    await inLine({ ...GOAL, 'goal.k3f9.followUp': '2027-04-07', 'agreement.p2.followUp': '2027-04-07' });
    expect(await daysInBoth()).toEqual(['2027-04-07', '2027-09-01']);
  });

  it('each is half an hour that both have', async () => {
    await inLine(GOAL);
    const { item } = await desk.conversationOf(BIRGITTE);
    for (const record of Object.values(item.records.leader.followUps)) {
      expect(record).toMatchObject({ state: 'booked', bookingNumber: 1 });
      expect(record.clash).toBeUndefined();
      expect(Date.parse(record.end) - Date.parse(record.start)).toBe(30 * 60_000);
    }
  });

  it('a day without a free time gets the first of the morning, and it is told whose calendar it clashes with', async () => {
    const caller = await signedIn(tenant, BIRGITTE);
    const at = (dateTime: string) => ({ dateTime, timeZone: 'UTC' });
    await caller.call('POST', '/me/events', {
      body: { subject: 'Kursus', start: at('2027-04-07T04:00:00'), end: at('2027-04-07T18:00:00') },
    });
    await inLine({ followUpOn: '2027-04-07' });
    const { item } = await desk.conversationOf(BIRGITTE);
    expect(item.records.leader.followUps['plan']).toMatchObject({ state: 'booked', clash: 'employee' });
    expect(await daysInBoth()).toEqual(['2027-04-07']);
  });
});

describe('When a plan is changed afterwards', () => {
  it('an event moves with its date, and is the same event', async () => {
    await inLine({ followUpOn: '2027-04-07' });
    const [before] = await followUpsIn(BIRGITTE);
    await inLine({ followUpOn: '2027-04-15' });
    const [after] = await followUpsIn(BIRGITTE);
    expect(await daysInBoth()).toEqual(['2027-04-15']);
    expect(after!['iCalUId']).toBe(before!['iCalUId']);
    expect((await desk.conversationOf(BIRGITTE)).item.records.leader.followUps['plan']).toMatchObject({
      wasMoved: true,
    });
  });

  it('a goal that has its status loses its event, and gets a new one when the status is taken back', async () => {
    await inLine(GOAL);
    await inLine({ 'goal.k3f9.status': '3' });
    expect(await daysInBoth()).toEqual(['2027-04-07', '2027-04-14', '2027-09-01']);
    await inLine({ 'goal.k3f9.status': '' });
    expect(await daysInBoth()).toContain('2027-05-20');
    expect((await desk.conversationOf(BIRGITTE)).item.records.leader.followUps['goal.k3f9']).toMatchObject({
      bookingNumber: 2,
    });
  });

  it('one that is over stays as it was, and the next date gets an event of its own', async () => {
    await inLine({ followUpOn: '2027-04-07' });
    await waitUntil('2027-04-08T08:00:00Z');
    await inLine({ followUpOn: '2027-06-02' });
    expect(await daysInBoth()).toEqual(['2027-04-07', '2027-06-02']);
    await inLine({ followUpOn: '' });
    expect(await daysInBoth()).toEqual(['2027-04-07']);
  });

  it('the plan follows an event that the leader moves in Outlook, and no signature becomes void', async () => {
    await inLine({ followUpOn: '2027-04-07' });
    const terms = termsOf((await desk.conversationOf(BIRGITTE)).item.plan.fields);
    const caller = await signedIn(tenant, LEADER);
    const [event] = await followUpsIn(LEADER);
    const at = (dateTime: string) => ({ dateTime, timeZone: 'UTC' });
    await caller.call('PATCH', `/me/events/${String(event!['id'])}`, {
      body: { start: at('2027-04-09T09:00:00'), end: at('2027-04-09T09:30:00') },
    });
    valueIn(await reconcile());
    expect(await daysInBoth()).toEqual(['2027-04-09']);
    const { item } = await desk.conversationOf(BIRGITTE);
    expect(item.plan.fields['followUp.plan.movedTo']).toBe('2027-04-07/2027-04-09');
    expect(termsOf(item.plan.fields)).toEqual(terms);
    expect(item.records.leader.followUps['plan']).toMatchObject({ start: '2027-04-09T09:00:00Z' });
  });

  it('what lacks is done when the leader opens the team, and nothing is asked when nothing lacks', async () => {
    await plan(GOAL);
    const settle = async () =>
      settleFollowUps(
        desk.workplace,
        desk.self,
        valueIn(await teamConversations(desk.workplace, desk.self.id)),
      );
    expect(await settle()).toBe(true);
    expect(await daysInBoth()).toHaveLength(4);
    tenant.recorder.clear();
    expect(await settle()).toBe(false);
    expect(tenant.recorder.all()).toHaveLength(1);
  });

  it('the conversation is still booked and moved for itself', async () => {
    await inLine(GOAL);
    valueIn(await book(desk, BIRGITTE, await desk.firstTime(BIRGITTE)));
    expect(await meetingsOf(tenant, BIRGITTE)).toHaveLength(1);
    expect(await daysInBoth()).toHaveLength(4);
  });
});

describe('At a follow-up', () => {
  beforeEach(async () => {
    await inLine({ ...GOAL, 'goal.k3f9.followUp': '' });
    await waitUntil('2027-04-07T12:00:00Z');
  });

  const asLeader = async () => desk.conversationOf(BIRGITTE);
  const fields = async () => (await asLeader()).item.plan.fields;

  it('each confirms that it was held, and what they write there makes no signature void', async () => {
    const terms = termsOf(await fields());
    const employee = await workplaceAs(tenant, BIRGITTE);
    valueIn(
      await holdFollowUp(desk.workplace, await asLeader(), 'plan', { held: true, helped: 'Tid til det' }),
    );
    valueIn(await holdFollowUp(employee, await asEmployee(tenant, BIRGITTE), 'plan', { held: true }));
    expect((await asLeader()).item.records).toMatchObject({
      leader: { heldFollowUps: { plan: '2027-04-07' } },
      employee: { heldFollowUps: { plan: '2027-04-07' } },
    });
    expect(await fields()).toMatchObject({ 'followUp.plan.helped': 'Tid til det' });
    expect(termsOf(await fields())).toEqual(terms);
  });

  it('a new date gets an event of its own, and the other still confirms the one that was held', async () => {
    const employee = await workplaceAs(tenant, BIRGITTE);
    valueIn(
      await holdFollowUp(desk.workplace, await asLeader(), 'plan', { held: true, newDate: '2027-08-11' }),
    );
    valueIn(await reconcile());
    expect(await daysInBoth()).toContain('2027-08-11');
    valueIn(await holdFollowUp(employee, await asEmployee(tenant, BIRGITTE), 'plan', { held: true }));
    expect((await asLeader()).item.records.employee.heldFollowUps).toEqual({ plan: '2027-04-07' });
    valueIn(await reconcile());
    expect(await daysInBoth()).toEqual(['2027-04-07', '2027-04-14', '2027-08-11', '2027-09-01']);
  });

  it('both write at the same time, and nothing of either is lost', async () => {
    const employee = await workplaceAs(tenant, BIRGITTE);
    const [leaders, employees] = [await asLeader(), await asEmployee(tenant, BIRGITTE)];
    valueIn(await holdFollowUp(desk.workplace, leaders, 'plan', { helped: 'Ro i kalenderen' }));
    valueIn(await holdFollowUp(employee, employees, 'plan', { statuses: { k3f9: '3' } }));
    expect(await fields()).toMatchObject({
      'followUp.plan.helped': 'Ro i kalenderen',
      'goal.k3f9.status': '3',
    });
  });
});

describe('Of somebody without a mailbox', () => {
  const PIOTR = 'piotr.zielinski';

  it('the follow-up stands in the leader’s calendar alone, moves there and goes again', async () => {
    const own = await prepareTenant((fresh) =>
      openRound(fresh, { leaders: ['anne.bro'], employees: [PIOTR] }),
    );
    const theirs = await own.open();
    const anne = await deskOf(theirs, 'anne.bro');
    const change = async (fields: Fields) => {
      const conversation = await anne.conversationOf(PIOTR);
      const changed = await changePlan(anne.workplace, conversation, (now) => ({ ...now, fields }));
      valueIn(await sendPlan(anne.workplace, valueIn(changed)));
      valueIn(await reconcileFollowUps(anne.workplace, anne.self, await anne.conversationOf(PIOTR)));
      const caller = await signedIn(theirs, 'anne.bro');
      return valueOf(await caller.get(`/me/events?$filter=subject eq '${FOLLOW_UP_SUBJECT}'&$top=100`));
    };
    const [made, ...others] = await change({ followUpOn: '2027-04-07' });
    expect(others).toEqual([]);
    expect(made).toMatchObject({ attendees: [] });
    const moved = await change({ followUpOn: '2027-04-15' });
    expect(moved).toMatchObject([{ id: made!['id'] }]);
    expect(await change({})).toEqual([]);
    theirs.close();
    own.forget();
  });
});
