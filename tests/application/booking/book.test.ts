import { addDays } from '../../../src/domain/time/calendar-dates';
import type { RunningTenant } from '../../../local-tenant/create-tenant';
import { bookConversation } from '../../../src/application/booking/book-conversation';
import { cancelConversation } from '../../../src/application/booking/cancel-conversation';
import { myConversations } from '../../../src/application/conversation/my-conversations';
import { moveConversation } from '../../../src/application/booking/move-conversation';
import { proposeTime } from '../../../src/application/booking/propose-time';
import { CONVERSATION_KEY_PROPERTY } from '../../../src/domain/meeting/conversation-event';
import { workplaceAs } from '../../adapters/connected';
import { everyTestBeginsWith } from '../../prepared-tenant';
import { openRound } from '../../set-up-round';
import { idOf, signedIn, valueOf } from '../../tenant/local-graph';
import { asEmployee, book, deskOf, meetingsOf, order, valueIn, type Desk } from './booking-desk';

const LEADER = 'henrik.oestergaard';
const BIRGITTE = 'birgitte.sommer';

let tenant: RunningTenant;
let desk: Desk;

everyTestBeginsWith(
  (fresh) => openRound(fresh, { employees: [BIRGITTE] }),
  async (opened) => {
    tenant = opened;
    desk = await deskOf(tenant, LEADER);
    tenant.recorder.clear();
  },
);

describe('Before anything is booked', () => {
  it('the leader reads the whole team in one call, once the round is known', async () => {
    await desk.conversationOf(BIRGITTE);
    tenant.recorder.clear();
    const conversation = await desk.conversationOf(BIRGITTE);
    expect(conversation).toMatchObject({
      step: { code: 'find-time', group: 'needs-you' },
      course: { current: 'time' },
    });
    expect(tenant.recorder.all()).toHaveLength(1);
  });

  it('offers no time before the notice is over, nor outside the round', async () => {
    const times = await desk.timesFor(BIRGITTE);
    expect(times.length).toBeGreaterThan(0);
    for (const { start, end } of times) {
      expect(start >= '2027-02-22').toBe(true);
      expect(end <= '2027-03-06').toBe(true);
    }
  });
});

describe('A booking', () => {
  it('stands as one private event with link and key in both calendars', async () => {
    const time = await desk.firstTime(BIRGITTE);
    const booked = valueIn(await book(desk, BIRGITTE, time));
    expect(booked).toMatchObject({ booking: time, course: { current: 'preparation' } });

    const caller = await signedIn(tenant, LEADER);
    const expand = `$expand=singleValueExtendedProperties($filter=id eq '${CONVERSATION_KEY_PROPERTY}')`;
    const [event, ...others] = valueOf(await caller.get(`/me/events?$filter=subject eq 'MUS'&${expand}`));
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      sensitivity: 'private',
      isReminderOn: true,
      reminderMinutesBeforeStart: 1440,
      isOnlineMeeting: true,
      singleValueExtendedProperties: [{ value: '400656-2027-1' }],
    });
    const { content } = event!['body'] as { content: string };
    expect(content).toContain(encodeURIComponent('samtale/400656-2027-1'));
    expect(content).not.toMatch(/Birgitte|Henrik/);
    expect(await meetingsOf(tenant, BIRGITTE)).toHaveLength(1);
    expect(await asEmployee(tenant, BIRGITTE)).toMatchObject({ booking: { ...time, response: 'none' } });
  });

  it('is written into the columns that SharePoint’s views are sorted by', async () => {
    const time = await desk.firstTime(BIRGITTE);
    const { item } = valueIn(await book(desk, BIRGITTE, time));
    expect(item.columns).toMatchObject({
      Phase: 'preparation',
      MeetingAt: time.start,
      // The site keeps midnight of the day.
      MeetingOn: `${addDays(time.start.slice(0, 10), -1)}T23:00:00Z`,
      NextDeadline: expect.stringMatching(/T23:00:00Z$/) as unknown,
    });
  });

  it('costs the employee one call to read, once the round is known', async () => {
    await book(desk, BIRGITTE, await desk.firstTime(BIRGITTE));
    const workplace = await workplaceAs(tenant, BIRGITTE);
    await workplace.conversations.openRounds();
    tenant.recorder.clear();
    expect(valueIn(await myConversations(workplace, idOf(tenant, BIRGITTE)))).toHaveLength(1);
    expect(tenant.recorder.all()).toHaveLength(1);
  });

  it('is refused when one of the two has got another meeting since', async () => {
    const time = await desk.firstTime(BIRGITTE);
    const caller = await signedIn(tenant, BIRGITTE);
    const utc = (dateTime: string) => ({ dateTime: dateTime.slice(0, 19), timeZone: 'UTC' });
    await caller.call('POST', '/me/events', {
      body: { subject: 'Lægen', start: utc(time.start), end: utc(time.end) },
    });
    expect(await book(desk, BIRGITTE, time)).toEqual({ ok: false, failure: { code: 'taken' } });
    expect(await meetingsOf(tenant, LEADER)).toEqual([]);
    expect((await desk.conversationOf(BIRGITTE)).item.records.leader.booking).toEqual({});
  });

  it('is refused, with nothing written, when somebody else has booked from another window', async () => {
    const [first, second] = await desk.timesFor(BIRGITTE);
    const stale = await desk.conversationOf(BIRGITTE);
    valueIn(await book(desk, BIRGITTE, first!));
    const caller = await signedIn(tenant, LEADER);
    const [event] = valueOf(await caller.get("/me/events?$filter=subject eq 'MUS'"));
    await caller.call('DELETE', `/me/events/${String(event!['id'])}`);
    const late = await bookConversation(desk.workplace, desk.self, stale, order(second!));
    expect(late).toEqual({ ok: false, failure: { code: 'changed' } });
    expect(await meetingsOf(tenant, LEADER)).toEqual([]);
  });

  it('becomes the one there is when it is made twice from two windows', async () => {
    const [first, second] = await desk.timesFor(BIRGITTE);
    const stale = await desk.conversationOf(BIRGITTE);
    valueIn(await book(desk, BIRGITTE, first!));
    await bookConversation(desk.workplace, desk.self, stale, order(second!));
    expect(await meetingsOf(tenant, LEADER)).toHaveLength(1);
    expect(await meetingsOf(tenant, BIRGITTE)).toHaveLength(1);
  });

  it('of a shell that is not ready writes and sends nothing', async () => {
    const time = await desk.firstTime(BIRGITTE);
    const conversation = await desk.conversationOf(BIRGITTE);
    tenant.recorder.clear();
    const unready = { ...conversation, item: { ...conversation.item, isReady: false } };
    const refused = await bookConversation(desk.workplace, desk.self, unready, order(time));
    expect(refused).toEqual({ ok: false, failure: { code: 'not-ready' } });
    expect(tenant.recorder.all()).toEqual([]);
  });

  it('is nothing that a colleague sees', async () => {
    await book(desk, BIRGITTE, await desk.firstTime(BIRGITTE));
    await expect(asEmployee(tenant, 'maja.lindegaard')).rejects.toThrow('no conversation');
    const colleague = await deskOf(tenant, 'anne.bro');
    await expect(colleague.conversationOf(BIRGITTE)).rejects.toThrow('no conversation');
  });
});

describe('A booked conversation', () => {
  it('is moved in both calendars', async () => {
    const [first, second] = await desk.timesFor(BIRGITTE);
    valueIn(await book(desk, BIRGITTE, first!));
    const { start, end } = second!;
    valueIn(
      await moveConversation(desk.workplace, desk.self, await desk.conversationOf(BIRGITTE), { start, end }),
    );
    expect((await asEmployee(tenant, BIRGITTE)).booking).toMatchObject({ start, end });
    expect(await meetingsOf(tenant, BIRGITTE)).toHaveLength(1);
  });

  it('is cancelled in both, and booked again under the next number', async () => {
    const time = await desk.firstTime(BIRGITTE);
    valueIn(await book(desk, BIRGITTE, time));
    valueIn(await cancelConversation(desk.workplace, await desk.conversationOf(BIRGITTE)));
    expect(await meetingsOf(tenant, LEADER)).toEqual([]);
    expect(await meetingsOf(tenant, BIRGITTE)).toEqual([]);
    expect((await asEmployee(tenant, BIRGITTE)).step.code).toBe('wait-for-time');

    const again = valueIn(await book(desk, BIRGITTE, time));
    expect(again.item.records.leader.booking.latest).toMatchObject({ bookingNumber: 2, state: 'booked' });
    expect(await meetingsOf(tenant, BIRGITTE)).toHaveLength(1);
  });

  it('is booked again after somebody took it out of the calendar in Outlook', async () => {
    const time = await desk.firstTime(BIRGITTE);
    valueIn(await book(desk, BIRGITTE, time));
    const caller = await signedIn(tenant, LEADER);
    const [event] = valueOf(await caller.get("/me/events?$filter=subject eq 'MUS'"));
    await caller.call('DELETE', `/me/events/${String(event!['id'])}`);
    expect((await desk.conversationOf(BIRGITTE)).step.code).toBe('find-time');
    valueIn(await book(desk, BIRGITTE, time));
    expect(await meetingsOf(tenant, LEADER)).toHaveLength(1);
    expect(await meetingsOf(tenant, BIRGITTE)).toHaveLength(1);
  });

  it('shows the leader that it was declined', async () => {
    valueIn(await book(desk, BIRGITTE, await desk.firstTime(BIRGITTE)));
    const caller = await signedIn(tenant, BIRGITTE);
    const [copy] = await meetingsOf(tenant, BIRGITTE);
    await caller.call('POST', `/me/events/${String(copy!['id'])}/decline`, { body: { sendResponse: true } });
    expect((await desk.conversationOf(BIRGITTE)).step).toMatchObject({
      code: 'find-new-time',
      group: 'needs-you',
    });
    expect((await asEmployee(tenant, BIRGITTE)).step.code).toBe('wait-for-new-time');
  });

  it('shows the leader the time that was proposed instead', async () => {
    const [first, second] = await desk.timesFor(BIRGITTE);
    valueIn(await book(desk, BIRGITTE, first!));
    const mine = await asEmployee(tenant, BIRGITTE);
    const { start, end } = second!;
    valueIn(await proposeTime(await workplaceAs(tenant, BIRGITTE), mine, { start, end }));
    expect(await desk.conversationOf(BIRGITTE)).toMatchObject({
      step: { code: 'answer-proposal' },
      booking: { proposed: { start, end } },
    });
  });

  it('follows what the leader moved in Outlook', async () => {
    const [first, second] = await desk.timesFor(BIRGITTE);
    valueIn(await book(desk, BIRGITTE, first!));
    const caller = await signedIn(tenant, LEADER);
    const [event] = valueOf(await caller.get("/me/events?$filter=subject eq 'MUS'"));
    const utc = (instant: string) => ({ dateTime: instant.slice(0, 19), timeZone: 'UTC' });
    await caller.call('PATCH', `/me/events/${String(event!['id'])}`, {
      body: { start: utc(second!.start), end: utc(second!.end) },
    });
    await desk.reopen();
    expect((await desk.conversationOf(BIRGITTE)).item.records.leader.booking.latest).toMatchObject({
      start: second!.start,
    });
  });
});
