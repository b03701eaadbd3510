import type { Page } from '@playwright/test';
import { addressesOf, lookAlikeNames, type LookAlike } from '../../dev/look-alikes';
import { expect, test } from './story';

const RASMUS = { name: 'Rasmus Hedegaard', upn: 'rasmus.hedegaard@aasund.example' };

const isThere: Readonly<Record<LookAlike, (page: Page) => Promise<void>>> = {
  teams: (page) => expect(page.getByRole('button', { name: RASMUS.name })).toBeVisible(),
  outlook: (page) => expect(page.getByRole('button', { name: RASMUS.name })).toBeVisible(),
  sharepoint: (page) => expect(page.getByRole('combobox')).toHaveValue(RASMUS.upn),
  custodian: async (page) => {
    const opening = page.waitForEvent('popup');
    await page.getByRole('button').click();
    await expect((await opening).getByRole('combobox')).toHaveValue(RASMUS.upn);
  },
  inspector: async (page) => {
    await page.getByRole('tab').nth(2).click();
    await expect(page.getByRole('combobox')).toHaveValue(RASMUS.upn);
  },
};

for (const name of lookAlikeNames)
  test(`a window opens on ${name} as the person who was named`, async ({ page, opened }) => {
    opened.tenant.reset('small');
    await page.goto(addressesOf(name, opened.pagesUrl, RASMUS.upn).mapped);
    await isThere[name](page);
  });
