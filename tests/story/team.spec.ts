import { openRound } from '../set-up-round';
import { expectAccessible } from './accessible';
import { expect, test } from './story';

test('a leader is asked about the team, sends one back, and confirms the rest', async ({ teams, opened }) => {
  await openRound(opened.tenant, {
    employees: ['maja.lindegaard', 'jonas.thygesen', 'yasmin.demir'],
    confirmed: [],
  });
  const product = await teams.open({ persona: 'henrik.oestergaard' });
  await expect(product.getByText('MUS 2027 er åbnet. Er de 3 på listen dit team?')).toBeVisible();
  await expectAccessible(teams.page);

  await product.getByRole('button', { name: 'Se og bekræft' }).click();
  await expect(product.getByRole('main', { name: 'Bekræft dit team' })).toBeVisible();
  await product.getByRole('combobox', { name: 'Valg for Yasmin Demir' }).click();
  await product.getByRole('option', { name: 'Har en anden leder' }).click();
  await expect(product.getByText('2 af 3 er med')).toBeVisible();
  await expectAccessible(teams.page);

  await product.getByRole('button', { name: 'Bekræft teamet' }).click();
  await expect(product.getByText('Teamet er bekræftet.')).toBeVisible();
  await product.getByRole('link', { name: 'Til Mit team' }).click();
  await expect(product.getByText(/Du bekræftede dit team .*: 2 er med i MUS 2027/)).toBeVisible();
});
