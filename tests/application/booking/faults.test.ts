import type { RunningTenant } from '../../../local-tenant/create-tenant';
import type { Fault } from '../../../local-tenant/faults';
import type { TimeSpan } from '../../../src/domain/time/span';
import { bookConversation } from '../../../src/application/booking/book-conversation';
import { cancelConversation } from '../../../src/application/booking/cancel-conversation';
import type { LeaderConversation } from '../../../src/application/conversation/seen-conversation';
import { moveConversation } from '../../../src/application/booking/move-conversation';
import { everyTestBeginsWith } from '../../prepared-tenant';
import { openRound } from '../../set-up-round';
import { withoutWaiting } from '../../without-waiting';
import { asEmployee, book, deskOf, meetingsOf, order, valueIn, type Desk } from './booking-desk';

const LEADER = 'henrik.oestergaard';
const BIRGITTE = 'birgitte.sommer';

let tenant: RunningTenant;
let desk: Desk;
/** What both have, soonest first. */
let times: readonly TimeSpan[];

/** Every test of a group begins where this leads to. */
function given(prepare: (leader: Desk) => Promise<unknown>): void {
  beforeEach(withoutWaiting);
  afterEach(() => jest.restoreAllMocks());

  everyTestBeginsWith(
    async (fresh) => {
      await openRound(fresh, { employees: [BIRGITTE] });
      const leader = await deskOf(fresh, LEADER);
      times = await leader.timesFor(BIRGITTE);
      await prepare(leader);
    },
    async (opened) => {
      tenant = opened;
      desk = await deskOf(tenant, LEADER);
    },
  );
}

const nothing = () => Promise.resolve();
const aBooking = async (leader: Desk) => valueIn(await book(leader, BIRGITTE, times[0]!));

/** One call of a kind that comes to nothing. The first of two is let through by a fault that does nothing. */
const call = (match: string, before = 0) => ({ match, before });

const failures: readonly (readonly [name: string, fault: Partial<Fault>])[] = [
  ['a dropped connection', { drop: true }],
  ['429', { status: 429, retryAfterSeconds: 60 }],
  ['503', { status: 503, retryAfterSeconds: 60 }],
  ['504', { status: 504 }],
];

const cases = (calls: readonly ReturnType<typeof call>[]) =>
  calls.flatMap(({ match, before }) =>
    failures.flatMap(([name, fault]) =>
      [false, true].map((after) => ({
        what: `${before > 0 ? 'the second ' : ''}${match} meets ${name} ${after ? 'after' : 'before'} its effect`,
        faults: [
          ...(before > 0 ? [{ match, times: before, latencyMilliseconds: 0 }] : []),
          { match, times: 1, after, ...fault },
        ],
      })),
    ),
  );

/** Whoever reads that it failed opens the page again and presses again, until it is done. */
async function insist(
  faults: readonly Fault[],
  attempt: (conversation: LeaderConversation) => Promise<{ readonly ok: boolean }>,
  isDone: () => Promise<boolean>,
) {
  let conversation = await desk.conversationOf(BIRGITTE);
  tenant.faults.order(faults);
  for (let press = 0; press < 3; press += 1) {
    if ((await attempt(conversation)).ok) return;
    await desk.reopen();
    if (await isDone()) return;
    conversation = await desk.conversationOf(BIRGITTE);
  }
  throw new Error('It never came about.');
}

const isBookedAt = (start: string) => async () =>
  (await desk.conversationOf(BIRGITTE)).item.records.leader.booking.latest?.state === 'booked' &&
  (await desk.conversationOf(BIRGITTE)).booking?.start === start;

async function expectOneMeetingAt(start: string): Promise<void> {
  for (const account of [LEADER, BIRGITTE]) {
    const meetings = await meetingsOf(tenant, account);
    expect(meetings.map((meeting) => meeting['start'])).toEqual([
      { dateTime: `${start.slice(0, 19)}.0000000`, timeZone: 'UTC' },
    ]);
  }
  const { item, booking } = await desk.conversationOf(BIRGITTE);
  expect(item.records.leader.booking.latest).toMatchObject({ state: 'booked', start });
  expect(booking).toMatchObject({ start });
  expect((await asEmployee(tenant, BIRGITTE)).booking).toMatchObject({ start });
}

describe('A booking leaves exactly one meeting in both calendars when', () => {
  given(nothing);

  const calls = [
    call('GET /v1.0/me/events*'),
    call('GET /v1.0/users/*'),
    call('POST /v1.0/me/calendar/getSchedule'),
    call('PATCH */fields'),
    call('POST /v1.0/me/events'),
    call('PATCH */fields', 1),
  ];
  it.each(cases(calls))('$what', async ({ faults }) => {
    const [time] = times;
    const attempt = (conversation: LeaderConversation) =>
      bookConversation(desk.workplace, desk.self, conversation, order(time!));
    await insist(faults, attempt, isBookedAt(time!.start));
    await expectOneMeetingAt(time!.start);
  });

  it('the whole of Microsoft 365 is away after the event is made, and the leader chooses another time later', async () => {
    const [first, second] = times;
    tenant.faults.order([
      { match: 'POST /v1.0/me/events', times: 1, after: true, drop: true },
      { match: 'GET /v1.0/me/events*', times: 1, latencyMilliseconds: 0 },
      { match: 'GET /v1.0/me/events*', times: 1, drop: true },
    ]);
    expect(await book(desk, BIRGITTE, first!)).toMatchObject({ ok: false });
    tenant.faults.clear();
    valueIn(await book(desk, BIRGITTE, second!));
    await expectOneMeetingAt(second!.start);
  });

  it('it was begun and made, and Mit team is opened again', async () => {
    const [time] = times;
    tenant.faults.order([
      { match: 'PATCH */fields', times: 1, latencyMilliseconds: 0 },
      { match: 'PATCH */fields', times: 2, drop: true },
    ]);
    await book(desk, BIRGITTE, time!);
    tenant.faults.clear();
    await desk.reopen();
    await expectOneMeetingAt(time!.start);
  });
});

describe('A move leaves the one meeting at its new time when', () => {
  given(aBooking);

  const calls = [
    call('GET /v1.0/me/events*'),
    call('POST /v1.0/me/calendar/getSchedule'),
    call('PATCH /v1.0/me/events/*'),
    call('PATCH */fields'),
  ];
  it.each(cases(calls))('$what', async ({ faults }) => {
    const { start, end } = times[1]!;
    const attempt = (conversation: LeaderConversation) =>
      moveConversation(desk.workplace, desk.self, conversation, { start, end });
    await insist(faults, attempt, isBookedAt(start));
    await expectOneMeetingAt(start);
  });
});

describe('A cancellation leaves no meeting, and one when it is booked again, when', () => {
  given(aBooking);

  const calls = [call('GET /v1.0/me/events*'), call('POST /v1.0/me/events/*/cancel'), call('PATCH */fields')];
  it.each(cases(calls))('$what', async ({ faults }) => {
    const [time] = times;
    const isGone = async () => (await desk.conversationOf(BIRGITTE)).booking === undefined;
    await insist(faults, (conversation) => cancelConversation(desk.workplace, conversation), isGone);
    tenant.faults.clear();
    for (const account of [LEADER, BIRGITTE]) expect(await meetingsOf(tenant, account)).toEqual([]);
    valueIn(await book(desk, BIRGITTE, time!));
    await expectOneMeetingAt(time!.start);
  });
});
