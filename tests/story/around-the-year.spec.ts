import type { FrameLocator, Page } from '@playwright/test';
import { closeRoundAs } from '../../dev/play-last-year';
import { deskOf, meetingsOf } from '../application/booking/booking-desk';
import { fileOf } from '../application/rounds/desk';
import { expectAccessible } from './accessible';
import { expect, test, type Teams } from './story';

const HENRIK = 'henrik.oestergaard';
const BIRGITTE = 'birgitte.sommer';
const MAJA = 'maja.lindegaard';

// A draft that was never written is not there; who comes second in the same plan reads it again; and when the clock
// jumps, a page that was open is signed out.
test.use({ locale: 'da-DK', expectedComplaint: /status of (401|404|409|412)/ });
test.setTimeout(240_000);

const OPENED = { timeout: 30_000 };

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

interface RoundOrder {
  readonly name: string;
  readonly begins: string;
  readonly ends: string;
  readonly employees: readonly string[];
}

/** The MUS administrator makes a round from a file, and opens it. */
async function openRound(teams: Teams, { name, begins, ends, employees }: RoundOrder): Promise<void> {
  const product = await teams.open({ persona: 'mette.krog', linkedPage: 'runder/ny' });
  await product.getByLabel('Navn').fill(name);
  await product.getByLabel('Første dag').fill(begins);
  await product.getByLabel('Sidste dag').fill(ends);
  const rows = employees.map((employee) => [employee, HENRIK] as const);
  const buffer = Buffer.from(fileOf(teams.tenant, rows));
  await product.locator('input[type=file]').setInputFiles({ name: 'mus.csv', mimeType: 'text/csv', buffer });
  await expect(product.getByText('Filen er i orden.')).toBeVisible();
  await product.getByRole('button', { name: 'Gem kladden' }).click();
  await product.getByRole('button', { name: 'Åbn runden …' }).click();
  await expect(product.getByRole('dialog', { name: `Åbn ${name}?` })).toContainText('Der sendes ingen mail.');
  await expectAccessible(teams.page);
  await product.getByRole('dialog').getByRole('button', { name: 'Åbn runden' }).click();
  await expect(product.getByText('0 af 1 ledere har bekræftet deres team')).toBeVisible();
  await expect(product.getByText('Lederne er ikke spurgt endnu.')).toBeVisible();
  await expect(product.getByRole('heading', { name })).toBeFocused();
  await expectAccessible(teams.page);
}

async function confirmTeam(teams: Teams): Promise<void> {
  const product = await teams.open({ persona: HENRIK });
  await product.getByRole('button', { name: 'Se og bekræft' }).click();
  await product.getByRole('button', { name: 'Bekræft teamet' }).click();
  await expect(product.getByText('Teamet er bekræftet.')).toBeVisible();
}

/** Fills in a question of a preparation and shares it. */
async function prepare(product: FrameLocator, other: string, text: string): Promise<void> {
  await expect(product.getByRole('heading', { name: 'Egne notater' })).toBeVisible(OPENED);
  await product.getByRole('textbox', { name: /ellers været i gang med/ }).fill(text);
  await product.getByRole('button', { name: `Del med ${other} …` }).click();
  await product.getByRole('dialog').getByRole('button', { name: 'Del nu' }).click();
  await expect(product.getByText(/^Du har delt\. Vi ses til samtalen /)).toBeVisible();
}

async function sign(product: FrameLocator, stance: string): Promise<void> {
  await product.getByRole('radio', { name: stance }).click();
  await product.getByRole('button', { name: 'Underskriv planen' }).click();
  await expect(product.getByText('Du har underskrevet planen.')).toBeVisible();
}

test('the red thread: from a round to what was agreed in it, and on to next year’s preparation', async ({
  teams,
  opened: { tenant },
}) => {
  const openAsCustodian = () => openCustodian(teams.page, `rasmus.hedegaard@${tenant.facts.domain}`);
  let custodian = await openAsCustodian();
  const setUp = async (outcome: string | RegExp) => {
    await custodian.bringToFront();
    await custodian.getByRole('button', { name: 'Klargør', exact: true }).click();
    await expect(custodian.getByText(outcome)).toBeVisible(OPENED);
  };
  let product: FrameLocator;

  await test.step('IT sets the site up and names the MUS administrator', async () => {
    await setUp(/Ingen runde er åbnet endnu/);
    await custodian.getByLabel('Arbejdsmail').fill(`mette.krog@${tenant.facts.domain}`);
    await custodian.getByRole('button', { name: 'Tilføj' }).click();
    await expect(custodian.getByText('Mette Krog er MUS-administrator på siden.')).toBeVisible();
    await expect(custodian.getByRole('listitem').filter({ hasText: 'Mette Krog' })).toBeVisible();
  });

  await test.step('HR opens a round, Henrik confirms his team, IT locks the pages', async () => {
    const employees = [BIRGITTE, MAJA];
    await openRound(teams, { name: 'MUS 2027', begins: '2027-02-01', ends: '2027-04-30', employees });
    await setUp('Runde 2027-1: 0 af 1 ledere har bekræftet deres team, og 0 sider er låst.');
    await confirmTeam(teams);
    await setUp('Runde 2027-1: 1 af 1 ledere har bekræftet deres team, og 8 sider er låst.');
  });

  await test.step('Henrik books Birgitte, who sees the time and asks for another', async () => {
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

  const { item, booking } = await (await deskOf(tenant, HENRIK)).conversationOf(BIRGITTE);

  await test.step('both prepare, and each reads first who can read it', async () => {
    product = await teams.open({ persona: BIRGITTE, linkedPage: `forberedelse/${item.key}` });
    await expect(product.getByText('Lige nu kan kun du læse det, du skriver')).toBeVisible(OPENED);
    await prepare(product, 'Henrik', 'Tilsyn ved Lilleå');
    product = await teams.open({ persona: HENRIK, linkedPage: `forberedelse/${item.key}` });
    await prepare(product, 'Birgitte', 'Et godt år med mange tilsyn');
  });

  await test.step('they talk, and a goal comes of it', async () => {
    tenant.clock.set(new Date(Date.parse(booking!.start) + 60_000).toISOString());
    product = await teams.open({ persona: HENRIK, linkedPage: `moede/${item.key}` });
    await expect(product.getByText('Tilsyn ved Lilleå')).toBeVisible(OPENED);
    await expect(product.getByText('Et godt år med mange tilsyn')).toBeVisible();
    await product.getByRole('button', { name: /^Gør til mål: Tilsyn ved Lilleå/ }).click();
    await product.getByRole('button', { name: /^Ret Tilsyn ved Lilleå/ }).click();
    await product.getByLabel('Måles på').fill('Tre fælles tilsyn');
    await product.getByLabel('Start').fill('2027-04-01');
    await product.getByLabel('Slut').fill('2027-10-01');
    await product.getByLabel('Ansvarlig').fill('Birgitte');
    await product.getByRole('button', { name: 'Færdig', exact: true }).click();
    await product.getByRole('button', { name: 'Tilføj: Opfølgning' }).click();
    await product.getByRole('textbox', { name: 'Opfølgning' }).fill('2027-06-17');
    await product.getByRole('button', { name: 'Færdig', exact: true }).click();
    await expect(product.getByText(/^Gemt for jer begge kl\./)).toBeVisible();
    await product.getByRole('button', { name: 'Afslut samtalen …' }).click();
    await product.getByRole('dialog').getByRole('button', { name: 'Afslut samtalen' }).click();
    await expect(product.getByText('Samtalen er afsluttet.')).toBeVisible();
  });

  await test.step('the plan is sent, the follow-up stands in both calendars, both sign, the PDF is filed', async () => {
    product = await teams.open({ persona: HENRIK, linkedPage: `plan/${item.key}` });
    await product.getByRole('button', { name: 'Send planen til Birgitte' }).click();
    await product.getByRole('button', { name: 'Send planen', exact: true }).click();
    await expect(product.getByText(/^Planen er sendt til Birgitte/)).toBeVisible();
    await expect(
      product.getByRole('list', { name: 'Opfølgning' }).getByText('Står i begges kalender'),
    ).toBeVisible(OPENED);
    await sign(product, 'Jeg er enig');
    product = await teams.open({ persona: BIRGITTE, linkedPage: `plan/${item.key}` });
    await sign(product, 'Jeg er enig');
    await expect(product.getByText(/ikke lagt i personalemappen endnu/)).toBeVisible();
    product = await teams.open({ persona: HENRIK, linkedPage: `plan/${item.key}` });
    await expect(product.getByRole('button', { name: 'Plan 2027 med underskrifter' })).toBeVisible(OPENED);
  });

  await test.step('on the agreed day the follow-up is held', async () => {
    tenant.clock.set('2027-06-17T12:00:00Z');
    product = await teams.open({ persona: HENRIK, linkedPage: `opfoelgning/${item.key}` });
    await product.getByRole('textbox', { name: 'Hvad hjalp?' }).fill('At vi var to om det');
    await product.getByRole('button', { name: 'Opfølgningen holdt vi' }).click();
    await expect(product.getByText(/^Du har bekræftet, at I holdt opfølgningen/)).toBeVisible();
  });

  await test.step('next year’s preparation begins with what was agreed', async () => {
    tenant.clock.set('2028-01-10T09:00:00+01:00');
    await closeRoundAs(tenant, 'mette.krog', { key: '2027-1', closedOn: '2027-12-01' });
    await custodian.close();
    custodian = await openAsCustodian();
    const employees = [BIRGITTE];
    await openRound(teams, { name: 'MUS 2028', begins: '2028-02-01', ends: '2028-04-30', employees });
    await setUp(/Runde 2028-1: 0 af 1 ledere/);
    await confirmTeam(teams);
    await setUp(/Runde 2028-1: 1 af 1 ledere/);
    const next = await (await deskOf(tenant, HENRIK)).conversationOf(BIRGITTE);
    product = await teams.open({ persona: BIRGITTE, linkedPage: `forberedelse/${next.item.key}` });
    const status = product.getByRole('radiogroup', { name: /Tilsyn ved Lilleå/ });
    await expect(status.getByRole('radio')).toHaveCount(4, OPENED);
    await status.getByRole('radio', { name: '3 · Bedre end forventet' }).check();
    await expectAccessible(teams.page);
  });
});
