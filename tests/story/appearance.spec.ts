import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, expectReadableColours } from './accessible';
import { screens, themes, visit, type Look } from './screens';
import { expect, test } from './story';

const long = Boolean(process.env['LONG']);

const NARROWEST = { width: 320, height: 640 };
/** As many pixels of CSS as a window of 1280 px has left at 200 %. */
const HALF_OF_1280 = { width: 640, height: 400 };

/** No colour depends on the language, and no width on the theme. */
const looks: readonly Look[] = long
  ? themes.flatMap((theme) => [
      { theme, language: 'da' },
      { theme, language: 'en' },
    ])
  : [
      { theme: 'default', language: 'da' },
      { theme: 'dark', language: 'en' },
    ];

test.use({ expectedComplaint: /^Failed to load resource/ });

/** The narrowest window there is, and one that is zoomed. */
async function expectToFit(page: Page): Promise<void> {
  for (const size of [NARROWEST, HALF_OF_1280]) {
    await page.setViewportSize(size);
    await expectNoSidewaysScroll(page);
    if (long) await expectAccessible(page);
  }
}

for (const screen of screens) {
  test(`${screen.name} is accessible in every theme, and fits 320 px and 200 % in Danish and in English`, async ({
    teams,
  }) => {
    const wide = teams.page.viewportSize()!;
    for (const look of looks) {
      await teams.page.setViewportSize(wide);
      await visit(teams, screen, look);
      await expectAccessible(teams.page);
      await expectToFit(teams.page);
    }
    if (long) return;
    await teams.page.setViewportSize(wide);
    await teams.showTheme('contrast');
    await expectReadableColours(teams.page);
  });
}

test.describe(() => {
  test.use({ viewport: NARROWEST, locale: 'da-DK' });
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
