/** @jest-environment ./tests/screens/environment.ts */
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { beforePreparing, openForm } from './form';
import { everyScreenBeginsWith } from './open-screen';

let tenant: RunningTenant;
let key: string;

everyScreenBeginsWith(
  async (fresh) => {
    key = await beforePreparing(fresh);
  },
  (opened) => (tenant = opened),
);

test('the last topic leads to all of it on one page: what is answered, what is empty, and what is one’s own', async () => {
  const { screen, user, write } = await openForm(tenant, key, { topic: 'other' });
  await write(/andet, du vil tale om/, 'Efteruddannelse');
  await write(/^Egne notater/, 'Tør jeg spørge?');
  await user.click(screen.getByRole('button', { name: 'Se det hele' }));
  await screen.findByRole('heading', { name: 'Din forberedelse på én side' });
  screen.getByText('Efteruddannelse');
  screen.getByText('Egne notater, som aldrig deles: Tør jeg spørge?');
  expect(screen.getAllByText('Ikke besvaret').length).toBeGreaterThan(3);
  await user.click(screen.getByRole('link', { name: 'Ret Andet' }));
  await screen.findByDisplayValue('Efteruddannelse');
});

test('shown as the leader sees it, neither empty answers nor one’s own notes are there', async () => {
  const { screen, user, write } = await openForm(tenant, key, { topic: 'other' });
  await write(/andet, du vil tale om/, 'Efteruddannelse');
  await write(/^Egne notater/, 'Tør jeg spørge?');
  await user.click(screen.getByRole('button', { name: 'Se det hele' }));
  await user.click(await screen.findByRole('switch', { name: 'Vis den, som Henrik ser den' }));
  screen.getByText('Efteruddannelse');
  expect(screen.queryByText(/Tør jeg spørge/)).toBeNull();
  expect(screen.queryByText('Ikke besvaret')).toBeNull();
});
