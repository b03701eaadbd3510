import type { FrameLocator } from '@playwright/test';
import { rowField } from '../../src/domain/plan/plan';
import { deskOf } from '../application/booking/booking-desk';
import { signedIn } from '../tenant/local-graph';
import { expectAccessible, expectNoSidewaysScroll } from './accessible';
import { bookedConversation, HENRIK, MAJA } from './booked';
import { agreedLastYear } from './last-year';
import { expect, test, type Teams } from './story';

test.setTimeout(120_000);
// A draft that was never written is not there.
test.use({ expectedComplaint: /status of 404/ });

async function openPreparation(teams: Teams, key: string, topic = '', persona = MAJA): Promise<FrameLocator> {
  const product = await teams.open({ persona, linkedPage: `forberedelse/${key}${topic && `/${topic}`}` });
  await expect(product.getByRole('main', { name: 'Din forberedelse' })).toBeVisible();
  await expect(product.getByRole('heading', { name: 'Egne notater' })).toBeVisible();
  return product;
}

const field = (product: FrameLocator, name: string | RegExp) => product.getByRole('textbox', { name });
const toTopic = (product: FrameLocator, name: string) =>
  product.getByRole('navigation', { name: 'Emner' }).getByRole('link', { name }).click();
const saved = (product: FrameLocator) =>
  expect(product.getByRole('status').getByText(/^Gemt kl\. /)).toBeVisible();

test('D1 D5: purpose, course, name, position and date are read before the first field, and it is not a salary talk', async ({
  teams,
}) => {
  const key = await bookedConversation(teams.tenant);
  const product = await openPreparation(teams, key);
  await expect(product.getByText(/Samtalen skal gøre jer bedre sammen/).first()).toBeVisible();
  await expect(product.getByText('MUS er ikke en lønsamtale.').first()).toBeVisible();
  await expect(product.getByText('Maja Lindegaard').first()).toBeVisible();
  await expect(product.getByText('Dato for samtalen').first()).toBeVisible();
  await expect(product.getByText('Lige nu kan kun du læse det, du skriver')).toBeVisible();
  await expect(
    product.getByText(/kan Henrik læse teksten med det samme\. HR kan ikke læse den/),
  ).toBeVisible();
  await expectAccessible(teams.page);
});

test('D6: last year’s goals get a status from 1 to 4 and a short note, in their groups', async ({
  teams,
}) => {
  await agreedLastYear(teams.tenant, {
    leader: HENRIK,
    employee: MAJA,
    agreed: {
      [rowField('goal', 'k1', 'group')]: 'professional',
      [rowField('goal', 'k1', 'text')]: 'Føre tilsyn på egen hånd',
      [rowField('goal', 'k1', 'measure')]: '12 tilsyn uden makker inden december',
      [rowField('goal', 'k2', 'group')]: 'personal',
      [rowField('goal', 'k2', 'text')]: 'Holde oplæg for lodsejere',
    },
  });
  const key = await bookedConversation(teams.tenant);
  const product = await openPreparation(teams, key);
  const cards = product.getByRole('radiogroup', { name: /Føre tilsyn på egen hånd/ });
  await expect(cards.getByRole('radio')).toHaveCount(4);
  await expect(product.getByRole('radiogroup', { name: /Holde oplæg/ })).toBeVisible();
  await expect(cards.getByRole('radio', { checked: true })).toHaveCount(0);
  await cards.getByRole('radio', { name: '3 · Bedre end forventet' }).check();
  await field(product, 'Kort bemærkning').first().fill('Lodsejerne tog godt imod');
  await field(product, 'Kort bemærkning').first().blur();
  await saved(product);
  const again = await openPreparation(teams, key);
  await expect(
    again.getByRole('radiogroup', { name: /Føre tilsyn/ }).getByRole('radio', { name: /^3/ }),
  ).toBeChecked();
  await expect(field(again, 'Kort bemærkning').first()).toHaveValue('Lodsejerne tog godt imod');
  await expectAccessible(teams.page);
});

test('D7 D8 D9 D10 D11: every kind of question is filled in, and a reload keeps it', async ({ teams }) => {
  const key = await bookedConversation(teams.tenant);
  let product = await openPreparation(teams, key);
  await expect(product.getByText('Der er ingen mål fra sidste år. Du kan gå videre.')).toBeVisible();
  await field(product, /ellers været i gang med/).fill('Vandløbssyn 🌊 og <script>alert(1)</script>');
  for (const number of [1, 2, 3]) await field(product, `${number}. svar`).fill(`Glad for nummer ${number}`);
  await field(product, /andre kommentarer/).fill('æøå ÆØÅ');
  await field(product, 'Egne notater om Siden sidst').fill('Husk at spørge om deltid');

  await product.getByRole('button', { name: 'Næste: Det kommende år' }).click();
  await expect(product.getByRole('heading', { name: 'Det kommende år', exact: true })).toBeFocused();
  await product.getByRole('button', { name: 'Tilføj et mål under Faglig udvikling' }).click();
  const goal = product.getByRole('group', { name: 'Mål 1 under Faglig udvikling' });
  await expect(goal.getByRole('textbox', { name: 'Mål (konkret og målbart)' })).toBeFocused();
  await goal
    .getByRole('textbox', { name: 'Mål (konkret og målbart)' })
    .fill('Bruge drone i sagsbehandlingen');
  await goal.getByLabel('Start').fill('2027-03-01');
  await goal.getByLabel('Slut').fill('2027-09-01');
  await product.getByRole('button', { name: 'Tilføj et mål under Hjælp til salg' }).click();
  await product.getByRole('button', { name: 'Fjern Mål 1 under Hjælp til salg' }).click();
  await expect(product.getByRole('button', { name: 'Fortryd' })).toBeFocused();
  await product.getByRole('button', { name: 'Fortryd' }).click();
  await expect(product.getByRole('group', { name: 'Mål 1 under Hjælp til salg' })).toBeVisible();
  await product.getByRole('button', { name: 'Fjern Mål 1 under Hjælp til salg' }).click();
  await expectAccessible(teams.page);

  await toTopic(product, 'Kompetencer');
  for (const horizon of ['Nærmeste fremtid', 'På sigt, 1–3 år']) {
    await product.getByRole('button', { name: `Tilføj et behov under ${horizon}` }).click();
    const need = product.getByRole('group', { name: `Behov 1 under ${horizon}` });
    await need.getByRole('textbox', { name: 'Hvad er der brug for at styrke?' }).fill(`GIS ${horizon}`);
    await need.getByRole('textbox', { name: 'Udbytte (konkret og målbart)' }).fill('Egne kort');
    await need.getByRole('textbox', { name: 'Hvordan?' }).fill('Sidemandsoplæring');
    await need.getByRole('textbox', { name: 'Hvornår?' }).fill('Efter ferien');
  }
  await toTopic(product, 'Trivsel og samarbejde');
  await field(product, /arbejdsvilkår og arbejdsmiljø/).fill('Færre møder om fredagen');
  await field(product, /forholdet til kolleger/).fill('Fast sparring');
  await toTopic(product, 'Andet');
  await field(product, /andet, du vil tale om/).fill('Nej tak');
  await field(product, /andet, du vil tale om/).blur();
  await saved(product);
  await expect(product.getByRole('link', { name: /Siden sidst/ })).toContainText('3 af 3 spørgsmål');

  product = await openPreparation(teams, key);
  await expect(field(product, /ellers været i gang med/)).toHaveValue(
    'Vandløbssyn 🌊 og <script>alert(1)</script>',
  );
  await expect(field(product, '3. svar')).toHaveValue('Glad for nummer 3');
  await expect(field(product, 'Egne notater om Siden sidst')).toHaveValue('Husk at spørge om deltid');
  await toTopic(product, 'Det kommende år');
  await expect(product.getByRole('group', { name: /^Mål 1 under Faglig/ }).getByLabel('Slut')).toHaveValue(
    '2027-09-01',
  );
  await toTopic(product, 'Kompetencer');
  await expect(
    product
      .getByRole('group', { name: 'Behov 1 under På sigt, 1–3 år' })
      .getByRole('textbox', { name: 'Hvordan?' }),
  ).toHaveValue('Sidemandsoplæring');
  await toTopic(product, 'Trivsel og samarbejde');
  await expect(field(product, /forholdet til kolleger/)).toHaveValue('Fast sparring');
  await expectAccessible(teams.page);
});

test('D2: a preparation is shared, corrected, shared again and taken back, and the private notes never are', async ({
  teams,
}) => {
  const key = await bookedConversation(teams.tenant);
  const product = await openPreparation(teams, key);
  await expect(product.getByText(/^Del senest /)).toBeVisible();
  await field(product, /ellers været i gang med/).fill('Vandløbssyn');
  await field(product, 'Egne notater om Siden sidst').fill('HEMMELIGT');
  await product.getByRole('button', { name: 'Del med Henrik …' }).click();
  const dialog = product.getByRole('dialog', { name: 'Del forberedelsen med Henrik?' });
  await expect(dialog).toContainText('1 svar deles. Dine egne notater deles ikke.');
  await expectAccessible(teams.page);
  await dialog.getByRole('button', { name: 'Del nu' }).click();
  await expect(product.getByText(/^Du har delt\. Vi ses til samtalen /)).toBeVisible();
  await expect(product.getByText(/^Henrik kan læse det, du delte /)).toBeVisible();
  await expectAccessible(teams.page);
  const sheet = async () => {
    const leader = await deskOf(teams.tenant, HENRIK);
    const read = await leader.workplace.conversations.read((await leader.conversationOf(MAJA)).item);
    return read.ok ? read.value.sheets.employee?.handedIn?.fields : undefined;
  };
  expect(await sheet()).toEqual({ 'other-activities': 'Vandløbssyn' });

  await field(product, /ellers været i gang med/).fill('Vandløbssyn og kort');
  await expect(product.getByText(/^Du har rettet noget, siden du delte/)).toBeVisible();
  await product.getByRole('button', { name: 'Del igen med Henrik …' }).click();
  await product.getByRole('dialog').getByRole('button', { name: 'Del nu' }).click();
  await expect(product.getByText(/^Du har delt\./)).toBeVisible();
  expect(await sheet()).toEqual({ 'other-activities': 'Vandløbssyn og kort' });

  await product.getByRole('button', { name: 'Træk tilbage …' }).click();
  await expect(product.getByRole('dialog')).toContainText('Henrik kan allerede have læst teksten.');
  await product.getByRole('dialog').getByRole('button', { name: 'Træk tilbage' }).click();
  await expect(product.getByText('Lige nu kan kun du læse det, du skriver')).toBeVisible();
  expect(await sheet()).toBeUndefined();
  await expect(field(product, /ellers været i gang med/)).toHaveValue('Vandløbssyn og kort');
});

test('the leader prepares the same way, with the employee as the one it is shared with', async ({
  teams,
}) => {
  const key = await bookedConversation(teams.tenant);
  const product = await openPreparation(teams, key, '', HENRIK);
  await expect(product.getByText(/^Samtale med Maja Lindegaard /)).toBeVisible();
  await field(product, /ellers været i gang med/).fill('Godt år');
  await product.getByRole('button', { name: 'Del med Maja …' }).click();
  await product.getByRole('dialog').getByRole('button', { name: 'Del nu' }).click();
  await expect(product.getByText(/^Du har delt\./)).toBeVisible();
});

test('Ctrl+Enter goes to the next question, and the private badge says who can read', async ({ teams }) => {
  const key = await bookedConversation(teams.tenant);
  const product = await openPreparation(teams, key, 'well-being');
  await field(product, /arbejdsvilkår og arbejdsmiljø/).focus();
  await teams.page.keyboard.press('Control+Enter');
  await expect(field(product, /forholdet til kolleger/)).toBeFocused();
  await teams.page.keyboard.press('Control+Enter');
  await expect(field(product, 'Egne notater om Trivsel og samarbejde')).toBeFocused();
  await teams.page.keyboard.press('Control+Enter');
  await expect(product.getByRole('button', { name: 'Næste: Andet' })).toBeFocused();

  await product.getByRole('button', { name: 'Kun dig – altid' }).click();
  await expect(product.getByText('Maja Lindegaard (dig) kan læse og skrive')).toBeVisible();
  await expect(
    product.getByText('Organisationens IT-administratorer kan teknisk skaffe sig adgang.'),
  ).toBeVisible();
  await expectAccessible(teams.page);
});

test('a conversation that is damaged shows no field, and says why', async ({ teams }) => {
  const { tenant } = teams;
  const key = await bookedConversation(teams.tenant);
  const { item } = await (await deskOf(tenant, HENRIK)).conversationOf(MAJA);
  const custodian = await signedIn(tenant, 'rasmus.hedegaard', {
    clientId: tenant.facts.custodianClientId,
    scopes: ['User.Read', 'Sites.Selected'],
  });
  const { sharePointHost, sitePath } = tenant.facts;
  const { status } = await custodian.call(
    'PATCH',
    `/sites/${sharePointHost}:${sitePath}:/lists/${item.listId}/items/${item.itemId}/fields`,
    { body: { PlanJson: '{' } },
  );
  expect(status).toBe(200);
  const product = await teams.open({ persona: MAJA, linkedPage: `forberedelse/${key}` });
  await expect(product.getByText(/^Din samtale med .* kan ikke læses i SharePoint/)).toBeVisible();
  await expect(product.getByRole('textbox')).toHaveCount(0);
  await expectAccessible(teams.page);
});

test.describe('when something is in the way', () => {
  test.use({ expectedComplaint: /^Failed to load resource|ERR_|CORS/ });

  test('a closed network in mid-sentence loses nothing and says so', async ({ teams }) => {
    const key = await bookedConversation(teams.tenant);
    let product = await openPreparation(teams, key);
    await field(product, /ellers været i gang med/).fill('Først ');
    await field(product, /ellers været i gang med/).blur();
    await saved(product);
    await teams.page.context().setOffline(true);
    await field(product, /ellers været i gang med/).fill('Først dette, og så midt i en sæt');
    await field(product, /ellers været i gang med/).blur();
    await expect(product.getByRole('status').getByText(/^Ingen forbindelse/)).toBeVisible();
    await expectAccessible(teams.page);
    await teams.page.context().setOffline(false);
    await field(product, /andre kommentarer/).fill('Tilbage');
    await field(product, /andre kommentarer/).blur();
    await saved(product);
    product = await openPreparation(teams, key);
    await expect(field(product, /ellers været i gang med/)).toHaveValue('Først dette, og så midt i en sæt');
  });

  test('a refusal of Microsoft 365 keeps the text, offers it as a copy and tries again', async ({
    teams,
  }) => {
    const key = await bookedConversation(teams.tenant);
    const product = await openPreparation(teams, key);
    teams.tenant.faults.order([{ match: 'PUT *', status: 403 }]);
    await field(product, /ellers været i gang med/).fill('Bevares');
    await field(product, /ellers været i gang med/).blur();
    await expect(product.getByRole('alert')).toContainText('Teksten kunne ikke gemmes i Microsoft 365.');
    await expectAccessible(teams.page);
    await product.getByRole('button', { name: 'Kopiér teksten' }).click();
    await expect(product.getByText('Teksten er kopieret.')).toBeVisible();
    teams.tenant.faults.clear();
    await product.getByRole('button', { name: 'Prøv igen' }).click();
    await saved(product);
    await expect(product.getByRole('alert')).toHaveCount(0);
  });
});

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  test('every topic fits, and the button to share stays in sight', async ({ teams }) => {
    const key = await bookedConversation(teams.tenant);
    const product = await openPreparation(teams, key);
    const goTo = async (topic: string) => {
      await product.getByRole('button', { name: 'Alle emner' }).click();
      await product.getByRole('menuitem', { name: topic }).click();
      await expect(product.getByRole('heading', { name: topic, exact: true })).toBeVisible();
    };
    const expectToFit = async () => {
      await expect(product.getByRole('button', { name: 'Del med Henrik …' })).toBeInViewport();
      await expectNoSidewaysScroll(teams.page);
      await expectAccessible(teams.page);
    };
    await expectToFit();
    for (const topic of ['Det kommende år', 'Kompetencer']) {
      await goTo(topic);
      await product
        .getByRole('button', { name: /^Tilføj / })
        .first()
        .click();
      await expectToFit();
    }
    await goTo('Andet');
  });
});
