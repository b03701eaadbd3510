/** @jest-environment ./tests/screens/environment.ts */
import { waitFor } from '@testing-library/react';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { saveRound } from '../../src/application/rounds/save-round';
import { settingsOf, typedRound, type TypedRound } from '../../src/features/rounds/typed-round';
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

test('HR keeps another lunch free in a round that knew of no lunch', async () => {
  expect(await standing()).not.toHaveProperty('lunch');
  const { screen, user } = await openScreen(tenant, { as: HR, at: `/runder/${draft().key}/indstillinger` });
  const field = (name: string) => screen.findByRole<HTMLInputElement>('combobox', { name });
  const type = async (name: string, text: string) => {
    await user.clear(await field(name));
    if (text) await user.type(await field(name), text);
    await user.tab();
  };
  const save = () => user.click(screen.getByRole('button', { name: 'Gem kladden' }));
  expect([(await field('Frokost fra')).value, (await field('Frokost til')).value]).toEqual([
    '11.30',
    '12.30',
  ]);

  await type('Frokost fra', '13');
  await save();
  await screen.findByText('Skriv, hvornår frokosten begynder og slutter, eller lad begge stå tomme.');
  await type('Frokost fra', '12');
  await save();
  await waitFor(async () => expect((await standing()).lunch).toEqual({ from: '12:00', to: '12:30' }));
});

test('A round keeps its shape where the form leaves lunch as it is usually, and says that none is kept free', () => {
  const settings = draft();
  const kept = (change: Partial<TypedRound>, known = settings) =>
    settingsOf({
      typed: { ...typedRound(known), ...change },
      standing: known,
      others: [],
      members: undefined,
      today: '2027-02-01',
    });
  expect(kept({})).toEqual(settings);
  expect(kept({ lunchFrom: '', lunchTo: '' }).lunch).toBeNull();
  const other = { ...settings, lunch: { from: '12:00', to: '12:30' } };
  expect(kept({ lunchFrom: '11:30' }, other).lunch).toEqual({ from: '11:30', to: '12:30' });
});
