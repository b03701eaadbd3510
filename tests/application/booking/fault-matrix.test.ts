import type { RunningTenant } from '../../../local-tenant/create-tenant';
import { bookConversation } from '../../../src/application/booking/book-conversation';
import { cancelConversation } from '../../../src/application/booking/cancel-conversation';
import { chooseMeeting } from '../../../src/application/booking/choose-meeting';
import { intendConversation } from '../../../src/application/booking/intend-conversation';
import { moveConversation } from '../../../src/application/booking/move-conversation';
import type { LeaderConversation } from '../../../src/application/conversation/seen-conversation';
import { rivalOf } from '../../../src/domain/meeting/sent-appointment';
import type { TimeSpan } from '../../../src/domain/time/span';
import { everyTestBeginsWith } from '../../prepared-tenant';
import { openRound } from '../../set-up-round';
import { withoutWaiting } from '../../without-waiting';
import { asEmployee, book, deskOf, meetingsOf, order, valueIn, type Desk } from './booking-desk';
import { bookWithoutLooking, opens, pick, sendFromOutlook } from './outlook-desk';
import { EVENT, EVENTS, FIELDS, rowsOf, SCHEDULE, USERS, VIEW, type Calls } from './ways-to-fail';

const LEADER = 'henrik.oestergaard';
const BIRGITTE = 'birgitte.sommer';

let tenant: RunningTenant;
let desk: Desk;
/** What both have, soonest first. */
let times: readonly TimeSpan[];

type Attempt = (conversation: LeaderConversation, by?: Desk) => Promise<{ readonly ok: boolean }>;

/** What a person wants, and the calls that it takes. */
interface Wish {
  readonly what: string;
  readonly given: (leader: Desk) => Promise<unknown>;
  /** A press of a button; opening the page is what there is to do where it is absent. */
  readonly attempt?: Attempt;
  readonly isDone: () => Promise<boolean>;
  /** The meeting that there is in the end, exactly one; none where it is absent. */
  readonly meeting?: () => TimeSpan;
  /** What is met by a fault; with a number, so many of its kind go by before it. */
  readonly calls: Calls;
}

const send = (time: TimeSpan) =>
  sendFromOutlook(tenant, time, {
    ...{ by: LEADER, to: [BIRGITTE] },
    link: desk.workplace.linkTo('400656-2027-1'),
  });

const nothing = () => Promise.resolve();
const aBooking = async (leader: Desk) => valueIn(await book(leader, BIRGITTE, times[0]!));
const aPick = (leader: Desk) => pick(leader, BIRGITTE, times[0]!);
const sentFromOutlook = async (leader: Desk) => {
  await aPick(leader);
  await send(times[0]!);
};
const bothAtTwoTimes = async (leader: Desk) => {
  await sentFromOutlook(leader);
  await bookWithoutLooking(leader, BIRGITTE, times[1]!);
};

const books: Attempt = (conversation, by = desk) =>
  bookConversation(by.workplace, by.self, conversation, order(times[0]!));
const picks: Attempt = (conversation, by = desk) =>
  intendConversation(by.workplace, by.self, conversation, order(times[0]!));
const moves: Attempt = (conversation) => moveConversation(desk.workplace, desk.self, conversation, times[1]!);
const cancels: Attempt = (conversation) => cancelConversation(desk.workplace, conversation);
const chooses: Attempt = (conversation) => {
  const rival = rivalOf(conversation.booking, conversation.sent);
  return rival
    ? chooseMeeting(desk.workplace, conversation, rival.id)
    : Promise.resolve({ ok: conversation.booking?.start === times[0]!.start });
};

const seen = () => desk.conversationOf(BIRGITTE);
const recorded = async () => (await seen()).item.records.leader.booking;
/** Nothing stands in the calendar that the record does not name. */
const isBookedAt = (index: number) => async () => {
  const { latest } = await recorded();
  const { sent } = await seen();
  return latest?.state === 'booked' && latest.start === times[index]!.start && sent?.length === 0;
};
const isGone = async () => {
  const { booking, sent } = await seen();
  return booking === undefined && sent?.length === 0 && (await recorded()).latest?.state !== 'booked';
};
const at = (index: number) => () => times[index]!;

const wishes: readonly Wish[] = [
  {
    what: 'The tab books',
    given: nothing,
    attempt: books,
    isDone: isBookedAt(0),
    meeting: at(0),
    calls: [[EVENTS], [USERS], [SCHEDULE], [FIELDS], ['POST /v1.0/me/events'], [FIELDS, 1]],
  },
  {
    what: 'A time is picked in Outlook',
    given: nothing,
    attempt: picks,
    isDone: async () => (await recorded()).intended?.start === times[0]!.start,
    calls: [[EVENTS], [USERS], [SCHEDULE], [FIELDS]],
  },
  {
    what: 'What was sent from Outlook is adopted',
    given: sentFromOutlook,
    isDone: isBookedAt(0),
    meeting: at(0),
    calls: [['POST /v1.0/$batch'], [VIEW], [EVENTS], [EVENT], [FIELDS], [VIEW, 1], [USERS, 1]],
  },
  {
    what: 'The tab books what was sent from Outlook',
    given: sentFromOutlook,
    attempt: books,
    isDone: isBookedAt(0),
    meeting: at(0),
    calls: [[VIEW], [EVENTS], [EVENT], [FIELDS]],
  },
  {
    what: 'Of two at one time the one is cancelled',
    given: async (leader) => {
      await aPick(leader);
      valueIn(await book(leader, BIRGITTE, times[0]!));
      await send(times[0]!);
    },
    isDone: isBookedAt(0),
    meeting: at(0),
    calls: [[VIEW], [EVENTS], ['POST /v1.0/me/events/*/cancel'], [FIELDS]],
  },
  {
    what: 'Of two at two times the leader keeps the one from Outlook',
    given: bothAtTwoTimes,
    attempt: chooses,
    isDone: isBookedAt(0),
    meeting: at(0),
    calls: [[VIEW], [EVENTS], ['POST /v1.0/me/events/*/cancel'], [EVENT], [FIELDS]],
  },
  {
    what: 'A meeting is moved',
    given: aBooking,
    attempt: moves,
    isDone: isBookedAt(1),
    meeting: at(1),
    calls: [[EVENTS], [SCHEDULE], [EVENT], [FIELDS]],
  },
  {
    what: 'What was sent from Outlook is moved',
    given: sentFromOutlook,
    attempt: moves,
    isDone: isBookedAt(1),
    meeting: at(1),
    calls: [[VIEW], [SCHEDULE], [EVENT], [EVENT, 1], [FIELDS]],
  },
  {
    what: 'A meeting is cancelled',
    given: aBooking,
    attempt: cancels,
    isDone: isGone,
    calls: [[EVENTS], ['POST /v1.0/me/events/*/cancel'], [FIELDS]],
  },
  {
    what: 'What was sent from Outlook is cancelled',
    given: sentFromOutlook,
    attempt: cancels,
    isDone: isGone,
    calls: [[VIEW], [EVENTS], ['POST /v1.0/me/events/*/cancel'], [FIELDS]],
  },
];

function given(prepare: (leader: Desk) => Promise<unknown>): void {
  beforeEach(withoutWaiting);
  afterEach(() => jest.restoreAllMocks());

  everyTestBeginsWith(
    async (fresh) => {
      await openRound(fresh, { employees: [BIRGITTE] });
      tenant = fresh;
      desk = await deskOf(fresh, LEADER);
      times = (await desk.timesFor(BIRGITTE)).map(({ start, end }) => ({ start, end }));
      await prepare(desk);
    },
    async (opened) => {
      tenant = opened;
      desk = await deskOf(tenant, LEADER);
    },
  );
}

/** Whoever reads that it failed opens the page again and presses again, until it is done. */
async function insist(
  from: LeaderConversation,
  attempt: Attempt | undefined,
  isDone: () => Promise<boolean>,
): Promise<void> {
  let conversation = from;
  for (let press = 0; press < 4; press += 1) {
    await attempt?.(conversation);
    await opens(desk);
    if (await isDone()) return;
    conversation = await seen();
  }
  throw new Error('It never came about.');
}

async function expectMeetings(meeting: TimeSpan | undefined): Promise<void> {
  const starts = meeting ? [{ dateTime: `${meeting.start.slice(0, 19)}.0000000`, timeZone: 'UTC' }] : [];
  const [leaders, employees] = [await meetingsOf(tenant, LEADER), await meetingsOf(tenant, BIRGITTE)];
  for (const meetings of [leaders, employees]) expect(meetings.map(({ start }) => start)).toEqual(starts);
  if (!meeting) return;
  expect(employees[0]!['iCalUId']).toBe(leaders[0]!['iCalUId']);
  const { latest } = await recorded();
  expect(latest).toMatchObject({ state: 'booked', start: meeting.start, iCalUId: leaders[0]!['iCalUId'] });
  expect((await seen()).booking).toMatchObject({ start: meeting.start });
  expect((await asEmployee(tenant, BIRGITTE)).booking).toMatchObject({ start: meeting.start });
}

describe.each(wishes)(
  '$what, once and for all, although',
  ({ given: prepare, attempt, isDone, meeting, calls }) => {
    given(prepare);

    it.each(rowsOf(calls))('$what', async ({ fault }) => {
      // The page stands open already when the press of a button fails.
      const opened = await seen();
      tenant.faults.order([fault]);
      await insist(opened, attempt, isDone);
      expect(tenant.faults.areSpent()).toBe(true);
      await expectMeetings(meeting?.());
      if (isDone !== isGone) return;
      valueIn(await book(desk, BIRGITTE, times[0]!));
      await expectMeetings(times[0]);
    });
  },
);

describe('One meeting stands in both calendars when at once', () => {
  given(nothing);

  const race = async (one: Attempt, other: Attempt) => {
    const second = await deskOf(tenant, LEADER);
    const [conversation, same] = [await seen(), await second.conversationOf(BIRGITTE)];
    return Promise.all([one(conversation, desk), other(same, second)]);
  };

  it('two tabs book the same time', async () => {
    await race(books, books);
    await insist(await seen(), books, isBookedAt(0));
    await expectMeetings(times[0]);
  });

  it.each([
    ['before', 0],
    ['after', 1],
  ])(
    'tab and pane take the same time, and the appointment is sent %s the tab is opened again',
    async (_, turn) => {
      const [, picked] = await race(books, picks);
      if (turn === 0 && picked.ok) await send(times[0]!);
      await opens(desk);
      if (!(await isBookedAt(0)())) await books(await seen());
      if (turn === 1 && picked.ok) await send(times[0]!);
      await insist(await seen(), undefined, isBookedAt(0));
      await expectMeetings(times[0]);
    },
  );

  it('two panes take the same time and both are sent', async () => {
    const picked = await race(picks, picks);
    for (const { ok } of picked) if (ok) await send(times[0]!);
    await insist(await seen(), undefined, isBookedAt(0));
    await expectMeetings(times[0]);
  });

  it('two pages are opened after an appointment was sent', async () => {
    await sentFromOutlook(desk);
    await Promise.all([opens(desk), opens(await deskOf(tenant, LEADER))]);
    await expectMeetings(times[0]);
  });
});

describe('One meeting stands in both calendars in the end when', () => {
  given(nothing);

  it('the whole of Microsoft 365 is away after the event is made, and the leader chooses another time later', async () => {
    const opened = await seen();
    tenant.faults.order([
      { match: 'POST /v1.0/me/events', times: 1, after: true, drop: true },
      { match: EVENTS, skip: 1, times: 1, drop: true },
    ]);
    expect(await books(opened)).toMatchObject({ ok: false });
    expect(tenant.faults.areSpent()).toBe(true);
    valueIn(await book(desk, BIRGITTE, times[1]!));
    await expectMeetings(times[1]);
  });

  it('it was begun and made, and Mit team is opened again', async () => {
    tenant.faults.order([{ match: FIELDS, skip: 1, times: 2, drop: true }]);
    expect(await books(await seen())).toMatchObject({ ok: false });
    expect(tenant.faults.areSpent()).toBe(true);
    await opens(desk);
    await expectMeetings(times[0]);
  });
});
