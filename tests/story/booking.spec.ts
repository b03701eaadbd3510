import type { FrameLocator } from '@playwright/test';
import { openRound } from '../set-up-round';
import { meetingsOf } from '../application/booking/booking-desk';
import { expectAccessible, expectNoSidewaysScroll } from './accessible';
import { expect, test, type Teams } from './story';

const HENRIK = 'henrik.oestergaard';
const BIRGITTE = 'birgitte.sommer';

test.setTimeout(120_000);

test.beforeEach(async ({ teams }) => {
  await openRound(teams.tenant, { employees: [BIRGITTE, 'maja.lindegaard'] });
});

const rowOf = (product: FrameLocator, name: string) => product.getByRole('row', { name: new RegExp(name) });

async function findTime(product: FrameLocator, place: string): Promise<void> {
  await product.getByRole('button', { name: 'Find tid, Birgitte Sommer' }).click();
  await expect(product.getByRole('main', { name: 'Find tid til Birgitte Sommer' })).toBeVisible();
  await product.getByRole('textbox', { name: 'Hvor mødes I?' }).fill(place);
  await chooseTime(product, 0);
}

/** The times are the only buttons that stay pressed. */
async function chooseTime(product: FrameLocator, place: number): Promise<void> {
  const times = product.locator('[role="group"] [aria-pressed]');
  await times.nth(place).click();
  await expect(times.nth(place)).toHaveAttribute('aria-pressed', 'true');
}

async function expectOneMeeting({ tenant }: Teams, place: string): Promise<void> {
  for (const account of [HENRIK, BIRGITTE]) {
    expect(await meetingsOf(tenant, account)).toMatchObject([{ location: { displayName: place } }]);
  }
}

test('a conversation is booked, proposed for another time, moved, cancelled and booked again', async ({
  teams,
}) => {
  let product = await teams.open({ persona: HENRIK });
  await expect(
    product.getByText('Runde 2027 · 11. januar–5. marts · 0 af 2 samtaler er holdt'),
  ).toBeVisible();
  await expect(rowOf(product, 'Birgitte Sommer')).toContainText('Har ingen tid');
  await expectAccessible(teams.page);

  await findTime(product, 'Engen, Rådhuset');
  await expect(product.getByRole('button', { name: /Hvorfor ikke uge/ })).toBeVisible();
  await expectAccessible(teams.page);
  await product.getByRole('button', { name: /^Book / }).click();
  await expect(product.getByRole('status').getByText('Står i begges kalender')).toBeVisible();
  await expectOneMeeting(teams, 'Engen, Rådhuset');
  await expectAccessible(teams.page);

  product = await teams.open({ persona: BIRGITTE });
  const course = product.getByRole('list', { name: 'Forløbet' });
  await expect(course.getByRole('listitem')).toHaveCount(6);
  await expect(course.locator('[aria-current="step"]')).toContainText('Forberedelse');
  await expect(product.getByText('Engen, Rådhuset')).toBeVisible();
  await expectAccessible(teams.page);
  await product.getByRole('button', { name: 'Vis i kalenderen' }).click();
  await expect(teams.page.getByRole('region', { name: /MUS/ })).toContainText('Engen, Rådhuset');
  await teams.page.getByRole('button', { name: 'Tilbage' }).click();
  await product.getByRole('button', { name: 'Foreslå en anden tid' }).click();
  await expect(product.getByRole('button', { name: 'Send forslaget' })).toBeVisible();
  await expectAccessible(teams.page);
  await product.getByRole('button', { name: 'Send forslaget' }).click();
  await expect(product.getByText(/Forslaget er sendt til Henrik/)).toBeVisible();

  product = await teams.open({ persona: HENRIK });
  await expect(rowOf(product, 'Birgitte Sommer')).toContainText('Birgitte foreslår');
  await product.getByRole('button', { name: 'Svar, Birgitte Sommer' }).click();
  await product.getByRole('button', { name: 'Flyt dertil' }).click();
  await expect(product.getByText('Flyttet i begges kalender')).toBeVisible();
  await product.getByRole('button', { name: 'Flyt samtalen …' }).click();
  await chooseTime(product, 1);
  await product.getByRole('button', { name: /^Flyt til / }).click();
  await expect(product.getByText('Flyttet i begges kalender')).toBeVisible();
  await expectOneMeeting(teams, 'Engen, Rådhuset');

  await product.getByRole('button', { name: 'Aflys samtalen …' }).click();
  await expect(product.getByRole('dialog')).toBeVisible();
  await expectAccessible(teams.page);
  await product.getByRole('dialog').getByRole('button', { name: 'Aflys samtalen' }).click();
  await expect(product.getByText('Samtalen er aflyst og taget ud af begges kalender.')).toBeVisible();
  for (const account of [HENRIK, BIRGITTE]) expect(await meetingsOf(teams.tenant, account)).toEqual([]);

  await product.getByRole('button', { name: 'Til Mit team', exact: true }).click();
  await findTime(product, 'Åen');
  await product.getByRole('button', { name: /^Book / }).click();
  await expect(product.getByText('Står i begges kalender')).toBeVisible();
  await expectOneMeeting(teams, 'Åen');
});

test('a time that is taken meanwhile is not booked', async ({ teams }) => {
  const product = await teams.open({ persona: HENRIK });
  await findTime(product, 'Engen');
  const { calendars, directory } = teams.tenant;
  const birgitte = directory.find(`${BIRGITTE}@${teams.tenant.facts.domain}`)!;
  const [from, until] = [Date.parse('2027-02-22'), Date.parse('2027-03-06')];
  calendars.sow([birgitte.id, 'taken', 1, from, until, 0, 'busy', { subject: 'Kursus' }]);
  await product.getByRole('button', { name: /^Book / }).click();
  await expect(product.getByRole('alert')).toContainText('Tiden er ikke ledig længere. Intet er sendt.');
  expect(await meetingsOf(teams.tenant, HENRIK)).toEqual([]);
});

test('a link in the calendar leads each of the two to their own page, and nobody else', async ({ teams }) => {
  const linkedPage = 'samtale/400656-2027-1';
  const henrik = await teams.open({ persona: HENRIK, linkedPage });
  await expect(henrik.getByRole('main', { name: 'Find tid til Birgitte Sommer' })).toBeVisible();
  const birgitte = await teams.open({ persona: BIRGITTE, linkedPage });
  await expect(birgitte.getByRole('main', { name: 'Min MUS' })).toBeVisible();
  for (const persona of ['maja.lindegaard', 'anne.bro']) {
    const other = await teams.open({ persona, linkedPage });
    await expect(other.getByRole('main', { name: 'Siden findes ikke' })).toBeVisible();
  }
});

test('somebody without a mailbox gets a time by hand and an invitation on paper', async ({ teams }) => {
  await openRound(teams.tenant, {
    roundKey: '2027-2',
    leaders: ['anne.bro'],
    employees: ['piotr.zielinski', 'aage.oerum'],
  });
  let product = await teams.open({ persona: 'anne.bro' });
  await product.getByRole('button', { name: 'Find tid, Piotr Zieliński' }).click();
  await expect(product.getByText('Piotr har ingen kalender.')).toBeVisible();
  await product.getByRole('combobox', { name: 'Dato' }).fill('24.2.2027');
  await product.getByRole('combobox', { name: 'Klokken' }).fill('10.00');
  await product.getByRole('textbox', { name: 'Hvor mødes I?' }).fill('Materielgården');
  await expectAccessible(teams.page);
  await product.getByRole('button', { name: 'Book tiden' }).click();
  await expect(product.getByText('Står i din kalender. Giv Piotr besked.')).toBeVisible();
  await expect(product.getByRole('button', { name: 'Udskriv indkaldelsen' })).toBeVisible();
  const paper = product.locator('.printed-invitation');
  await expect(paper).toBeHidden();
  await expect(paper).toContainText('onsdag 24. februar, 10.00–11.30');
  await expect(paper).toContainText('Senest onsdag 17. februar');

  await product.getByRole('button', { name: 'Til Mit team', exact: true }).click();
  await product.getByRole('button', { name: 'Find tid, Åge Ørum' }).click();
  await expect(product.getByRole('heading', { name: 'Vagter ukendt' })).toBeVisible();
  await expect(product.getByRole('combobox', { name: 'Onsdag, Til' })).toHaveValue('15.00');
  await product.getByRole('combobox', { name: 'Onsdag, Fra' }).fill('7');
  await product.getByRole('combobox', { name: 'Onsdag, Til' }).fill('12.00');
  await expectAccessible(teams.page);
  await product.getByRole('button', { name: 'Gem arbejdstiden' }).click();
  await expect(product.getByRole('heading', { name: 'Tider, hvor I begge er ledige' })).toBeVisible();

  product = await teams.open({ persona: 'piotr.zielinski' });
  await expect(product.getByText('Aftalt mellem jer.')).toBeVisible();
  await expectAccessible(teams.page);
});

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  test('every page fits, in Danish and in English', async ({ teams }) => {
    for (const language of ['da', 'en'] as const) {
      const team = await teams.open({ persona: HENRIK, language });
      await expect(rowOf(team, 'Birgitte Sommer')).toBeVisible();
      await expectNoSidewaysScroll(teams.page);
      await team.getByRole('button', { name: /Birgitte Sommer/ }).click();
      await expect(team.locator('[aria-pressed]').first()).toBeVisible();
      await expectNoSidewaysScroll(teams.page);
      await expectAccessible(teams.page);
      const home = await teams.open({ persona: BIRGITTE, language });
      await expect(home.getByRole('listitem').first()).toBeVisible();
      await expectNoSidewaysScroll(teams.page);
      await expectAccessible(teams.page);
    }
  });
});
