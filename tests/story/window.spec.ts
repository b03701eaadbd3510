import { expect, test } from './story';
import { complaintsDuring, makeAsNew, newWindow } from './window';

const LEFT = 'left';
const HOST = 'https://mus.aasund.example';
const IN_VAIN = 'ERR_INTERNET_DISCONNECTED';
const FRAME = 'https://teams.microsoft.com/';

test.describe.serial('What one story leaves in its window', () => {
  test.describe('with every trace that a story can leave', () => {
    // Without a connection the product asks in vain.
    test.use({ expectedComplaint: /^Failed to load resource/ });

    test('is left', async ({ teams: { open, page } }) => {
      const context = page.context();
      await expect((await open({ persona: 'maja.lindegaard' })).getByRole('main')).toBeVisible();
      const product = page.frames().find((frame) => frame.url().startsWith(HOST))!;
      await product.evaluate(
        (name) =>
          new Promise((resolve) => {
            indexedDB.open(name).onsuccess = resolve;
          }),
        LEFT,
      );
      await context.addCookies([{ name: LEFT, value: 'x', url: HOST }]);
      await page.route(`${HOST}/**`, (route) => route.abort());
      await context.setOffline(true);
      await context.newPage();
    });
  });

  test('the next does not find', async ({ teams: { open, page } }) => {
    expect(page.context().pages()).toEqual([page]);
    expect(await page.context().cookies()).toEqual([]);
    await expect((await open({ persona: 'maja.lindegaard' })).getByRole('main')).toBeVisible();
    const product = page.frames().find((frame) => frame.url().startsWith(HOST))!;
    const kept = await product.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(kept).not.toContain(LEFT);
  });
});

test('what a window asks in vain counts until the story is over, not then and not in the next', async ({
  browser,
  opened,
}) => {
  opened.tenant.reset('small');
  const window = await newWindow(browser, {});
  const open = async () => {
    await window.goto(FRAME);
    await expect(window.frameLocator('iframe').getByRole('main')).toBeVisible();
  };
  const heard = await complaintsDuring(window, undefined, async () => {
    await open();
    await window.evaluate(() => setInterval(() => void fetch('/_local/clock').catch(() => undefined), 10));
    const complaint = window.waitForEvent('console', (message) => message.text().includes(IN_VAIN));
    await window.context().setOffline(true);
    await complaint;
  });
  const inTheStory = [...heard];
  await makeAsNew(window);
  const inTheNext = await complaintsDuring(window, undefined, open);
  expect(inTheStory[0]).toContain(IN_VAIN);
  expect(heard).toEqual(inTheStory);
  expect(inTheNext).toEqual([]);
  await window.context().close();
});
