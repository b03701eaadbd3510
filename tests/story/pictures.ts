import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { playSmall } from '../../dev/play-small';
import { screens, themes, visit } from './screens';
import { expect, test } from './story';
import { tour } from './tour-steps';

// Run by `npm run screenshots`: the pictures are looked at by people, not compared by a machine.
const folder = process.env['PICTURES'] ?? 'docs/pictures';
const readme = process.env['PICTURES'] === undefined;
const OF_README = ['mit-team'];

const shown = readme ? screens.filter(({ name }) => OF_README.includes(name)) : screens;

test.use({ expectedComplaint: /^Failed to load resource/, viewport: { width: 1200, height: 760 } });

/** What stands in a frame is there a moment before it is drawn. */
async function takePicture(page: Page, name: string): Promise<void> {
  for (const frame of page.frames()) {
    await frame.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
  }
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

for (const screen of shown) {
  for (const theme of readme ? themes.slice(0, 1) : themes) {
    test(`${screen.name} ${theme}`, async ({ teams }) => {
      await visit(teams, screen, { theme });
      await takePicture(teams.page, `${screen.name}.${theme}`);
    });
  }

  if (!readme) {
    test.describe(() => {
      test.use({ viewport: { width: 320, height: 640 } });
      test(`${screen.name} narrow`, async ({ teams }) => {
        await visit(teams, screen);
        await takePicture(teams.page, `${screen.name}.narrow`);
      });
    });
  }
}

if (!readme) {
  for (const width of [320, 1200]) {
    test.describe(() => {
      test.use({ viewport: { width, height: 640 }, locale: 'da-DK' });
      test(`outside Teams ${width}`, async ({ teams: { page } }) => {
        await page.goto('https://mus.aasund.example/index.html');
        await expect(page.getByRole('main')).toBeVisible();
        await takePicture(page, `uden-for-teams.${width}`);
      });
    });
  }
}

if (readme) {
  test('the guided tour', async ({ teams }) => {
    await playSmall(teams.tenant);
    for (const [index, { title, walk }] of tour.entries()) {
      await test.step(title, () => walk(teams));
      await takePicture(teams.page, `tour-${index + 1}`);
    }
  });
}
