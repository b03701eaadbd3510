import { expect, test } from './story';

test.describe('outside Teams and Outlook', () => {
  test.use({ locale: 'da-DK' });
  test('the page says what it is and how to open it', async ({ teams: { page } }) => {
    await page.goto('https://mus.aasund.example/index.html');
    await expect(page.getByRole('main', { name: 'Rød Tråd åbnes i Microsoft Teams' })).toBeVisible();
    await expect(page.getByText('Åbn Teams eller Outlook, vælg Apps')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Prøv igen' })).toBeVisible();
  });
});

test.describe('outside Teams, in a browser that speaks neither Danish nor English', () => {
  test.use({ locale: 'fr-FR' });
  test('the page speaks English', async ({ teams: { page } }) => {
    await page.goto('https://mus.aasund.example/index.html');
    await expect(page.getByRole('main', { name: 'Rød Tråd opens in Microsoft Teams' })).toBeVisible();
  });
});

test.describe('at localhost, in any browser', () => {
  test.use({ ignoreHTTPSErrors: true });
  test('the same product works with the same calls', async ({ teams, opened }) => {
    const { page } = teams;
    await page.goto(`${opened.pagesUrl}?persona=mette.krog@aasund.example`);
    const product = page.frameLocator('iframe');
    await product.getByRole('tab', { name: 'Runder' }).click();
    await expect(product.getByRole('row', { name: /MUS 2026/ })).toBeVisible();
    const origins = teams.exchanges().map(({ url }) => new URL(url).origin);
    expect(new Set(origins)).toEqual(new Set([new URL(opened.pagesUrl).origin]));
  });
});

test('a token is kept in no storage of the browser', async ({ teams }) => {
  const product = await teams.open({ persona: 'mette.krog', linkedPage: 'runder' });
  await expect(product.getByRole('row', { name: /MUS 2026/ })).toBeVisible();
  const token = teams.exchanges()[0]!.requestHeaders['authorization']!.replace('Bearer ', '');
  expect(token).toMatch(/^eyJ/);

  for (const frame of teams.page.frames()) {
    const stored = await frame.evaluate(async () => {
      const databases: unknown[] = [];
      for (const { name } of await indexedDB.databases()) {
        const opening = indexedDB.open(name!);
        await new Promise((done) => (opening.onsuccess = done));
        for (const store of opening.result.objectStoreNames) {
          const reading = opening.result.transaction(store).objectStore(store).getAll();
          await new Promise((done) => (reading.onsuccess = done));
          databases.push(reading.result);
        }
      }
      return JSON.stringify([
        Object.entries(localStorage),
        Object.entries(sessionStorage),
        databases,
        document.cookie,
      ]);
    });
    expect(stored, frame.url()).not.toContain('eyJ');
  }
  expect(JSON.stringify(await teams.page.context().cookies())).not.toContain('eyJ');
});
