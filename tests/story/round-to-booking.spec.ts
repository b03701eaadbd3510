import type { Page } from '@playwright/test';
import { meetingsOf } from '../application/booking/booking-desk';
import { fileOf } from '../application/rounds/desk';
import { expectAccessible } from './accessible';
import { expect, test } from './story';

const HENRIK = 'henrik.oestergaard';
const BIRGITTE = 'birgitte.sommer';
const MAJA = 'maja.lindegaard';

test.use({ locale: 'da-DK' });
test.setTimeout(120_000);

/** A page of its own, as the custodian has it open beside Teams. */
async function openCustodian(page: Page, account: string): Promise<Page> {
  const custodian = await page.context().newPage();
  await custodian.goto('https://mus.aasund.example/custodian.html');
  const opening = custodian.waitForEvent('popup');
  await custodian.getByRole('button', { name: 'Log ind', exact: true }).click();
  const popup = await opening;
  await popup.getByRole('combobox', { name: 'Hvem er du?' }).fill(account);
  await popup.getByRole('button', { name: 'Log ind' }).click();
  return custodian;
}

test('a round is opened, set up, confirmed and locked, and a conversation booked, each by whoever does it', async ({
  teams,
  opened: { tenant },
}) => {
  const custodian = await openCustodian(teams.page, `rasmus.hedegaard@${tenant.facts.domain}`);
  const setUp = async (outcome: string | RegExp) => {
    await custodian.getByRole('button', { name: 'Klargør', exact: true }).click();
    await expect(custodian.getByText(outcome)).toBeVisible();
  };
  await setUp(/Ingen runde er åbnet endnu/);
  await custodian.getByLabel('Arbejdsmail').fill(`mette.krog@${tenant.facts.domain}`);
  await custodian.getByRole('button', { name: 'Tilføj' }).click();
  await expect(custodian.getByText('Mette Krog er MUS-administrator på siden.')).toBeVisible();
  await expect(custodian.getByRole('listitem').filter({ hasText: 'Mette Krog' })).toBeVisible();

  let product = await teams.open({ persona: 'mette.krog', linkedPage: 'runder/ny' });
  await product.getByLabel('Navn').fill('MUS 2027');
  await product.getByLabel('Første dag').fill('2027-02-01');
  await product.getByLabel('Sidste dag').fill('2027-04-30');
  const buffer = Buffer.from(
    fileOf(tenant, [
      [BIRGITTE, HENRIK],
      [MAJA, HENRIK],
    ]),
  );
  await product
    .locator('input[type=file]')
    .setInputFiles({ name: 'mus-2027.csv', mimeType: 'text/csv', buffer });
  await expect(product.getByText('Filen er i orden.')).toBeVisible();
  await product.getByRole('button', { name: 'Gem kladden' }).click();
  await product.getByRole('button', { name: 'Åbn runden …' }).click();
  await expect(product.getByRole('dialog', { name: 'Åbn MUS 2027?' })).toContainText(
    'Der sendes ingen mail.',
  );
  await expectAccessible(teams.page);
  await product.getByRole('dialog').getByRole('button', { name: 'Åbn runden' }).click();
  await expect(product.getByText('0 af 1 ledere har bekræftet deres team')).toBeVisible();
  await expect(product.getByText('Lederne er ikke spurgt endnu.')).toBeVisible();
  await expect(product.getByRole('heading', { name: 'MUS 2027' })).toBeFocused();
  await expectAccessible(teams.page);

  await setUp('Runde 2027-1: 0 af 1 ledere har bekræftet deres team, og 0 sider er låst.');
  product = await teams.open({ persona: HENRIK });
  await product.getByRole('button', { name: 'Se og bekræft' }).click();
  await product.getByRole('button', { name: 'Bekræft teamet' }).click();
  await expect(product.getByText('Teamet er bekræftet.')).toBeVisible();

  await setUp('Runde 2027-1: 1 af 1 ledere har bekræftet deres team, og 8 sider er låst.');
  product = await teams.open({ persona: HENRIK });
  await product.getByRole('button', { name: 'Find tid, Birgitte Sommer' }).click();
  await product.getByRole('textbox', { name: 'Hvor mødes I?' }).fill('Engen, Rådhuset');
  await product.locator('[role="group"] [aria-pressed]').first().click();
  await product.getByRole('button', { name: /^Book / }).click();
  await expect(product.getByRole('status').getByText('Står i begges kalender')).toBeVisible();

  product = await teams.open({ persona: BIRGITTE });
  await expect(product.getByText('Engen, Rådhuset')).toBeVisible();
  await product.getByRole('button', { name: 'Foreslå en anden tid' }).click();
  await product.getByRole('button', { name: 'Send forslaget' }).click();
  await expect(product.getByText(/Forslaget er sendt til Henrik/)).toBeVisible();
  for (const account of [HENRIK, BIRGITTE]) {
    expect(await meetingsOf(tenant, account)).toMatchObject([
      { location: { displayName: 'Engen, Rådhuset' } },
    ]);
  }
});
