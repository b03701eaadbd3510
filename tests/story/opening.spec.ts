import { expectHostAccessible } from './accessible';
import { expect, test } from './story';

test('an employee opens Min MUS and reads that no round is open; another person opens it afresh', async ({
  teams,
}) => {
  const product = await teams.open({ persona: 'maja.lindegaard' });
  await expect(product.getByRole('main', { name: 'Min MUS' })).toBeVisible();
  await expect(product.getByText('Du er ikke med i en MUS-runde lige nu.')).toBeVisible();
  await expect(product.getByRole('navigation')).toHaveCount(0);

  await teams.page.getByRole('button', { name: /Skift person/ }).click();
  await teams.page.getByRole('searchbox').fill('anne bro');
  await teams.page.keyboard.press('Enter');
  await expect(product.getByRole('main', { name: 'Mit team' })).toBeVisible();
  await expect(product.getByText('9 medarbejdere')).toBeVisible();
  await expect(product.getByRole('row', { name: /Piotr Zieliński/ })).toContainText('Ingen postkasse');
});

test('a leader lands on Mit team, sees all 20 employees after one call to Graph and then their pictures, and searches', async ({
  teams,
}) => {
  const product = await teams.open({ persona: 'henrik.oestergaard' });
  await expect(product.getByRole('main', { name: 'Mit team' })).toBeVisible();
  await expect(product.getByText('20 medarbejdere')).toBeVisible();
  await expect(product.getByRole('row')).toHaveCount(21);
  await expect(product.getByRole('row', { name: /Maja Lindegaard/ })).toBeVisible();

  const [first] = teams.exchanges();
  expect(first?.url).toBe('https://graph.microsoft.com/v1.0/$batch');
  expect(first?.requestHeaders['authorization']).toMatch(/^Bearer ey/);
  expect(
    (first?.requestBody as { requests: { url: string }[] }).requests.map(({ url }) => url.split('?')[0]),
  ).toEqual([
    '/me',
    '/me/directReports',
    '/sites/aasund.sharepoint.com:/sites/mus:/lists/MUS-population',
    '/sites/aasund.sharepoint.com:/sites/mus:/lists/MUS-ops%C3%A6tning/items',
  ]);
  const asksForPeople = teams
    .exchanges()
    .filter(({ requestBody }) => JSON.stringify(requestBody).includes('/me/directReports'));
  expect(asksForPeople).toEqual([first]);

  await expect(product.getByRole('table').locator('img[src^="data:image"]')).toHaveCount(4);
  await expect(product.getByRole('row', { name: /Maja Lindegaard/ }).locator('img')).toBeVisible();

  const search = product.getByRole('searchbox', { name: 'Søg medarbejder' });
  await search.fill('ÅKJ');
  await expect(product.getByRole('status')).toHaveText('1 medarbejder passer til ”ÅKJ”.');
  await expect(product.getByRole('row')).toHaveCount(2);

  await search.fill('henrik');
  await expect(product.getByRole('status')).toHaveText('Ingen medarbejdere passer til ”henrik”.');
  await product.getByRole('button', { name: 'Vis alle' }).click();
  await expect(product.getByRole('row')).toHaveCount(21);
});

test('the MUS administrator finds last year’s round under Runder', async ({ teams }) => {
  const product = await teams.open({ persona: 'mette.krog' });
  await expect(product.getByRole('main', { name: 'Min MUS' })).toBeVisible();
  await product.getByRole('tab', { name: 'Runder' }).click();
  const round = product.getByRole('row', { name: /MUS 2026/ });
  await expect(round).toContainText('Lukket');
  await expect(round).toContainText('2026');
});

test('the custodian sees Min MUS alone', async ({ teams }) => {
  const product = await teams.open({ persona: 'rasmus.hedegaard' });
  await expect(product.getByRole('main', { name: 'Min MUS' })).toBeVisible();
  await expect(product.getByRole('navigation')).toHaveCount(0);
});

test('the language of Teams is the product’s', async ({ teams }) => {
  const product = await teams.open({ persona: 'henrik.oestergaard', language: 'en' });
  await expect(product.getByRole('main', { name: 'My team' })).toBeVisible();
  await expect(product.getByText('20 employees')).toBeVisible();
  await expect(product.locator('html')).toHaveAttribute('lang', 'en');

  await teams.page.getByRole('button', { name: 'Visning' }).click();
  await teams.page.getByRole('menuitemradio', { name: 'Dansk' }).click();
  await expect(product.getByRole('main', { name: 'Mit team' })).toBeVisible();
  await expect(product.locator('html')).toHaveAttribute('lang', 'da');
});

test('the theme of Teams changes the product at once, without opening it again', async ({ teams }) => {
  const product = await teams.open({ persona: 'henrik.oestergaard' });
  const search = product.getByRole('searchbox', { name: 'Søg medarbejder' });
  await search.fill('maja');
  const colour = () =>
    product.getByRole('heading', { name: 'Mit team' }).evaluate((title) => getComputedStyle(title).color);
  const light = await colour();
  await expectHostAccessible(teams.page);

  await teams.showTheme('dark');
  await expect.poll(colour).not.toBe(light);
  await expectHostAccessible(teams.page);
  await teams.showTheme('contrast');
  await expect.poll(colour).toBe('rgb(255, 255, 255)');
  await expectHostAccessible(teams.page);
  await expect(search).toHaveValue('maja');
});
