import type { FrameLocator } from '@playwright/test';
import { expect, type Teams } from './story';

/** The guided tour of the README: one file for the test that walks it and for the pictures, so that neither rots. */
export interface TourStep {
  readonly title: string;
  readonly walk: (teams: Pick<Teams, 'page' | 'open'>) => Promise<void>;
}

const OPENED = { timeout: 10_000 };
const main = (product: FrameLocator, name: string | RegExp) => product.getByRole('main', { name });

export const tour: readonly TourStep[] = [
  {
    title: 'HR follows the round',
    walk: async ({ open }) => {
      const product = await open({ persona: 'mette.krog', linkedPage: 'runder' });
      await expect(main(product, 'Runder')).toBeVisible(OPENED);
      await expect(product.getByRole('row', { name: /MUS 2027/ })).toBeVisible();
    },
  },
  {
    title: 'the leader books a time',
    walk: async ({ open }) => {
      const product = await open({ persona: 'henrik.oestergaard' });
      await product.getByRole('button', { name: 'Find tid, Birgitte Sommer' }).click(OPENED);
      await expect(main(product, 'Find tid til Birgitte Sommer')).toBeVisible();
      await product.locator('[role="group"] [aria-pressed]').first().click();
      await product.getByRole('button', { name: /^Book / }).click();
      await expect(product.getByRole('status').getByText('Står i begges kalender')).toBeVisible();
    },
  },
  {
    title: 'the employee accepts and prepares',
    walk: async ({ open, page }) => {
      const product = await open({ persona: 'maja.lindegaard' });
      await page.getByRole('button', { name: 'Aktivitet' }).click();
      await page
        .getByRole('button', { name: /Henrik Østergaard inviterer dig til et møde/ })
        .first()
        .click();
      const meeting = page.getByRole('region', { name: 'MUS', exact: true });
      await meeting.getByRole('button', { name: 'Acceptér' }).click();
      await expect(meeting.getByText('accepteret', { exact: true })).toBeVisible();
      await meeting.getByRole('button', { name: 'Åbn din MUS' }).first().click();
      await expect(product.getByRole('textbox', { name: /^Egne notater om/ })).toBeVisible(OPENED);
    },
  },
  {
    title: 'the two talk, and the plan grows',
    walk: async ({ open, page }) => {
      await page.getByRole('button', { name: /februar 2027 kl\./ }).click();
      await page.getByRole('menuitem', { name: 'En dag frem' }).click();
      await expect(page.getByRole('button', { name: /^tirsdag 2\. februar 2027/ })).toBeVisible();
      const product = await open({ persona: 'henrik.oestergaard' });
      await product
        .getByRole('button', { name: /, Gitte Ravn$/ })
        .first()
        .click();
      await expect(main(product, 'Samtale med Gitte Ravn')).toBeVisible(OPENED);
      await product.getByRole('button', { name: 'Trivsel og samarbejde' }).click();
      await product
        .getByRole('textbox', { name: 'Fælles noter til emnet' })
        .fill('Vi går to og to fra marts.');
    },
  },
  {
    title: 'the signed plans in SharePoint',
    walk: async ({ page }) => {
      await page.goto('https://aasund.sharepoint.com/sites/mus?persona=henrik.oestergaard@aasund.example');
      await page.getByRole('button', { name: 'Udviklingsplaner 2026-1' }).click();
      await page.getByRole('button', { name: 'Gitte Ravn' }).click();
      await expect(page.getByRole('heading', { name: 'Versionshistorik' })).toBeVisible();
    },
  },
  {
    title: 'who can read, and why',
    walk: async ({ page }) => {
      await page.goto('https://teams.microsoft.com/inspector');
      await page.getByRole('tab', { name: 'Adgang' }).click();
      const lists = page.getByLabel('Liste');
      const sheets = await lists.getByRole('option', { name: /^MUS-ark 2027-1/ }).textContent();
      await lists.selectOption({ label: sheets ?? '' });
      await page.getByLabel('Vis kun, hvad én person kan').selectOption('Maja Lindegaard');
      await expect(page.getByRole('row', { name: /-employee-sheet/ })).toContainText('MUS-skriver');
    },
  },
];
