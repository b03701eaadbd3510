import type { Page } from '@playwright/test';
import { expect, test, type Teams } from './story';
import { makeAsNew } from './window';

const LEFT = 'left';
const HOST = 'https://mus.aasund.example';

async function productIn({ open, page }: Teams) {
  await expect((await open({ persona: 'maja.lindegaard' })).getByRole('main')).toBeVisible();
  return page.frames().find((frame) => frame.url().startsWith(HOST))!;
}

/** Leaves with every trace that a story can. */
async function leaveTraces(teams: Teams): Promise<Page> {
  const { page } = teams;
  const context = page.context();
  const product = await productIn(teams);
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
  return context.newPage();
}

test('what one story leaves in its window the next does not find', async ({ teams }) => {
  const second = await leaveTraces(teams);
  await makeAsNew(teams.page);
  expect(second.isClosed()).toBe(true);
  expect(await teams.page.context().cookies()).toEqual([]);
  const product = await productIn(teams);
  const kept = await product.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(kept).not.toContain(LEFT);
});
