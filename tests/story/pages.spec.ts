import { expect, test } from './story';

test('Om tells version, connection and every permission, and measures the connection anew when asked', async ({
  teams,
}) => {
  const product = await teams.open({ persona: 'maja.lindegaard', linkedPage: 'om' });
  await expect(product.getByRole('main', { name: 'Om Rød Tråd' })).toBeVisible();
  await expect(product.getByText(/^Version \d+\.\d+\.\d+$/)).toBeVisible();
  await expect(product.getByRole('status')).toHaveText(/Svaret kom på \d+ ms\./);
  await expect(product.getByRole('listitem')).toHaveCount(5);
  await expect(product.getByText('Givet', { exact: true })).toHaveCount(5);

  const calls = teams.exchanges().length;
  await product.getByRole('button', { name: 'Prøv forbindelsen igen' }).click();
  await expect.poll(() => teams.exchanges().length).toBe(calls + 1);
});

test('the arrow, the back button of Teams and that of the browser go one page back', async ({ teams }) => {
  const product = await teams.open({ persona: 'henrik.oestergaard' });
  const openOm = async () => {
    await product.getByRole('link', { name: 'Om Rød Tråd' }).click();
    await expect(product.getByRole('main', { name: 'Om Rød Tråd' })).toBeVisible();
  };
  const waysBack = [
    () => product.getByRole('button', { name: 'Tilbage til Mit team' }).click(),
    () => teams.page.getByRole('button', { name: 'Tilbage', exact: true }).click(),
    () => teams.page.evaluate(() => history.back()),
  ];
  for (const goBack of waysBack) {
    await openOm();
    await goBack();
    await expect(product.getByRole('main', { name: 'Mit team' })).toBeVisible();
  }
  await product.getByRole('tab', { name: 'Min MUS' }).click();
  await expect(product.getByRole('main', { name: 'Min MUS' })).toBeVisible();
  await teams.page.evaluate(() => history.back());
  await expect(product.getByRole('main', { name: 'Mit team' })).toBeVisible();
});

test('a link to a page opens that page', async ({ teams }) => {
  const product = await teams.open({ persona: 'henrik.oestergaard', linkedPage: 'min-mus' });
  await expect(product.getByRole('main', { name: 'Min MUS' })).toBeVisible();
});

for (const [what, persona, linkedPage] of [
  ['a page that there is none of', 'henrik.oestergaard', 'ukendt'],
  ['the rounds, as somebody who is no MUS administrator', 'henrik.oestergaard', 'runder'],
  ['the team, as somebody who leads nobody', 'maja.lindegaard', 'mit-team'],
] as const) {
  test(`a link to ${what} leads to one and the same page, with a way on`, async ({ teams }) => {
    const product = await teams.open({ persona, linkedPage });
    await expect(product.getByRole('main', { name: 'Siden findes ikke' })).toBeVisible();
    await expect(
      product.getByText('Siden findes ikke, eller du har ikke adgang til den.', { exact: true }),
    ).toBeVisible();
    await product.getByRole('button', { name: 'Gå til Min MUS' }).click();
    await expect(product.getByRole('main', { name: 'Min MUS' })).toBeVisible();
  });
}

test('every page is reached by keyboard alone, and the focus follows to its title', async ({ teams }) => {
  const product = await teams.open({ persona: 'henrik.oestergaard' });
  await expect(product.getByRole('heading', { name: 'Mit team' })).toBeVisible();
  const press = (key: string) => teams.page.keyboard.press(key);
  const tabTo = async (role: 'tab' | 'link' | 'button', name: string) => {
    const target = product.getByRole(role, { name });
    for (let presses = 0; presses < 30; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await press('Tab');
    }
    throw new Error(`Tab never reaches ${name}.`);
  };

  await tabTo('tab', 'Mit team');
  await press('ArrowLeft');
  await expect(product.getByRole('tab', { name: 'Min MUS' })).toBeFocused();
  await press('Enter');
  await expect(product.getByRole('heading', { name: 'Min MUS' })).toBeFocused();

  await tabTo('link', 'Om Rød Tråd');
  await press('Enter');
  await expect(product.getByRole('heading', { name: 'Om Rød Tråd' })).toBeFocused();

  await tabTo('button', 'Tilbage til Mit team');
  await press('Enter');
  await expect(product.getByRole('heading', { name: 'Mit team' })).toBeFocused();
});
