import type { Page } from '@playwright/test';
import { expectHostAccessible, expectNoSidewaysScroll, expectReadableColours } from './accessible';
import { bookedConversation } from './booked';
import { goToWeekOf, openOutlook } from './outlook-window';
import { expect, test } from './story';

test.use({ viewport: { width: 1400, height: 900 } });

const CONVERSATION = /^MUS.*Privat/;

async function toTheConversation(page: Page): Promise<void> {
  await goToWeekOf(page, '2027-02-22');
  await page.getByRole('button', { name: CONVERSATION }).click();
  await expect(page.getByRole('region', { name: 'MUS' })).toBeVisible();
}

test('an employee finds the conversation in Outlook, sees it beside the add-in and proposes another time', async ({
  teams: { page, tenant, openBeside },
}) => {
  await bookedConversation(tenant);
  await openOutlook(page, 'maja.lindegaard');
  await toTheConversation(page);
  const form = page.getByRole('region', { name: 'MUS' });
  await expect(form.getByText('mandag 22. februar 2027 kl. 10.00 – 11.30')).toBeVisible();

  await form.getByRole('button', { name: 'Rød Tråd', exact: true }).click();
  const pane = page.getByRole('complementary', { name: 'Rød Tråd' }).frameLocator('iframe');
  await expect(pane.getByRole('heading', { name: 'MUS med Henrik Østergaard' })).toBeVisible();
  await expectHostAccessible(page);

  await form.getByRole('button', { name: 'Foreslå en anden tid' }).click();
  await form.getByLabel('Fra').fill('13:00');
  await form.getByRole('button', { name: 'Send forslag' }).click();
  await expect(form.getByText('foreløbigt accepteret', { exact: true })).toBeVisible();

  const henrik = await openBeside({ persona: 'henrik.oestergaard' });
  await openOutlook(henrik.page, 'henrik.oestergaard');
  await toTheConversation(henrik.page);
  await expect(
    henrik.page.getByText('Maja Lindegaard foreslår mandag 22. februar 2027 kl. 13.00'),
  ).toBeVisible();
  await henrik.page.getByRole('button', { name: 'Brug tidspunktet' }).click();
  await expect(henrik.page.getByText('mandag 22. februar 2027 kl. 13.00 – 14.30')).toBeVisible();
});

test('an appointment is written in Outlook and reaches the other as an invitation, which is accepted', async ({
  teams: { page },
}) => {
  await openOutlook(page, 'henrik.oestergaard');
  await page.getByRole('button', { name: 'Ny aftale' }).click();
  await page.getByLabel('Emne').fill('Frokost');
  await page.getByRole('combobox', { name: 'Inviter personer' }).pressSequentially('Maja Li');
  await page.getByRole('option', { name: /Maja Lindegaard/ }).click();
  await page.getByLabel('Dato', { exact: true }).fill('2027-02-04');
  await page.getByLabel('Fra', { exact: true }).fill('12:00');
  await page.getByLabel('Til', { exact: true }).fill('12:45');
  await page.getByLabel('Tekst').pressSequentially('Vi går kl. 12\nVel mødt');
  await page.getByLabel('Påmindelse').selectOption('1 time før');
  await expectHostAccessible(page);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Frokost' })).toBeVisible();
  await expect(page.getByText('Maja Lindegaard (ikke svaret)')).toBeVisible();

  await openOutlook(page, 'maja.lindegaard');
  await page.getByRole('button', { name: 'Mail', exact: true }).click();
  await page.getByRole('button', { name: /Henrik Østergaard inviterer dig.*Frokost/ }).click();
  const form = page.getByRole('region', { name: 'Frokost' });
  await expect(form.getByText('Vi går kl. 12\nVel mødt')).toBeVisible();
  await form.getByRole('button', { name: 'Acceptér' }).click();
  await expect(form.getByText('accepteret', { exact: true })).toBeVisible();
});

test('the tab is the same inside Outlook, and Outlook is readable in every theme and at 320 px', async ({
  teams: { page, showTheme },
}) => {
  await openOutlook(page, 'maja.lindegaard');
  await expectHostAccessible(page);
  for (const theme of ['dark', 'contrast'] as const) {
    await showTheme(theme);
    await expectReadableColours(page);
  }
  await page.getByRole('button', { name: 'Rød Tråd', exact: true }).click();
  await expect(page.frameLocator('iframe').getByRole('main', { name: 'Min MUS' })).toBeVisible();
  await page.getByRole('button', { name: 'Kalender', exact: true }).click();
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await expectHostAccessible(page);
});
