import type { RunningTenant } from '../../../local-tenant/create-tenant';
import { alternativeTimes } from '../../../src/application/booking/alternative-times';
import { askForTimes, findTimes } from '../../../src/application/booking/find-times';
import { bookConversation } from '../../../src/application/booking/book-conversation';
import type { LeaderConversation } from '../../../src/application/conversation/seen-conversation';
import { giveHours } from '../../../src/application/booking/give-hours';
import { moveConversation } from '../../../src/application/booking/move-conversation';
import { openProduct } from '../../../src/application/opening/open-product';
import { instantOf } from '../../../src/domain/time/calendar-dates';
import { workplaceAs } from '../../adapters/connected';
import { everyTestBeginsWith, prepareTenant } from '../../prepared-tenant';
import { openRound } from '../../set-up-round';
import { signedIn, valueOf } from '../../tenant/local-graph';
import { asEmployee, book, deskOf, meetingsOf, order, valueIn } from './booking-desk';

describe('The time on the wall', () => {
  it.each([
    ['across 28 March', '2027-03-22', '2027-04-02', '2027-03-25T10:00', '2027-03-30T10:00'],
    ['across 31 October', '2027-10-25', '2027-11-05', '2027-10-28T10:00', '2027-11-02T10:00'],
  ])('is what was chosen %s', async (_, begins, ends, before, after) => {
    const prepared = await prepareTenant((fresh) =>
      openRound(fresh, { employees: ['birgitte.sommer'], settings: { begins, ends, noticeDays: 1 } }),
    );
    const tenant = await prepared.open();
    tenant.clock.set(`${begins}T07:00:00Z`);
    const desk = await deskOf(tenant, 'henrik.oestergaard');
    const at = (start: string) => ({
      start: instantOf(start),
      end: instantOf(start.replace('10:00', '11:30')),
    });
    const byHand = { ...order(at(before)), byHand: true };
    valueIn(
      await bookConversation(desk.workplace, desk.self, await desk.conversationOf('birgitte.sommer'), byHand),
    );
    const shown = async (account: string) => {
      const caller = await signedIn(tenant, account);
      const danish = { Prefer: 'outlook.timezone="Romance Standard Time"' };
      const [event] = valueOf(await caller.get("/me/events?$filter=subject eq 'MUS'", danish));
      return (event!['start'] as { dateTime: string }).dateTime.slice(0, 16);
    };
    for (const account of ['henrik.oestergaard', 'birgitte.sommer'])
      expect(await shown(account)).toBe(before);
    const conversation = await desk.conversationOf('birgitte.sommer');
    valueIn(await moveConversation(desk.workplace, desk.self, conversation, { ...at(after), byHand: true }));
    for (const account of ['henrik.oestergaard', 'birgitte.sommer']) expect(await shown(account)).toBe(after);
    expect((await asEmployee(tenant, 'birgitte.sommer')).booking?.start).toBe(instantOf(after));
    tenant.close();
    prepared.forget();
  });
});

describe('Times that an employee may propose', () => {
  it('are ones that both have, near the agreed one', async () => {
    const prepared = await prepareTenant((fresh) => openRound(fresh, { employees: ['birgitte.sommer'] }));
    const tenant = await prepared.open();
    const desk = await deskOf(tenant, 'henrik.oestergaard');
    const common = await desk.timesFor('birgitte.sommer');
    valueIn(await book(desk, 'birgitte.sommer', common[3]!));
    const workplace = await workplaceAs(tenant, 'birgitte.sommer');
    const { self } = valueIn(await openProduct(workplace));
    const mine = await asEmployee(tenant, 'birgitte.sommer');
    const times = valueIn(await alternativeTimes(workplace, self, mine, mine.booking!));
    expect(times).toHaveLength(5);
    for (const { start } of times) expect(start).not.toBe(mine.booking!.start);
    for (const time of times) {
      const refused = await bookConversation(
        desk.workplace,
        desk.self,
        await desk.conversationOf('birgitte.sommer'),
        order(time),
      );
      expect(refused.ok).toBe(true);
    }
    tenant.close();
    prepared.forget();
  });
});

describe('In a team that works outdoors', () => {
  let tenant: RunningTenant;

  everyTestBeginsWith(
    (fresh) =>
      openRound(fresh, {
        leaders: ['anne.bro'],
        employees: ['piotr.zielinski', 'aage.oerum'],
        settings: { ends: '2027-03-26' },
      }),
    (opened) => {
      tenant = opened;
    },
  );

  it('a time with somebody without a mailbox stands in the leader’s calendar and on the employee’s page', async () => {
    const desk = await deskOf(tenant, 'anne.bro');
    const time = { start: '2027-02-24T09:00:00Z', end: '2027-02-24T10:00:00Z' };
    const byHand = { ...time, online: false, location: 'Materielgården', byHand: true, linkText: 'Åbn' };
    const conversation = await desk.conversationOf('piotr.zielinski');
    valueIn(await bookConversation(desk.workplace, desk.self, conversation, byHand));
    const [event, ...others] = await meetingsOf(tenant, 'anne.bro');
    expect(others).toEqual([]);
    expect(event).toMatchObject({ attendees: [], location: { displayName: 'Materielgården' } });
    expect(await asEmployee(tenant, 'piotr.zielinski')).toMatchObject({
      booking: { ...time, byHand: true, location: 'Materielgården' },
      course: { current: 'preparation' },
    });
  });

  it('an empty calendar of somebody on shifts is unknown, until the leader types the hours', async () => {
    const desk = await deskOf(tenant, 'anne.bro');
    const conversation = await desk.conversationOf('aage.oerum');
    const onShifts = { ...conversation, item: { ...conversation.item, staffGroup: 'Vejmand, vagthold' } };
    const search = async (about: LeaderConversation) =>
      findTimes(valueIn(await askForTimes(desk.workplace, desk.self, about, [])), 60);

    const unknown = await search(onShifts);
    expect(unknown.weeks).toEqual([]);
    expect(unknown.weeksWithout.some(({ reasons }) => reasons[0]?.reason === 'shifts-unknown')).toBe(true);

    const hours = [{ weekday: 'wednesday', from: '07:00', to: '12:00' }] as const;
    const given = valueIn(await giveHours(desk.workplace, onShifts, hours));
    const slots = (await search(given)).weeks.flatMap(({ slots: times }) => times);
    expect(slots.length).toBeGreaterThan(0);
    expect(slots.every(({ from, to }) => from >= '07:00' && to <= '12:00')).toBe(true);

    const [first] = slots;
    valueIn(await book(desk, 'aage.oerum', { start: first!.start, end: first!.end }));
    expect((await desk.conversationOf('aage.oerum')).item.records.leader.booking.givenHours).toEqual(hours);
    expect(await meetingsOf(tenant, 'aage.oerum')).toHaveLength(1);
  });
});
