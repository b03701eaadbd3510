import { expectAccessible, expectNoSidewaysScroll } from './accessible';
import { screens, themes, visit } from './screens';
import { expect, test } from './story';

const long = Boolean(process.env['LONG']);

test.use({ expectedComplaint: /^Failed to load resource/ });

for (const screen of screens) {
  test(`${screen.name} is accessible in every theme`, async ({ teams }) => {
    await visit(teams, screen);
    for (const theme of themes) {
      await teams.showTheme(theme);
      await expectAccessible(teams.page);
    }
  });

  test.describe(() => {
    test.use({ viewport: { width: 320, height: 640 } });
    test(`${screen.name} fits a window of 320 px`, async ({ teams }) => {
      for (const theme of long ? themes : themes.slice(0, 1)) {
        for (const language of ['da', 'en'] as const) {
          await visit(teams, screen, { theme, language });
          await expectNoSidewaysScroll(teams.page);
          if (long) await expectAccessible(teams.page);
        }
      }
    });
  });

  test.describe(() => {
    test.use({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
    test(`${screen.name} fits a window zoomed to 200 %`, async ({ teams }) => {
      await visit(teams, screen);
      await expectNoSidewaysScroll(teams.page);
    });
  });
}

test.describe(() => {
  test.use({ viewport: { width: 320, height: 640 }, locale: 'da-DK' });
  test('the page outside Teams is accessible and fits 320 px in light and dark', async ({
    teams: { page },
  }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto('https://mus.aasund.example/index.html');
      await expect(page.getByRole('main')).toBeVisible();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
  });
});
