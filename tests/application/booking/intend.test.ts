import type { RunningTenant } from '../../../local-tenant/create-tenant';
import { intendConversation } from '../../../src/application/booking/intend-conversation';
import type { TimeSpan } from '../../../src/domain/time/span';
import { everyTestBeginsWith } from '../../prepared-tenant';
import { openRound } from '../../set-up-round';
import { signedIn } from '../../tenant/local-graph';
import { book, deskOf, meetingsOf, order, valueIn, type Desk } from './booking-desk';

const LEADER = 'henrik.oestergaard';
const BIRGITTE = 'birgitte.sommer';

let tenant: RunningTenant;
let desk: Desk;
let times: readonly TimeSpan[];

everyTestBeginsWith(
  async (fresh) => {
    await openRound(fresh, { employees: [BIRGITTE] });
    times = await (await deskOf(fresh, LEADER)).timesFor(BIRGITTE);
  },
  async (opened) => {
    tenant = opened;
    desk = await deskOf(tenant, LEADER);
  },
);

const intend = async (time: TimeSpan) =>
  intendConversation(desk.workplace, desk.self, await desk.conversationOf(BIRGITTE), order(time));

const recorded = async () => (await desk.conversationOf(BIRGITTE)).item.records.leader.booking;

describe('A time that is picked for an appointment in Outlook', () => {
  it('stands in the leader’s sheet with its number, and nothing is booked or sent', async () => {
    const [time] = times;
    const { booking, item } = valueIn(await intend(time!));
    const { start, end } = time!;
    const intended = { start, end, online: true, bookingNumber: 1, at: expect.any(String) as string };
    expect(item.records.leader.booking).toEqual({ intended });
    expect(await recorded()).toEqual({ intended });
    expect(booking).toBeUndefined();
    expect(await meetingsOf(tenant, LEADER)).toEqual([]);
  });

  it('gives way to the next that is picked, also from a window that knows nothing of it', async () => {
    const stale = await desk.conversationOf(BIRGITTE);
    valueIn(await intend(times[0]!));
    valueIn(await intendConversation(desk.workplace, desk.self, stale, order(times[1]!)));
    expect(await recorded()).toMatchObject({ intended: { start: times[1]!.start } });
  });

  it('is refused when one of the two has got another meeting since', async () => {
    const [time] = times;
    const birgitte = await signedIn(tenant, BIRGITTE);
    const utc = (dateTime: string) => ({ dateTime: dateTime.slice(0, 19), timeZone: 'UTC' });
    await birgitte.call('POST', '/me/events', {
      body: { subject: 'Lægen', start: utc(time!.start), end: utc(time!.end) },
    });
    expect(await intend(time!)).toEqual({ ok: false, failure: { code: 'taken' } });
    expect(await recorded()).toEqual({});
  });

  it('is refused when the conversation has been booked meanwhile', async () => {
    const stale = await desk.conversationOf(BIRGITTE);
    valueIn(await book(desk, BIRGITTE, times[0]!));
    const changed = { ok: false, failure: { code: 'changed' } };
    expect(await intendConversation(desk.workplace, desk.self, stale, order(times[1]!))).toEqual(changed);
    expect(await intend(times[1]!)).toEqual(changed);
    expect(await recorded()).not.toHaveProperty('intended');
  });

  it('of a shell that is not ready writes nothing', async () => {
    const conversation = await desk.conversationOf(BIRGITTE);
    tenant.recorder.clear();
    const unready = { ...conversation, item: { ...conversation.item, isReady: false } };
    const refused = await intendConversation(desk.workplace, desk.self, unready, order(times[0]!));
    expect(refused).toEqual({ ok: false, failure: { code: 'not-ready' } });
    expect(tenant.recorder.all()).toEqual([]);
  });

  it('is refused when the conversation has been booked so often that no number is left', async () => {
    const conversation = await desk.conversationOf(BIRGITTE);
    const { records } = conversation.item;
    const [time] = times;
    const latest = { ...time!, online: true, bookingNumber: 99, state: 'cancelled' as const };
    const often = {
      ...conversation,
      item: {
        ...conversation.item,
        records: { ...records, leader: { ...records.leader, booking: { latest } } },
      },
    };
    const refused = await intendConversation(desk.workplace, desk.self, often, order(time!));
    expect(refused).toEqual({ ok: false, failure: { code: 'too-often' } });
  });
});
