import { expectAccessible } from './accessible';
import { expect, test } from './story';

test('an employee opens Min MUS and reads that no round is open', async ({ teams }) => {
  const product = await teams.open({ persona: 'maja.lindegaard' });
  await expect(product.getByRole('main', { name: 'Min MUS' })).toBeVisible();
  await expect(product.getByText('Du er ikke med i en MUS-runde lige nu.')).toBeVisible();
  await expect(product.getByRole('navigation')).toHaveCount(0);
  await expectAccessible(teams.page);
});

test('a leader lands on Mit team and sees all 20 employees after one call to Graph', async ({ teams }) => {
  const product = await teams.open({ persona: 'henrik.oestergaard' });
  await expect(product.getByRole('main', { name: 'Mit team' })).toBeVisible();
  await expect(product.getByText('20 medarbejdere')).toBeVisible();
  await expect(product.getByRole('row')).toHaveCount(21);
  await expect(product.getByRole('row', { name: /Maja Lindegaard/ })).toBeVisible();
  await expectAccessible(teams.page);

  const [first, ...later] = teams.exchanges().filter(({ method }) => method !== 'OPTIONS');
  expect(first?.url).toBe('https://graph.microsoft.com/v1.0/$batch');
  expect(first?.requestHeaders['authorization']).toMatch(/^Bearer ey/);
  expect(
    (first?.requestBody as { requests: { url: string }[] }).requests.map(({ url }) => url.split('?')[0]),
  ).toEqual(['/me', '/me/directReports']);
  expect(later.every(({ requestBody }) => JSON.stringify(requestBody).includes('/photos/'))).toBe(true);
});
