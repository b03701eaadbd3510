import type { FrameLocator } from '@playwright/test';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { saveRound } from '../../src/application/rounds/save-round';
import { confirmMyTeam } from '../../src/application/rounds/confirm-my-team';
import { myTeams } from '../../src/application/rounds/my-teams';
import { workplaceAs } from '../adapters/connected';
import { draft, fileOf, valueIn } from '../application/rounds/desk';
import { custodianOf, openRound, prepareSite, setUp } from '../set-up-round';
import { idOf } from '../tenant/local-graph';
import { expectAccessible, expectNoSidewaysScroll } from './accessible';
import { expect, test, type Teams } from './story';

const HENRIK = 'henrik.oestergaard';
const ANNE = 'anne.bro';
const rows = [
  ['maja.lindegaard', HENRIK],
  ['yasmin.demir', HENRIK],
  ['jette.holmgaard', ANNE],
] as const;

async function chooseFile(product: FrameLocator, text: string): Promise<void> {
  const buffer = Buffer.from(text);
  const [file] = [{ name: 'mus-2027.csv', mimeType: 'text/csv', buffer }];
  await product.locator('input[type=file]').setInputFiles(file);
}

async function openRounds(teams: Teams): Promise<FrameLocator> {
  const product = await teams.open({ persona: 'mette.krog', linkedPage: 'runder' });
  await expect(product.getByRole('main', { name: 'Runder' })).toBeVisible();
  return product;
}

/** A draft with its people, as it stands before it is opened. */
async function keepDraft(tenant: RunningTenant): Promise<void> {
  await prepareSite(tenant);
  valueIn(await saveRound(await workplaceAs(tenant, 'mette.krog'), draft()));
  tenant.recorder.clear();
}

/** Henrik confirms the others. */
async function sendBack(tenant: RunningTenant, account: string): Promise<void> {
  const workplace = await workplaceAs(tenant, HENRIK);
  const [asked] = valueIn(await myTeams(workplace, idOf(tenant, HENRIK)));
  const employeeId = idOf(tenant, account);
  const { employmentNumber } = asked!.item.team.members.find((member) => member.employeeId === employeeId)!;
  valueIn(
    await confirmMyTeam(workplace, asked!.item, new Map([[employmentNumber, { sentBack: 'other-leader' }]])),
  );
}

test('a round is made from a file whose mistakes are said line by line', async ({
  teams,
  opened: { tenant },
}) => {
  await prepareSite(tenant);
  const product = await openRounds(teams);
  await product.getByRole('button', { name: 'Ny runde' }).click();
  await expect(product.getByRole('main', { name: 'Ny runde' })).toBeVisible();

  await product.getByRole('button', { name: 'Gem kladden' }).click();
  await expect(product.getByText('Ret 3 felter, og gem igen. Intet er gemt endnu.')).toBeVisible();
  await expect(product.getByLabel('Navn')).toBeFocused();
  await expectAccessible(teams.page);

  await product.getByLabel('Navn').fill('MUS 2027');
  await product.getByLabel('Første dag').fill('2027-03-01');
  await product.getByLabel('Sidste dag').fill('2027-02-01');
  await product.getByLabel('Sidste dag').press('Tab');
  await expect(product.getByText('Sidste dag ligger før første dag.')).toBeVisible();
  await product.getByLabel('Sidste dag').fill('2027-05-28');
  await product.getByLabel('Varsel for en tid').fill('7');
  await expect(product.getByText('Varslet skal være længere end 7 dage')).toBeVisible();
  await product.getByLabel('Varsel for en tid').fill('21');

  await chooseFile(product, fileOf(tenant, [...rows, ['ukendt.person', ANNE]]));
  await expect(product.getByText('1 linje skal rettes. Intet er importeret.')).toBeVisible();
  await expect(
    product.getByText('Linje 5: medarbejderen ukendt.person@aasund.example findes ikke i kataloget.'),
  ).toBeVisible();
  await expectAccessible(teams.page);
  await chooseFile(product, fileOf(tenant, rows));
  await expect(product.getByText('Filen er i orden.')).toBeVisible();
  await expectAccessible(teams.page);
  await product.getByRole('button', { name: 'Gem kladden' }).click();

  await expect(product.getByRole('main', { name: 'MUS 2027' })).toBeVisible();
  await expect(product.getByText('3 medarbejdere hos 2 ledere')).toBeVisible();
  await expectAccessible(teams.page);
});

test('whoever a leader sends back gets another leader, who is asked', async ({
  teams,
  opened: { tenant },
}) => {
  await openRound(tenant, {
    leaders: [HENRIK, ANNE],
    employees: rows.map(([employee]) => employee),
    confirmed: [],
  });
  await sendBack(tenant, 'yasmin.demir');

  let product = await openRounds(teams);
  await product.getByRole('link', { name: 'MUS 2027' }).click();
  await expect(product.getByText('1 af 2 ledere har bekræftet deres team')).toBeVisible();
  await expect(product.getByRole('row', { name: 'Anne Bro 1 medarbejder Mangler at svare' })).toBeVisible();
  await expect(product.getByText('Henrik Østergaard: har en anden leder')).toBeVisible();
  await expect(product.getByText('Maja')).toHaveCount(0);
  await expectAccessible(teams.page);

  await product.getByRole('button', { name: 'Vælg leder til Yasmin Demir' }).click();
  await product.getByRole('combobox', { name: 'Ny leder' }).fill('ingen@aasund.example');
  await product.getByRole('button', { name: 'Flyt til lederen' }).click();
  await expect(product.getByText('Ingen i kataloget har den arbejdsmail.')).toBeVisible();
  await product.getByRole('combobox', { name: 'Ny leder' }).fill('');
  await product.getByRole('combobox', { name: 'Ny leder' }).pressSequentially('Ann');
  await product.getByRole('option', { name: 'Anne Bro' }).click();
  await expectAccessible(teams.page);
  await product.getByRole('button', { name: 'Flyt til lederen' }).click();
  await expect(
    product.getByText('Yasmin Demir er flyttet til Anne Bro, som bliver spurgt i Mit team, når IT'),
  ).toBeVisible();
  await expect(product.getByText('Ingen er sendt tilbage lige nu.')).toBeVisible();
  await expectAccessible(teams.page);

  await setUp(custodianOf(tenant));
  product = await teams.open({ persona: ANNE });
  await expect(product.getByText('MUS 2027 er åbnet. Er de 2 på listen dit team?')).toBeVisible();
});

test('what another MUS administrator changes meanwhile is put together with what one types', async ({
  teams,
  opened: { tenant },
}) => {
  await keepDraft(tenant);
  const product = await openRounds(teams);
  await product.getByRole('link', { name: 'MUS 2027' }).click();
  await expect(product.getByText('Alle i Natur og Miljø. Klargøringen finder dem.')).toBeVisible();
  await product.getByRole('button', { name: 'Indstillinger' }).click();
  await product.getByLabel('Navn').fill('MUS forår 2027');

  const other = await workplaceAs(tenant, 'mette.krog');
  const standing = valueIn(await other.rounds.all()).find(({ settings }) => settings.key === '2027-1');
  valueIn(await saveRound(other, draft({ name: 'MUS 2027 forår', noticeDays: 28 }), standing));

  await product.getByRole('button', { name: 'Gem kladden' }).click();
  await expect(product.getByText('Jeres ændringer er lagt sammen her')).toBeVisible();
  await expect(product.getByText('En anden har skrevet ”MUS 2027 forår” imens.')).toBeVisible();
  await expect(product.getByLabel('Varsel for en tid')).toHaveValue('28');
  await expect(product.getByLabel('Navn')).toHaveValue('MUS forår 2027');
  await product.getByRole('button', { name: 'Gem kladden' }).click();
  await expect(product.getByRole('main', { name: 'MUS forår 2027' })).toBeVisible();
});

test.describe(() => {
  // The browser itself writes every refusal to its console.
  test.use({ expectedComplaint: /^Failed to load resource/ });
  test('before IT has set up the site the administrator reads what is missing, and nothing typed is lost', async ({
    teams,
  }) => {
    const product = await openRounds(teams);
    await product.getByRole('button', { name: 'Ny runde' }).click();
    await product.getByLabel('Navn').fill('MUS 2027');
    await product.getByLabel('Første dag').fill('2027-03-01');
    await product.getByLabel('Sidste dag').fill('2027-05-28');
    await product.getByRole('button', { name: 'Gem kladden' }).click();
    await expect(product.getByRole('alert')).toContainText(
      'MUS-siden kender dig ikke som MUS-administrator.',
    );
    await expect(product.getByLabel('Navn')).toHaveValue('MUS 2027');
  });
});

test('a round fits 320 px', async ({ teams, opened: { tenant } }) => {
  await keepDraft(tenant);
  await teams.page.setViewportSize({ width: 320, height: 640 });
  for (const [linkedPage, name] of [
    ['runder/2027-1', 'MUS 2027'],
    ['runder/2027-1/indstillinger', 'Indstillinger for MUS 2027'],
    ['runder/ny', 'Ny runde'],
  ] as const) {
    const product = await teams.open({ persona: 'mette.krog', linkedPage });
    await expect(product.getByRole('main', { name, exact: true })).toBeVisible();
    await expectNoSidewaysScroll(teams.page);
  }
});

test('a round that there is none of leads to the same page as every other', async ({ teams }) => {
  const product = await teams.open({ persona: 'mette.krog', linkedPage: 'runder/2031-1' });
  await expect(product.getByRole('main', { name: 'Siden findes ikke' })).toBeVisible();
});
