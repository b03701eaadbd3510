import { prepareSite } from '../set-up-round';
import { expect, test } from './story';

// The browser itself writes every answer that is none to its console.
test.use({ expectedComplaint: /^Failed to load resource/ });

const FIRST_CALL = 'POST /v1.0/$batch';

test('whoever is signed out reads so, signs in and goes on', async ({ teams }) => {
  const { tenant, page } = teams;
  tenant.sessions.end(tenant.directory.find('maja.lindegaard@aasund.example')!.id);
  const product = await teams.open({ persona: 'maja.lindegaard' });
  await expect(product.getByRole('alert')).toContainText('Du er ikke logget ind');

  const dialog = page.getByRole('dialog', { name: 'Log ind som Maja Lindegaard' });
  await product.getByRole('button', { name: 'Log ind' }).click();
  await dialog.getByRole('button', { name: 'Annullér' }).click();
  await expect(dialog).toBeHidden();
  await expect(product.getByRole('alert')).toContainText('Du er ikke logget ind');

  await product.getByRole('button', { name: 'Log ind' }).click();
  await dialog.getByRole('button', { name: 'Fortsæt' }).click();
  await expect(product.getByRole('main', { name: 'Min MUS' })).toBeVisible();
});

test('without a connection the product says so, and goes on when it is back', async ({ teams }) => {
  teams.tenant.faults.order([{ match: FIRST_CALL, drop: true }]);
  const product = await teams.open({ persona: 'maja.lindegaard' });
  await expect(product.getByRole('alert')).toContainText('Vi kan ikke nå Microsoft 365.');

  teams.tenant.faults.clear();
  await product.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(product.getByRole('main', { name: 'Min MUS' })).toBeVisible();
});

test('without permission the product says whom to tell', async ({ teams }) => {
  teams.tenant.faults.order([{ match: FIRST_CALL, status: 403 }]);
  const product = await teams.open({ persona: 'maja.lindegaard' });
  await expect(product.getByRole('alert')).toContainText('Der er ikke adgang');
  await expect(product.getByRole('alert')).toContainText('giv besked til IT eller HR');
  await expect(product.getByRole('button', { name: 'Prøv igen' })).toBeVisible();
});

test('when Microsoft 365 is busy the product counts down and tries again by itself', async ({ teams }) => {
  teams.tenant.faults.order([{ match: FIRST_CALL, status: 429, retryAfterSeconds: 4, times: 3 }]);
  const product = await teams.open({ persona: 'maja.lindegaard' });
  await expect(product.getByRole('alert')).toContainText('Microsoft 365 har travlt');
  await expect(product.getByRole('alert')).toContainText('Vi prøver igen om 9 sekunder.');
  await expect(product.getByRole('alert')).toContainText('Vi prøver igen om 8 sekunder.');
  await expect(product.getByRole('main', { name: 'Min MUS' })).toBeVisible({ timeout: 15_000 });
  const calls = teams.exchanges().slice(0, 4);
  expect(calls.map(({ status }) => status)).toEqual([429, 429, 429, 200]);
  expect(calls[3]?.requestBody).toEqual(calls[0]?.requestBody);
});

test('an error of Microsoft 365 shows its request-id behind Detaljer', async ({ teams }) => {
  teams.tenant.faults.order([{ match: FIRST_CALL, status: 500, times: 1 }]);
  const product = await teams.open({ persona: 'maja.lindegaard' });
  await expect(product.getByRole('alert')).toContainText('Microsoft 365 svarede med en fejl');
  const requestId = teams.exchanges()[0]!.responseHeaders['request-id']!;
  await expect(product.getByText(requestId)).toHaveCount(0);

  await product.getByRole('button', { name: 'Detaljer' }).click();
  await expect(product.getByText(requestId)).toBeVisible();
  await expect(product.getByText('generalException', { exact: true })).toBeVisible();

  await product.getByRole('button', { name: 'Prøv igen' }).click();
  await expect(product.getByRole('main', { name: 'Min MUS' })).toBeVisible();
});

test('Om can still be opened from a page that failed', async ({ teams }) => {
  teams.tenant.faults.order([{ match: FIRST_CALL, status: 500, times: 1 }]);
  const product = await teams.open({ persona: 'maja.lindegaard' });
  await expect(product.getByRole('alert')).toBeVisible();
  await product.getByRole('link', { name: 'Om Rød Tråd' }).click();
  await expect(product.getByRole('main', { name: 'Om Rød Tråd' })).toBeVisible();
});

test('a team without its pictures is shown all the same', async ({ teams }) => {
  teams.tenant.faults.order([{ match: 'GET */photos/*', status: 500 }]);
  const product = await teams.open({ persona: 'henrik.oestergaard' });
  await expect(product.getByRole('row')).toHaveCount(21);
  await expect(product.getByRole('alert')).toHaveCount(0);
});

test('rounds that cannot be read are explained on their page, with the way to the others', async ({
  teams,
}) => {
  await prepareSite(teams.tenant);
  // Not the population’s list, by which an administrator is known.
  teams.tenant.faults.order([{ match: 'GET /v1.0/sites/*/items*', status: 403 }]);
  const product = await teams.open({ persona: 'mette.krog', linkedPage: 'runder' });
  await expect(product.getByRole('main', { name: 'Runder' }).getByRole('alert')).toContainText(
    'Der er ikke adgang',
  );
  await product.getByRole('tab', { name: 'Min MUS' }).click();
  await expect(product.getByRole('main', { name: 'Min MUS' })).toBeVisible();
});
