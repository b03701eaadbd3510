/** @jest-environment ./tests/screens/environment.ts */
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { book, deskOf, meetingsOf, valueIn, type Desk } from '../application/booking/booking-desk';
import { openRound } from '../set-up-round';
import { HENRIK, MAJA } from '../story/booked';
import { signedIn } from '../tenant/local-graph';
import { everyScreenBeginsWith, openScreen, type OpenedScreen } from './open-screen';

let tenant: RunningTenant;
let desk: Desk;

everyScreenBeginsWith(
  async (fresh) => {
    await openRound(fresh, { employees: [MAJA] });
    const leader = await deskOf(fresh, HENRIK);
    valueIn(await book(leader, MAJA, await leader.firstTime(MAJA)));
  },
  async (opened) => {
    tenant = opened;
    desk = await deskOf(tenant, HENRIK);
  },
);

async function openMine(): Promise<OpenedScreen> {
  const opened = await openScreen(tenant, { as: MAJA, at: '/min-mus' });
  await opened.screen.findByRole('heading', { name: 'Samtalen' });
  return opened;
}

async function declineInOutlook(): Promise<void> {
  const maja = await signedIn(tenant, MAJA);
  const [copy] = await meetingsOf(tenant, MAJA);
  await maja.call('POST', `/me/events/${String(copy!['id'])}/decline`, { body: {} });
}

const answerTold = async () => (await desk.conversationOf(MAJA)).booking?.response;

test('The employee says yes at one press, reads that it is said, and is asked no more', async () => {
  const mine = await openMine();
  await mine.screen.findByText('Du har ikke svaret på indkaldelsen endnu.');
  await mine.user.click(mine.screen.getByRole('button', { name: 'Acceptér' }));
  const said = await mine.screen.findByText('Du har sagt ja.');
  expect(mine.screen.queryByRole('button', { name: 'Acceptér' })).toBeNull();
  expect(document.activeElement).toBe(said);
  expect(await answerTold()).toBe('accepted');
});

test('A time that the leader has moved meanwhile is not accepted, and the new one is shown', async () => {
  const mine = await openMine();
  const accept = await mine.screen.findByRole('button', { name: 'Acceptér' });
  const [, later] = await desk.timesFor(MAJA);
  const henrik = await signedIn(tenant, HENRIK);
  const [event] = await meetingsOf(tenant, HENRIK);
  const utc = (instant: string) => ({ dateTime: instant.slice(0, 19), timeZone: 'UTC' });
  await henrik.call('PATCH', `/me/events/${String(event!['id'])}`, {
    body: { start: utc(later!.start), end: utc(later!.end) },
  });
  await mine.user.click(accept);
  await mine.screen.findByText(/^Samtalen er ændret et andet sted imens\./);
  expect(await answerTold()).toBe('none');
  await mine.user.click(await mine.screen.findByRole('button', { name: 'Acceptér' }));
  await mine.screen.findByText('Du har sagt ja.');
});

test('Whoever declined by mistake reads what to do where Outlook has thrown the invitation away', async () => {
  await declineInOutlook();
  const mine = await openMine();
  await mine.screen.findByText(/^Var det en fejl\? Find indkaldelsen under Slettet post i Outlook/);
  expect(mine.screen.queryByRole('button', { name: 'Acceptér' })).toBeNull();
});

test('Whoever declined by mistake accepts after all where Outlook has kept the invitation', async () => {
  tenant.unkind.set({ declinedKept: true });
  await declineInOutlook();
  const mine = await openMine();
  await mine.screen.findByText(/^Du har afvist indkaldelsen til /);
  await mine.user.click(mine.screen.getByRole('button', { name: 'Acceptér' }));
  await mine.screen.findByText('Du har sagt ja.');
  expect(await answerTold()).toBe('accepted');
});
