import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { openRound } from '../set-up-round';
import { expectHostAccessible, expectNoSidewaysScroll, expectReadableColours } from './accessible';
import { HENRIK, MAJA } from './booked';
import { newAppointment, openOutlook, openPane } from './outlook-window';
import { expect, test } from './story';

/** Looked at by people, where somebody asks for them: `PICTURES=folder npm run story -- pane-appearance`. */
const folder = process.env['PICTURES'];
const shoot = async (page: Page, name: string): Promise<void> => {
  if (folder !== undefined) await page.screenshot({ path: join(folder, `pane-${name}.png`) });
};

const words = {
  da: { best: /bedste tid/, filled: 'Aftalen er udfyldt' },
  en: { best: /best time/, filled: 'The appointment is filled in' },
} as const;

test.use({ viewport: { width: 1400, height: 1000 } });
test.setTimeout(180_000);

test.beforeEach(async ({ teams: { tenant } }) => {
  await openRound(tenant, { employees: [MAJA, 'birgitte.sommer'] });
});

for (const [language, { best, filled }] of Object.entries(words)) {
  test(`the pane beside a new appointment is readable in every theme and 320 px wide (${language})`, async ({
    teams: { page, showTheme },
  }) => {
    await openOutlook(page, HENRIK, `&lang=${language}`);
    await newAppointment(page);
    const pane = await openPane(page);
    await expect(pane.getByRole('option', { name: 'Maja Lindegaard' })).toBeVisible();
    await shoot(page, `people-${language}`);
    await pane.getByRole('option', { name: 'Maja Lindegaard' }).click();
    await pane.getByRole('group', { name: best }).getByRole('button').first().click();
    await expect(pane.getByRole('heading', { name: filled })).toBeVisible();
    await expectHostAccessible(page);
    await expectNoSidewaysScroll(page);
    await shoot(page, `filled-${language}`);
    if (language !== 'da') return;
    for (const theme of ['dark', 'contrast'] as const) {
      await showTheme(theme);
      await expectReadableColours(page);
      await shoot(page, `filled-${theme}`);
    }
  });
}
