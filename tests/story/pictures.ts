import { join } from 'node:path';
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

for (const screen of shown) {
  for (const theme of readme ? themes.slice(0, 1) : themes) {
    test(`${screen.name} ${theme}`, async ({ teams }) => {
      await visit(teams, screen, { theme });
      await teams.page.screenshot({ path: join(folder, `${screen.name}.${theme}.png`) });
    });
  }

  if (!readme) {
    test.describe(() => {
      test.use({ viewport: { width: 320, height: 640 } });
      test(`${screen.name} narrow`, async ({ teams }) => {
        await visit(teams, screen);
        await teams.page.screenshot({ path: join(folder, `${screen.name}.narrow.png`) });
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
        await page.screenshot({ path: join(folder, `uden-for-teams.${width}.png`) });
      });
    });
  }
}

if (readme) {
  test('the guided tour', async ({ teams }) => {
    await playSmall(teams.tenant);
    for (const [index, { title, walk }] of tour.entries()) {
      await test.step(title, () => walk(teams));
      await teams.page.screenshot({ path: join(folder, `tour-${index + 1}.png`) });
    }
  });
}
