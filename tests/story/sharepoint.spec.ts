import { openRound } from '../set-up-round';
import { expectAccessible, expectNoSidewaysScroll } from './accessible';
import { HENRIK, MAJA } from './booked';
import { agreedFields, planOfConversation } from './conversation-story';
import { expect, test } from './story';

const SITE = 'https://aasund.sharepoint.com/sites/mus';
const as = (persona: string) => `${SITE}?persona=${persona}@aasund.example`;

test.use({ expectedComplaint: /^Failed to load resource/ });

test('a leader reviews the plans of the team in SharePoint, by views, columns and formats', async ({
  teams,
}) => {
  await openRound(teams.tenant, { employees: ['maja.lindegaard', 'gitte.ravn'] });
  const { page } = teams;
  await page.goto(as('henrik.oestergaard'));
  await page.getByRole('button', { name: 'Udviklingsplaner 2027-1' }).click();
  for (const view of ['Mit team', 'Over fristen', 'Afventer underskrift', 'Kommende opfølgninger']) {
    await expect(page.getByRole('tab', { name: view })).toBeVisible();
  }
  await expect(page.getByRole('tab', { name: 'Mit team' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByText('2 elementer')).toBeVisible();
  await page.getByRole('button', { name: 'Maja Lindegaard' }).click();
  const form = page.getByRole('region', { name: 'Maja Lindegaard' });
  await expect(form.getByRole('heading', { name: 'Versionshistorik' })).toBeVisible();
  await expect(form.getByText(/^Version 1\.0/)).toBeVisible();
  await expect(form.getByText('Du må ikke se, hvem der har adgang.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('tab', { name: 'Afventer underskrift' }).click();
  await expect(page.getByText('0 elementer')).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
});

test('a colleague sees nothing in the same list, and the custodian sees who has access', async ({
  teams,
}) => {
  await openRound(teams.tenant, { employees: ['maja.lindegaard'] });
  const { page } = teams;
  await page.goto(as('gitte.ravn'));
  await page.getByRole('button', { name: 'Udviklingsplaner 2027-1' }).click();
  await expect(page.getByText('0 elementer')).toBeVisible();
  await page.getByLabel('Du er').selectOption('Rasmus Hedegaard');
  await page.getByRole('button', { name: 'Maja Lindegaard' }).click();
  const form = page.getByRole('region', { name: 'Maja Lindegaard' });
  await expect(form.getByText('Elementet har sin egen adgang.')).toBeVisible();
  await expect(form.getByText('Henrik Østergaard · MUS-skriver')).toBeVisible();
  await expectAccessible(page);
});

test('the signed plan lies as a PDF in the personnel folder, and opens from there', async ({ teams }) => {
  const key = await planOfConversation(teams.tenant, agreedFields, { isSigned: true });
  const product = await teams.open({ persona: HENRIK, linkedPage: `plan/${key}` });
  await expect(product.getByText(/^PDF · lagt i personalemappen/)).toBeVisible({ timeout: 20_000 });

  const { page } = teams;
  await page.goto(as(MAJA));
  await page.getByRole('button', { name: /^Personalemapper/ }).click();
  await page.getByRole('button', { name: key }).first().click();
  const opened = page.waitForEvent('popup');
  const file = page.getByRole('button', { name: /^Åbn .*\.pdf/ });
  await file.click();
  const address = (await opened).url();
  expect(address).toMatch(/^blob:https:\/\/aasund\.sharepoint\.com\//);
  const begins = await page.evaluate(async (blob) => (await (await fetch(blob)).text()).slice(0, 5), address);
  expect(begins).toBe('%PDF-');
});
