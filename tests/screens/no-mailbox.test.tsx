/** @jest-environment ./tests/screens/environment.ts */
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { deskOf, meetingsOf } from '../application/booking/booking-desk';
import { openRound } from '../set-up-round';
import { signedIn } from '../tenant/local-graph';
import { everyScreenBeginsWith, openScreen, type OpenedScreen } from './open-screen';

const ANNE = 'anne.bro';
const PIOTR = 'piotr.zielinski';

let tenant: RunningTenant;

everyScreenBeginsWith(
  (fresh) => openRound(fresh, { leaders: [ANNE], employees: [PIOTR] }),
  (opened) => (tenant = opened),
);

/** The leader writes the time that the two have agreed on. */
async function bookByHand(): Promise<OpenedScreen> {
  const opened = await openScreen(tenant, { as: ANNE, at: '/mit-team' });
  const { screen, user } = opened;
  await user.click(await screen.findByRole('button', { name: 'Find tid, Piotr Zieliński' }));
  await screen.findByText(/^Piotr har ingen kalender\./);
  await user.type(screen.getByRole('textbox', { name: 'Hvor mødes I?' }), 'Materielgården');
  await user.type(await screen.findByRole('combobox', { name: 'Dato' }), '24.2');
  await user.type(await screen.findByRole('combobox', { name: 'Klokken' }), '815');
  await user.click(screen.getByRole('button', { name: 'Book tiden' }));
  await screen.findByText('Står i din kalender. Giv Piotr besked.');
  return opened;
}

test('A conversation with somebody without a mailbox stands in the leader’s calendar alone, with nobody invited', async () => {
  await bookByHand();
  expect(await meetingsOf(tenant, ANNE)).toMatchObject([
    { sensitivity: 'private', attendees: [], location: { displayName: 'Materielgården' } },
  ]);
});

test('The invitation is printed: names, time, place, and by when to prepare, in the words of paper', async () => {
  const print = jest.spyOn(window, 'print').mockImplementation(() => undefined);
  const { screen, user } = await bookByHand();
  await user.click(screen.getByRole('button', { name: 'Udskriv indkaldelsen' }));
  expect(print).toHaveBeenCalledTimes(1);
  const paper = document.querySelector('.printed-invitation')!.textContent;
  for (const words of [
    'Indkaldelse til MUS',
    'Til Piotr Zieliński',
    'Din leder Anne Bro indkalder dig',
    'nsdag 24. februar',
    '8.15–9.45',
    'Materielgården',
    'Senest onsdag 17. februar',
  ]) {
    expect(paper).toContain(words);
  }
  print.mockRestore();
});

test('The employee reads the time, and is asked for no answer that cannot be given', async () => {
  const leader = await bookByHand();
  leader.close();
  const { screen } = await openScreen(tenant, { as: PIOTR, at: '/min-mus' });
  await screen.findByText('Aftalt mellem jer. Den står ikke i en kalender hos dig.');
  await screen.findByText('Onsdag 24. februar');
  expect(screen.queryByRole('button', { name: 'Acceptér' })).toBeNull();
  expect(screen.queryByText('Foreslå en anden tid')).toBeNull();
});

test('Taken out of the leader’s calendar, the time stands, is told, and is put back at one press', async () => {
  const before = await bookByHand();
  before.close();
  const anne = await signedIn(tenant, ANNE);
  const [event] = await meetingsOf(tenant, ANNE);
  await anne.call('DELETE', `/me/events/${String(event!['id'])}`);
  const { screen, user } = await openScreen(tenant, { as: ANNE, at: '/mit-team' });
  await user.click(await screen.findByRole('button', { name: 'Se ændringen, Piotr Zieliński' }));
  await screen.findByText(/^Den aftalte tid .* står ikke længere i din kalender\. Samtalen gælder stadig\.$/);
  await user.click(screen.getByRole('button', { name: 'Læg den i kalenderen igen' }));
  await screen.findByText('Kalender og samtale passer sammen igen.');
  expect(await meetingsOf(tenant, ANNE)).toMatchObject([
    { attendees: [], location: { displayName: 'Materielgården' } },
  ]);
  const { booking } = await (await deskOf(tenant, ANNE)).conversationOf(PIOTR);
  expect(booking).toMatchObject({ start: '2027-02-24T07:15:00Z', byHand: true });
});
