import type { RunningTenant } from '../../../local-tenant/create-tenant';
import type { Fault } from '../../../local-tenant/faults';
import { reconcileFollowUps } from '../../../src/application/follow-up/reconcile-follow-ups';
import { everyTestBeginsWith } from '../../prepared-tenant';
import { openRound } from '../../set-up-round';
import { withoutWaiting } from '../../without-waiting';
import { deskOf, type Desk } from '../booking/booking-desk';
import { BIRGITTE, daysIn, LEADER, writePlan } from './follow-up-desk';

let tenant: RunningTenant;
let desk: Desk;

beforeEach(withoutWaiting);
afterEach(() => jest.restoreAllMocks());

everyTestBeginsWith(
  async (fresh) => {
    await openRound(fresh, { employees: [BIRGITTE] });
    await writePlan(await deskOf(fresh, LEADER), {
      followUpOn: '2027-04-07',
      nextConversationOn: '2027-09-01',
    });
  },
  async (opened) => {
    tenant = opened;
    desk = await deskOf(tenant, LEADER);
  },
);

describe('There is one event, at its date, in both calendars, when', () => {
  const failures: readonly (readonly [string, Partial<Fault>])[] = [
    ['a dropped connection', { drop: true }],
    ['503', { status: 503, retryAfterSeconds: 60 }],
    ['504', { status: 504 }],
  ];
  const calls = [
    'GET /v1.0/me/events*',
    'POST /v1.0/me/calendar/getSchedule',
    'PATCH */fields',
    'POST /v1.0/me/events',
    'PATCH /v1.0/me/events/*',
    'POST /v1.0/me/events/*/cancel',
  ];
  const cases = calls.flatMap((match) =>
    failures.flatMap(([name, fault]) =>
      [false, true].map((after) => ({
        what: `${match} meets ${name} ${after ? 'after' : 'before'} its effect`,
        fault: { match, times: 1, after, ...fault },
      })),
    ),
  );

  it.each(cases)('$what', async ({ fault }) => {
    const insist = async () => {
      const conversation = await desk.conversationOf(BIRGITTE);
      tenant.faults.order([fault]);
      for (let opening = 0; opening < 3; opening += 1) {
        if ((await reconcileFollowUps(desk.workplace, desk.self, conversation)).ok) break;
      }
      tenant.faults.clear();
    };
    await insist();
    expect(await daysIn(tenant)).toEqual(['2027-04-07', '2027-09-01']);
    await writePlan(desk, { followUpOn: '2027-04-15', nextConversationOn: '' });
    await insist();
    expect(await daysIn(tenant)).toEqual(['2027-04-15']);
    await writePlan(desk, { nextConversationOn: '2027-09-01' });
    await insist();
    expect(await daysIn(tenant)).toEqual(['2027-04-15', '2027-09-01']);
  });
});
