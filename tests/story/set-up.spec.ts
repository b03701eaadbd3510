import { openRound } from '../set-up-round';
import { expectAccessible } from './accessible';
import { expect, test } from './story';

test.use({ locale: 'da-DK' });

test('the custodian sets a round up, checks it, finds what somebody changed and mends it', async ({
  page,
  opened,
}) => {
  const { tenant } = opened;
  tenant.reset('small');
  await openRound(tenant, { employees: ['maja.lindegaard'] });

  await page.goto('https://mus.aasund.example/custodian.html');
  const opening = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Log ind', exact: true }).click();
  const popup = await opening;
  await popup.getByRole('combobox', { name: 'Hvem er du?' }).fill('rasmus.hedegaard@aasund.example');
  await popup.getByRole('button', { name: 'Log ind' }).click();
  await expect(page.getByText('Mette Krog')).toBeVisible();

  await page.getByRole('button', { name: 'Klargør', exact: true }).click();
  await expect(
    page.getByText('Runde 2027-1: 1 af 1 ledere har bekræftet deres team, og 4 sider er låst.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Kontrollér adgangen' }).click();
  await expect(page.getByText(/Alle \d+ lister og sider er låst til de rette/)).toBeVisible();

  const { id: siteId } = tenant.sites.findByPath(tenant.facts.sharePointHost, tenant.facts.sitePath)!;
  const plans = tenant.lists.find(siteId, 'Udviklingsplaner 2027-1')!;
  const [plan] = tenant.items.all(plans.id);
  tenant.permissions.resetInheritance({ siteId, listId: plans.id, itemId: plan!.id });
  await page.getByRole('button', { name: 'Kontrollér adgangen' }).click();
  await expect(page.getByRole('row', { name: /Ikke låst MusPlans2027x1/ })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Gennemgå og ret alt' }).click();
  await expect(page.getByRole('button', { name: 'Gennemgå og ret alt' })).toBeVisible();
  await page.getByRole('button', { name: 'Kontrollér adgangen' }).click();
  await expect(page.getByText(/Alle \d+ lister og sider er låst til de rette/)).toBeVisible();
});
