import type { RunningTenant } from '../../../local-tenant/create-tenant';
import { acceptTime } from '../../../src/application/booking/accept-time';
import { cancelConversation } from '../../../src/application/booking/cancel-conversation';
import { chooseMeeting } from '../../../src/application/booking/choose-meeting';
import { moveConversation } from '../../../src/application/booking/move-conversation';
import { myConversations } from '../../../src/application/conversation/my-conversations';
import { rivalOf } from '../../../src/domain/meeting/sent-appointment';
import type { TimeSpan } from '../../../src/domain/time/span';
import { workplaceAs } from '../../adapters/connected';
import { everyTestBeginsWith } from '../../prepared-tenant';
import { openRound } from '../../set-up-round';
import { idOf, signedIn } from '../../tenant/local-graph';
import { asEmployee, book, deskOf, meetingsOf, valueIn, type Desk } from './booking-desk';
import { eventOf, pick, sendFromOutlook } from './outlook-desk';

const LEADER = 'henrik.oestergaard';
const BIRGITTE = 'birgitte.sommer';
const MAJA = 'maja.lindegaard';

let tenant: RunningTenant;
let desk: Desk;
let times: readonly TimeSpan[];

everyTestBeginsWith(
  async (fresh) => {
    await openRound(fresh, { employees: [BIRGITTE, MAJA] });
    times = await (await deskOf(fresh, LEADER)).timesFor(BIRGITTE);
  },
  async (opened) => {
    tenant = opened;
    desk = await deskOf(tenant, LEADER);
  },
);

const recorded = async () => (await desk.conversationOf(BIRGITTE)).item.records.leader.booking;

/** Presses Send in Outlook. */
const send = async (time: TimeSpan, more: Readonly<Record<string, unknown>> = {}, to = [BIRGITTE]) => {
  const { key } = (await desk.conversationOf(BIRGITTE)).item;
  return sendFromOutlook(tenant, time, { by: LEADER, to, link: desk.workplace.linkTo(key), more });
};

async function expectOneMeeting({ start }: TimeSpan, iCalUId?: string): Promise<void> {
  for (const account of [LEADER, BIRGITTE]) {
    const meetings = await meetingsOf(tenant, account);
    expect(meetings.map((meeting) => meeting['start'])).toEqual([
      { dateTime: `${start.slice(0, 19)}.0000000`, timeZone: 'UTC' },
    ]);
    if (iCalUId) expect(meetings[0]).toMatchObject({ iCalUId });
  }
  const booking = await recorded();
  expect(booking).not.toHaveProperty('intended');
  const [meeting] = await meetingsOf(tenant, LEADER);
  expect(booking.latest).toMatchObject({ state: 'booked', start, iCalUId: meeting!['iCalUId'] });
  expect((await desk.conversationOf(BIRGITTE)).booking).toMatchObject({ start });
  expect((await asEmployee(tenant, BIRGITTE)).booking).toMatchObject({ start });
}

/** The leader comes back so many hours later, and signs in again. */
async function later(hours: number): Promise<void> {
  tenant.clock.set(new Date(tenant.clock.date().getTime() + hours * 3_600_000).toISOString());
  desk = await deskOf(tenant, LEADER);
}

describe('An appointment that is sent from Outlook', () => {
  it('is the booking at the leader’s next look, before anything is written', async () => {
    await pick(desk, BIRGITTE, times[0]!);
    const { id } = await send(times[0]!);
    const { booking, step } = await desk.conversationOf(BIRGITTE);
    expect(booking).toMatchObject({ start: times[0]!.start, end: times[0]!.end, eventId: id });
    expect(step.code).not.toBe('find-time');
  });

  it('becomes our event, with all that Outlook did not set, and is recorded under its name', async () => {
    await pick(desk, BIRGITTE, times[0]!);
    const { id, iCalUId } = await send(times[0]!, { categories: ['Personale'] });
    await desk.reopen();
    await expectOneMeeting(times[0]!, iCalUId);
    expect(await recorded()).toMatchObject({ latest: { bookingNumber: 1, eventId: id, online: true } });
    expect(await eventOf(tenant, LEADER, id)).toMatchObject({
      sensitivity: 'private',
      isReminderOn: true,
      reminderMinutesBeforeStart: 1440,
      categories: ['Personale', 'MUS'],
      isOnlineMeeting: true,
      singleValueExtendedProperties: [{ value: '400656-2027-1' }],
    });
    const { item } = await desk.conversationOf(BIRGITTE);
    expect(item.columns).toMatchObject({ Phase: 'preparation', MeetingAt: times[0]!.start });
  });

  it('gets no more than the key where Outlook has set the rest: nothing that would be told by mail', async () => {
    await pick(desk, BIRGITTE, times[0]!);
    const whole = {
      ...{ sensitivity: 'private', isReminderOn: true, reminderMinutesBeforeStart: 1440 },
      ...{ categories: ['MUS'], isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' },
    };
    await send(times[0]!, whole);
    const mails = tenant.meetingMails.to(`${BIRGITTE}@${tenant.facts.domain}`).length;
    tenant.recorder.clear();
    await desk.reopen();
    const [patch, ...others] = tenant.recorder.all().filter(({ method }) => method === 'PATCH');
    expect(Object.keys(patch!.requestBody as object)).toEqual(['singleValueExtendedProperties']);
    expect(others.every(({ url }) => url.endsWith('/fields'))).toBe(true);
    expect(tenant.meetingMails.to(`${BIRGITTE}@${tenant.facts.domain}`)).toHaveLength(mails);
  });

  it('counts at the time that it has, also when the leader moved it before sending', async () => {
    await pick(desk, BIRGITTE, times[0]!);
    const { iCalUId } = await send(times[3]!);
    await desk.reopen();
    await expectOneMeeting(times[3]!, iCalUId);
  });

  it('is moved and cancelled like every other', async () => {
    await pick(desk, BIRGITTE, times[0]!);
    const { iCalUId } = await send(times[0]!);
    const { start, end } = times[1]!;
    // The page has not settled anything yet.
    const seen = await desk.conversationOf(BIRGITTE);
    const moved = valueIn(await moveConversation(desk.workplace, desk.self, seen, { start, end }));
    expect(moved.booking).toMatchObject({ start });
    await expectOneMeeting(times[1]!, iCalUId);
    const again = valueIn(
      await moveConversation(desk.workplace, desk.self, await desk.conversationOf(BIRGITTE), times[2]!),
    );
    expect(again.booking).toMatchObject({ start: times[2]!.start });
    await expectOneMeeting(times[2]!, iCalUId);
    valueIn(await cancelConversation(desk.workplace, await desk.conversationOf(BIRGITTE)));
    for (const account of [LEADER, BIRGITTE]) expect(await meetingsOf(tenant, account)).toEqual([]);
    valueIn(await book(desk, BIRGITTE, times[0]!));
    await expectOneMeeting(times[0]!);
    expect(await recorded()).toMatchObject({ latest: { bookingNumber: 2 } });
  });

  it('is cancelled before it was recorded, and nothing is on its way any more', async () => {
    await pick(desk, BIRGITTE, times[0]!);
    await send(times[0]!);
    valueIn(await cancelConversation(desk.workplace, await desk.conversationOf(BIRGITTE)));
    for (const account of [LEADER, BIRGITTE]) expect(await meetingsOf(tenant, account)).toEqual([]);
    expect(await recorded()).not.toHaveProperty('intended');
    expect(await desk.conversationOf(BIRGITTE)).toMatchObject({ step: { code: 'find-time' } });
  });

  it('is adopted once when two pages are opened at the same time', async () => {
    await pick(desk, BIRGITTE, times[0]!);
    const { iCalUId } = await send(times[0]!);
    const other = await deskOf(tenant, LEADER);
    await Promise.all([desk.reopen(), other.reopen()]);
    await expectOneMeeting(times[0]!, iCalUId);
    expect(await recorded()).toMatchObject({ latest: { bookingNumber: 1 } });
  });

  it('is the one that stands when it was sent twice to one time', async () => {
    await pick(desk, BIRGITTE, times[0]!);
    const { iCalUId } = await send(times[0]!);
    await send(times[0]!);
    await desk.reopen();
    await desk.reopen();
    await expectOneMeeting(times[0]!, iCalUId);
  });
});

describe('Nobody looks for appointments', () => {
  const looked = () => tenant.recorder.all().filter(({ url }) => /calendarView|\$batch/.test(url));

  it('where none is on its way: opening Mit team is one call, and settling it none', async () => {
    valueIn(await book(desk, BIRGITTE, times[0]!));
    await desk.reopen();
    tenant.recorder.clear();
    await desk.reopen();
    expect(tenant.recorder.all()).toHaveLength(1);
  });

  it('by any text but those of meetings with the employee', async () => {
    await sendFromOutlook(tenant, times[5]!, { by: LEADER, to: [MAJA], link: 'https://example.dk' });
    await pick(desk, BIRGITTE, times[0]!);
    await send(times[0]!);
    tenant.recorder.clear();
    await desk.conversationOf(BIRGITTE);
    const read = looked()
      .flatMap(({ requestBody }) => (requestBody as { requests?: { url: string }[] } | null)?.requests ?? [])
      .filter(({ url }) => url.includes('body'));
    expect(read).toHaveLength(1);
    expect(looked().filter(({ url }) => url.includes('calendarView'))).toHaveLength(1);
    expect(looked().find(({ url }) => url.includes('calendarView'))!.url).not.toContain('body');
  });
});

describe('An appointment that is not sent', () => {
  it('books nothing: the conversation lacks a time, and the page knows why', async () => {
    await pick(desk, BIRGITTE, times[0]!);
    await desk.reopen();
    const conversation = await desk.conversationOf(BIRGITTE);
    expect(conversation).toMatchObject({ step: { code: 'find-time' }, sent: [] });
    expect(conversation.item.records.leader.booking.intended).toBeDefined();
  });

  it('is still found when it is sent within a day', async () => {
    await pick(desk, BIRGITTE, times[0]!);
    await later(23);
    await desk.reopen();
    const { iCalUId } = await send(times[0]!);
    await later(2);
    await desk.reopen();
    await expectOneMeeting(times[0]!, iCalUId);
  });

  it('is forgotten after a day', async () => {
    await pick(desk, BIRGITTE, times[0]!);
    await later(25);
    await desk.reopen();
    expect(await recorded()).toEqual({});
  });

  it('with the employee struck out is none: nobody would come to it', async () => {
    await pick(desk, BIRGITTE, times[0]!);
    await send(times[0]!, {}, [MAJA]);
    await desk.reopen();
    expect((await desk.conversationOf(BIRGITTE)).booking).toBeUndefined();
    expect(await recorded()).not.toHaveProperty('latest');
  });
});

describe('While an appointment is open in Outlook, the tab books', () => {
  it('the same time: what is sent after it is cancelled, and exactly one meeting stands', async () => {
    await pick(desk, BIRGITTE, times[0]!);
    valueIn(await book(desk, BIRGITTE, times[0]!));
    const { iCalUId } = (await meetingsOf(tenant, LEADER))[0]!;
    await send(times[0]!);
    await desk.reopen();
    await expectOneMeeting(times[0]!, String(iCalUId));
  });

  it('after it was sent: the appointment is the meeting, and gets the time', async () => {
    const stale = await pick(desk, BIRGITTE, times[0]!);
    expect(stale.booking).toBeUndefined();
    const { iCalUId } = await send(times[0]!);
    valueIn(await book(desk, BIRGITTE, times[1]!));
    await expectOneMeeting(times[1]!, iCalUId);
  });

  it('another time: both stand until the leader says which, and nothing is cancelled before', async () => {
    await pick(desk, BIRGITTE, times[0]!);
    valueIn(await book(desk, BIRGITTE, times[1]!));
    const sent = await send(times[0]!);
    await desk.reopen();
    await desk.reopen();
    expect(await meetingsOf(tenant, LEADER)).toHaveLength(2);
    const { booking, sent: unrecorded } = await desk.conversationOf(BIRGITTE);
    expect(booking).toMatchObject({ start: times[1]!.start });
    expect(rivalOf(booking, unrecorded)).toMatchObject({ id: sent.id, start: times[0]!.start });
  });

  it.each([
    ['the one from the tab', 1],
    ['the one from Outlook', 0],
  ])('another time, and the leader keeps %s', async (_, kept) => {
    await pick(desk, BIRGITTE, times[0]!);
    valueIn(await book(desk, BIRGITTE, times[1]!));
    await send(times[0]!);
    const conversation = await desk.conversationOf(BIRGITTE);
    const { booking, sent } = conversation;
    const eventId = kept === 1 ? booking!.eventId! : rivalOf(booking, sent)!.id;
    const chosen = valueIn(await chooseMeeting(desk.workplace, conversation, eventId));
    expect(chosen.booking).toMatchObject({ start: times[kept]!.start });
    await expectOneMeeting(times[kept]!);
  });
});

describe('Before the leader has opened the product again, the employee', () => {
  const asBirgitte = () => asEmployee(tenant, BIRGITTE);

  it('sees the time that stands in the own calendar, marked as called', async () => {
    await pick(desk, BIRGITTE, times[0]!);
    const { iCalUId } = await send(times[2]!);
    const { start, end } = times[2]!;
    const { booking, step } = await asBirgitte();
    expect(booking).toMatchObject({ start, end, iCalUId, isCalled: true, response: 'none' });
    expect(step.code).not.toBe('wait-for-time');
    await desk.reopen();
    expect((await asBirgitte()).booking).not.toHaveProperty('isCalled');
  });

  it('may say yes to it, and the leader reads so', async () => {
    await pick(desk, BIRGITTE, times[0]!);
    await send(times[0]!);
    valueIn(await acceptTime(await workplaceAs(tenant, BIRGITTE), await asBirgitte()));
    await desk.reopen();
    expect((await desk.conversationOf(BIRGITTE)).booking).toMatchObject({ response: 'accepted' });
  });

  it('sees nothing of what was picked and not sent, nor of what is cancelled', async () => {
    await pick(desk, BIRGITTE, times[0]!);
    expect(await asBirgitte()).not.toHaveProperty('booking');
    const { id } = await send(times[0]!);
    const leader = await signedIn(tenant, LEADER);
    await leader.call('POST', `/me/events/${id}/cancel`, { body: {} });
    expect(await asBirgitte()).toMatchObject({ step: { code: 'wait-for-time' } });
  });

  it('asks Microsoft 365 no more than once where nothing is on its way', async () => {
    const workplace = await workplaceAs(tenant, BIRGITTE);
    await workplace.conversations.openRounds();
    tenant.recorder.clear();
    valueIn(await myConversations(workplace, idOf(tenant, BIRGITTE)));
    expect(tenant.recorder.all()).toHaveLength(1);
  });
});
