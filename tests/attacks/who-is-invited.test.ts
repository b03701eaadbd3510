import type { RunningTenant } from '../../local-tenant/create-tenant';
import { proposeTime } from '../../src/application/booking/propose-time';
import { reconcileFollowUps } from '../../src/application/follow-up/reconcile-follow-ups';
import { sendPlan } from '../../src/application/plan/mark-plan';
import { MOST_FOLLOW_UPS } from '../../src/domain/follow-up/follow-ups';
import { FOLLOW_UP_SUBJECT } from '../../src/domain/meeting/conversation-event';
import type { PlanContent } from '../../src/domain/plan/plan-content';
import { workplaceAs } from '../adapters/connected';
import { asEmployee, book, deskOf, valueIn, type Desk } from '../application/booking/booking-desk';
import { pick, sendFromOutlook } from '../application/booking/outlook-desk';
import { idOf, signedIn, valueOf } from '../tenant/local-graph';
import {
  attack,
  BIRGITTE,
  everyAttackBeginsWithARound,
  expectAllowed,
  LEADER,
  MAJA,
  outsider,
} from './attacked';

const DIRECTOR = 'anne.bro';

let tenant: RunningTenant;
let desk: Desk;

everyAttackBeginsWithARound(async (opened) => {
  tenant = opened;
  desk = await deskOf(tenant, LEADER);
});

const addressOf = (account: string) => `${account}@${tenant.facts.domain}`;

/** 120 goals, each with a date of its own to come. */
const manyDates = (): Readonly<Record<string, string>> => {
  const goals = Array.from({ length: 120 }, (_, index): [string, string][] => {
    const on = new Date(Date.UTC(2027, 2, 1 + index)).toISOString().slice(0, 10);
    return [
      [`goal.g${index}.text`, `Mål ${index}`],
      [`goal.g${index}.followUp`, on],
    ];
  });
  return Object.fromEntries(goals.flat());
};

async function writeAsMaja(change: object, columns: Readonly<Record<string, string>> = {}): Promise<void> {
  const maja = await outsider(tenant, MAJA);
  const item = await maja.plan();
  const plan = JSON.parse(item.fields['PlanJson'] ?? '{}') as PlanContent;
  await attack(maja, item, { PlanJson: JSON.stringify({ ...plan, ...change }), ...columns });
}

async function followUpEvents(account: string) {
  const caller = await signedIn(tenant, account);
  return valueOf(await caller.get(`/me/events?$filter=subject eq '${FOLLOW_UP_SUBJECT}'&$top=200`));
}

const reconcile = async () =>
  valueIn(await reconcileFollowUps(desk.workplace, desk.self, await desk.conversationOf(MAJA)));

test('M5: an employee’s 120 dates and a director’s id make twelve events, and nobody but the two is invited', async () => {
  valueIn(await sendPlan(desk.workplace, await desk.conversationOf(MAJA)));
  await writeAsMaja(
    { fields: manyDates() },
    { EmployeeObjectId: idOf(tenant, DIRECTOR), LeaderObjectId: idOf(tenant, DIRECTOR) },
  );
  await reconcile();
  await desk.reopen();
  await reconcile();
  const events = await followUpEvents(LEADER);
  expect(events).toHaveLength(MOST_FOLLOW_UPS);
  const invited = events.flatMap(({ attendees }) =>
    (attendees as { emailAddress: { address: string } }[]).map(({ emailAddress }) => emailAddress.address),
  );
  expect(new Set(invited)).toEqual(new Set([addressOf(MAJA)]));
  expect(await followUpEvents(DIRECTOR)).toEqual([]);
});

test('M5: a booking number beyond all bounds in the leader’s own sheet is told at once, and nothing is computed of it', async () => {
  const henrik = await outsider(tenant, LEADER);
  const { key } = (await desk.conversationOf(MAJA)).item;
  const time = { start: '2027-02-25T09:00:00Z', end: '2027-02-25T10:30:00Z' };
  const latest = { ...time, bookingNumber: 1_000_000, state: 'booked', online: true };
  await attack(henrik, await henrik.sheet('leader', key), {
    OwnJson: JSON.stringify({ booking: { latest } }),
  });
  expect((await desk.conversationOf(MAJA)).item.damaged).toEqual(['leader-sheet']);
  tenant.recorder.clear();
  expect(await book(desk, MAJA, time)).toMatchObject({ ok: false, failure: { code: 'not-ready' } });
  expect(tenant.recorder.all().length).toBeLessThan(10);
});

test('M5: the employee may not write what the leader has booked', async () => {
  const maja = await outsider(tenant, MAJA);
  expect((await maja.change(await maja.sheet('leader'), { OwnJson: '{}' })).status).toBe(403);
});

test('N3: records and files that the employee writes into the plan move, cancel and open nothing', async () => {
  const henrik = await signedIn(tenant, LEADER);
  const own = await henrik.call('POST', '/me/events', {
    body: {
      subject: 'Direktionsmøde',
      start: { dateTime: '2027-03-10T09:00:00', timeZone: 'UTC' },
      end: { dateTime: '2027-03-10T10:00:00', timeZone: 'UTC' },
    },
  });
  expectAllowed(own);
  const { id, iCalUId } = own.body as { id: string; iCalUId: string };
  valueIn(await sendPlan(desk.workplace, await desk.conversationOf(MAJA)));
  const record = { bookingNumber: 1, state: 'booked', iCalUId, eventId: id };
  const time = { start: '2027-03-10T09:00:00Z', end: '2027-03-10T10:00:00Z' };
  const filed = [{ planDigest: 'x', name: 'x.pdf', filedAt: time.start, itemId: id }];
  await writeAsMaja({
    followUps: { plan: { ...record, ...time } },
    filed,
    sentAt: time.start,
    heldAt: time.start,
  });
  await reconcile();
  const { records } = (await desk.conversationOf(MAJA)).item;
  expect(records.leader).toMatchObject({ followUps: {}, filed: [] });
  const after = (await henrik.get(`/me/events/${id}`)).body as Record<string, unknown>;
  expect(after).toMatchObject({
    subject: 'Direktionsmøde',
    start: { dateTime: expect.stringContaining('09:00') as string },
  });
});

test('N4: a meeting of somebody else’s in the leader’s record is not answered for the employee', async () => {
  const director = await signedIn(tenant, DIRECTOR);
  const called = await director.call('POST', '/me/events', {
    body: {
      subject: 'Ledermøde',
      start: { dateTime: '2027-03-11T09:00:00', timeZone: 'UTC' },
      end: { dateTime: '2027-03-11T10:00:00', timeZone: 'UTC' },
      attendees: [{ type: 'required', emailAddress: { address: addressOf(BIRGITTE) } }],
    },
  });
  expectAllowed(called);
  const { id, iCalUId } = called.body as { id: string; iCalUId: string };
  valueIn(await book(desk, BIRGITTE, await desk.firstTime(BIRGITTE)));
  const { key, records } = (await desk.conversationOf(BIRGITTE)).item;
  const henrik = await outsider(tenant, LEADER);
  const latest = { ...records.leader.booking.latest, iCalUId };
  await attack(henrik, await henrik.sheet('leader', key), {
    OwnJson: JSON.stringify({ ...records.leader, booking: { latest } }),
  });
  const birgitte = await workplaceAs(tenant, BIRGITTE);
  const time = { start: '2027-03-12T09:00:00Z', end: '2027-03-12T10:00:00Z' };
  const proposed = await proposeTime(birgitte, await asEmployee(tenant, BIRGITTE), time);
  expect(proposed).toMatchObject({ ok: false, failure: { code: 'not-there' } });
  const { attendees } = (await director.get(`/me/events/${id}`)).body as {
    attendees: { status: { response: string } }[];
  };
  expect(attendees[0]!.status.response).toBe('none');
});

test('M5: with a leader’s sheet that cannot be read, a meeting that stands is not moved: nobody could record it', async () => {
  valueIn(await book(desk, MAJA, await desk.firstTime(MAJA)));
  const henrik = await outsider(tenant, LEADER);
  const { key } = (await desk.conversationOf(MAJA)).item;
  await attack(henrik, await henrik.sheet('leader', key), { OwnJson: '{"followUps":[]}' });
  tenant.recorder.clear();
  const time = { start: '2027-03-25T09:00:00Z', end: '2027-03-25T10:30:00Z' };
  expect(await book(desk, MAJA, time)).toMatchObject({ ok: false, failure: { code: 'not-ready' } });
  expect(tenant.recorder.all().filter(({ url }) => url.includes('/me/events/'))).toEqual([]);
});

/** The leader has picked the first time that the two have in Outlook, and sent nothing yet. */
const pickTime = async () => pick(desk, BIRGITTE, await desk.firstTime(BIRGITTE));

/** What somebody calls that is about Birgitte's conversation by its text. */
const callOf = async (by: string, to: readonly string[]) => {
  const { key } = (await desk.conversationOf(BIRGITTE)).item;
  return sendFromOutlook(tenant, await desk.firstTime(BIRGITTE), {
    by,
    to,
    link: desk.workplace.linkTo(key),
  });
};

const recordsOf = async (account: string) => (await desk.conversationOf(account)).item.records.leader.booking;

test('N11: an invitation with our link that somebody else sends the leader is adopted by nobody', async () => {
  await pickTime();
  const before = await recordsOf(BIRGITTE);
  // Outlook delivers them all; the employee sends one herself, at the very time that was picked.
  await callOf(BIRGITTE, [LEADER]);
  await callOf(DIRECTOR, [LEADER, BIRGITTE]);
  await desk.reopen();
  expect(await desk.conversationOf(BIRGITTE)).toMatchObject({ step: { code: 'find-time' }, sent: [] });
  expect(await recordsOf(BIRGITTE)).toEqual(before);
  const leader = await signedIn(tenant, LEADER);
  const events = valueOf(await leader.get("/me/events?$filter=subject eq 'MUS' and isCancelled eq false"));
  expect(events).toHaveLength(2);
  for (const { isOrganizer } of events) expect(isOrganizer).toBe(false);
  expect(
    tenant.recorder.all().filter(({ method, url }) => method === 'PATCH' && url.includes('/me/events')),
  ).toEqual([]);
});

test('N11: an own meeting with somebody else in it is none of the conversation that its text leads to', async () => {
  await pickTime();
  await callOf(LEADER, [DIRECTOR]);
  await desk.reopen();
  expect(await recordsOf(BIRGITTE)).not.toHaveProperty('latest');
  expect((await desk.conversationOf(BIRGITTE)).booking).toBeUndefined();
});

test('N11: an invitation with our link that another than the leader sends is no time on the employee’s page', async () => {
  await pickTime();
  await callOf(DIRECTOR, [BIRGITTE]);
  await callOf(MAJA, [BIRGITTE]);
  expect(await asEmployee(tenant, BIRGITTE)).not.toHaveProperty('booking');
});

test('N11: without a word in the leader’s own sheet no invitation is looked at, whoever sends it', async () => {
  await callOf(LEADER, [BIRGITTE]);
  await desk.reopen();
  expect(await recordsOf(BIRGITTE)).toEqual({});
  expect(await asEmployee(tenant, BIRGITTE)).not.toHaveProperty('booking');
});
