import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { expect, test } from './story';

const RASMUS = 'rasmus.hedegaard@aasund.example';
const MAJA = 'maja.lindegaard@aasund.example';
const MAPPED = 'https://mus.aasund.example/custodian.html';

test.use({ locale: 'da-DK' });

test.beforeEach(({ opened }) => {
  opened.tenant.reset('small');
});

async function openWindow(page: Page, button = 'Log ind'): Promise<Page> {
  const opening = page.waitForEvent('popup');
  await page.getByRole('button', { name: button, exact: true }).click();
  return opening;
}

/** Presses the button, and chooses who to be in the window that opens. */
async function signIn(page: Page, account: string, button?: string): Promise<void> {
  const popup = await openWindow(page, button);
  await popup.getByRole('combobox', { name: 'Hvem er du?' }).fill(account);
  const closing = popup.waitForEvent('close');
  await popup.getByRole('button', { name: 'Log ind' }).click();
  await closing;
}

/** What the page would leave behind on a shared PC. */
const leftBehind = (page: Page) => page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));

async function expectCustodian(page: Page): Promise<void> {
  await expect(page.getByRole('main', { name: 'Klargøring af MUS' })).toBeVisible();
  await expect(page.getByText(`Logget ind som Rasmus Hedegaard (${RASMUS})`)).toBeVisible();
  await expect(page.getByText('kan du teknisk læse alt på MUS-siden')).toBeVisible();
  await expect(page.getByText('organisationens overvågningslog')).toBeVisible();
  await expect(page.getByText('Der er forbindelse til Microsoft 365.')).toBeVisible();
  await expect(page.getByText('User.Read.All')).toBeVisible();
  await expect(page.getByText('Mangler')).toHaveCount(0);
}

test('the custodian signs in by a window and reads what a custodian can read', async ({ page }) => {
  await page.goto(MAPPED);
  await expect(page.getByRole('main', { name: 'Klargøring af MUS' })).toBeVisible();
  await expectAccessible(page);
  await signIn(page, RASMUS);
  await expectCustodian(page);
  await expectAccessible(page);
  expect(await leftBehind(page)).not.toMatch(/eyJ[\w-]+\.eyJ|refresh/i);
});

test('a reload forgets the tokens, and one press brings them back', async ({ page }) => {
  await page.goto(MAPPED);
  await signIn(page, RASMUS);
  await expectCustodian(page);
  await page.reload();
  // The browser sends no cookie of another site's from a hidden frame, so nobody is known until the button is pressed.
  const popup = await openWindow(page);
  await expect(popup.getByRole('combobox')).toHaveValue(RASMUS);
  await popup.keyboard.press('Enter');
  await expectCustodian(page);
});

test('at localhost, where sign-in is no other site, a reload asks nobody', async ({ page, opened }) => {
  await page.goto(`${opened.pagesUrl}app/custodian.html`);
  await signIn(page, RASMUS);
  await expectCustodian(page);
  await page.reload();
  await expectCustodian(page);
});

test('an employee is refused kindly and may sign in as somebody else', async ({ page }) => {
  await page.goto(MAPPED);
  await signIn(page, MAJA);
  await expect(page.getByRole('main', { name: 'Siden er for forvalteren' })).toBeVisible();
  await expect(page.getByText(`Logget ind som Maja Lindegaard (${MAJA})`)).toBeVisible();
  await expect(page.getByText('overvågningslog')).toHaveCount(0);
  await expectAccessible(page);
  await signIn(page, RASMUS, 'Log ind som en anden');
  await expectCustodian(page);
});

test('a window that was closed can be opened again', async ({ page }) => {
  await page.goto(MAPPED);
  const popup = await openWindow(page);
  await popup.close();
  await expect(page.getByRole('status')).toContainText('Log ind i det vindue');
  await signIn(page, RASMUS);
  await expectCustodian(page);
});

test('the sign-in page is readable, by keyboard too', async ({ page }) => {
  await page.goto(MAPPED);
  const popup = await openWindow(page);
  await expect(popup.getByRole('heading', { name: 'Log ind (lokal tenant, efterligning)' })).toBeVisible();
  await expect(popup.getByRole('combobox')).toBeFocused();
  await expectAccessible(popup);
  await popup.keyboard.type('ingen');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('alert')).toHaveText('Der er ingen med det navn eller den adresse.');
  await popup.getByRole('combobox').fill(RASMUS);
  await popup.keyboard.press('Enter');
  await expectCustodian(page);
});

test('in dark and in forced colours', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(MAPPED);
  await signIn(page, RASMUS);
  await expectCustodian(page);
  await expectAccessible(page);
  await page.emulateMedia({ forcedColors: 'active' });
  await expectCustodian(page);
});
