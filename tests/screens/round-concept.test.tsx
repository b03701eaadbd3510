/** @jest-environment ./tests/screens/environment.ts */
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { saveRound } from '../../src/application/rounds/save-round';
import { workplaceAs } from '../adapters/connected';
import { draft, valueIn } from '../application/rounds/desk';
import { prepareSite } from '../set-up-round';
import { everyScreenBeginsWith, openScreen } from './open-screen';

const HR = 'mette.krog';
let tenant: RunningTenant;

everyScreenBeginsWith(
  async (fresh) => {
    await prepareSite(fresh);
    valueIn(await saveRound(await workplaceAs(fresh, HR), draft()));
  },
  (opened) => (tenant = opened),
);

const standing = async () => {
  const { rounds } = await workplaceAs(tenant, HR);
  return valueIn(await rounds.all()).find(({ settings }) => settings.key === draft().key)!.settings;
};

test('HR chooses another concept for a round, and the deadlines that it wants come with it', async () => {
  expect(await standing()).toMatchObject({ conceptKey: 'forberedelse', conceptVersion: 1 });
  const at = `/runder/${draft().key}/indstillinger`;
  const { screen, user } = await openScreen(tenant, { as: HR, at });
  const concept = await screen.findByRole('combobox', { name: 'Koncept' });
  await screen.findByRole('option', { name: 'Det fleksible koncept' });
  screen.getByRole('option', { name: 'Forberedelsesskema (ældre version)', selected: true });
  const days = screen.getByLabelText(/^Forberedelsen deles senest/);
  await user.clear(days);
  await user.selectOptions(concept, 'Det fleksible koncept');
  expect((days as HTMLInputElement).value).toBe('7');
  await user.click(screen.getByRole('button', { name: 'Gem kladden' }));
  await screen.findByText('Det fleksible koncept');
  expect(await standing()).toMatchObject({ conceptKey: 'fleksibelt', conceptVersion: 1 });
});
