import { openRound } from '../set-up-round';
import { expectAccessible, expectNoSidewaysScroll } from './accessible';
import { expect, test } from './story';

const INSPECTOR = 'https://teams.microsoft.com/inspector';

test('the inspector shows what was said to Microsoft Graph, and copies it as a command without the token', async ({
  teams,
}) => {
  const product = await teams.open({ persona: 'henrik.oestergaard' });
  await expect(product.getByRole('heading', { name: 'Mit team' })).toBeVisible();
  const { page } = teams;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(INSPECTOR);
  await page.getByLabel(/Vis kun kald/).fill('$batch');
  await page
    .getByRole('button', { name: /graph\.microsoft\.com\/v1\.0\/\$batch/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Kopiér som cURL' }).click();
  await expect(page.getByText('Kopieret.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('curl -X POST');
  expect(copied).toContain('Bearer $TOKEN');
  expect(copied).not.toMatch(/Bearer ey/);
  await expectAccessible(page);
});

test('the inspector shows who may read a conversation, and why', async ({ teams }) => {
  await openRound(teams.tenant, { employees: ['maja.lindegaard'] });
  const { page } = teams;
  await page.goto(INSPECTOR);
  await page.getByRole('tab', { name: 'Adgang' }).click();
  await page.getByLabel('Liste').selectOption({ label: 'MUS-ark 2027-1 (2)' });
  const sheet = page.getByRole('row', { name: /-employee-sheet/ });
  await expect(sheet).toContainText('Egen adgang');
  await expect(sheet).toContainText('Maja Lindegaard · MUS-skriver · direkte');
  await expect(sheet).toContainText('Henrik Østergaard · MUS-læser · direkte');
  await page.getByLabel('Vis kun, hvad én person kan').selectOption('Maja Lindegaard');
  await expect(page.getByText('2 elementer')).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
});

test('the inspector moves the clock, orders a fault and shows calendars', async ({ teams }) => {
  const { page, tenant } = teams;
  await page.goto(INSPECTOR);
  await page.getByRole('tab', { name: 'Ur og fejl' }).click();
  await expect(page.getByText(/Tenantens ur: mandag 1\. februar 2027/)).toBeVisible();
  await page.getByRole('button', { name: 'En uge frem' }).click();
  await expect(page.getByText(/Tenantens ur: mandag 8\. februar 2027/)).toBeVisible();
  await page.getByLabel(/Kald, for eksempel/).fill('GET /v1.0/me*');
  await page.getByRole('button', { name: 'Bestil fejlen' }).click();
  await expect(page.getByText('Fejlen er bestilt.')).toBeVisible();
  await page.getByRole('button', { name: 'Fjern alle fejl' }).click();
  await page.getByLabel('Organisation at begynde med').selectOption('small');
  await page.getByRole('button', { name: 'Begynd forfra …' }).click();
  await page.getByRole('button', { name: 'Begynd forfra', exact: true }).click();
  await expect(page.getByText('Tenanten er sået på ny.')).toBeVisible();
  await expect(page.getByText(/Tenantens ur: mandag 1\. februar 2027/)).toBeVisible();
  await page.getByLabel('Gå til dato').fill('2027-03-01');
  await page.getByRole('button', { name: 'Gå dertil' }).click();
  await expect(page.getByText(/Tenantens ur: mandag 1\. marts 2027/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('tab', { name: 'Post og kalender' }).click();
  await page.getByLabel('Person').selectOption('Henrik Østergaard');
  await expect(page.getByRole('region', { name: 'Kalender' }).getByRole('row').nth(3)).toBeVisible();
  await expectAccessible(page);
  expect(tenant.clock.date().toISOString()).toMatch(/^2027-03-01/);
});
