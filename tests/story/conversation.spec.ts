import { expectAccessible } from './accessible';
import { HENRIK, MAJA } from './booked';
import { conversationToHold } from './conversation-story';
import { expect, test } from './story';

// Who comes second is refused once, reads again and puts both together.
test.use({ viewport: { width: 1280, height: 860 }, expectedComplaint: /status of 412/ });
test.setTimeout(120_000);
// Who waits for the other's words leaves a core to another story: side by side these would leave both idle.
test.describe.configure({ mode: 'default' });

/** Two windows are opened at once. */
const OPENED = { timeout: 30_000 };

const prepared = {
  employee: {
    conditions: 'Flere fælles tilsyn. Jeg lærer mest, når vi er to.',
    'new-goals.m1.group': 'professional',
    'new-goals.m1.text': 'Lede tilsynet ved Lilleå sammen med to kolleger',
    'new-goals.m1.measure': 'Tre fælles tilsyn',
  },
  leader: { conditions: 'Maja er klar til at gå forrest ved Lilleå.' },
};

test('D3 both write at once in the conversation, and each sees the other’s words within seconds', async ({
  teams,
}) => {
  const key = await conversationToHold(teams.tenant, prepared);
  const henrik = await teams.open({ persona: HENRIK, linkedPage: `moede/${key}` });
  const { page: majasPage, product: maja } = await teams.openBeside({
    persona: MAJA,
    linkedPage: `moede/${key}`,
  });
  await expect(henrik.getByRole('main', { name: 'Samtale med Maja Lindegaard' })).toBeVisible(OPENED);
  await expect(maja.getByRole('main', { name: 'Samtale med Henrik Østergaard' })).toBeVisible(OPENED);
  await expectAccessible(teams.page);

  await henrik.getByRole('button', { name: 'Trivsel og samarbejde' }).click();
  await expect(henrik.getByText('Flere fælles tilsyn.')).toBeVisible();
  await expect(henrik.getByText('Maja er klar til at gå forrest')).toBeVisible();

  await maja.getByRole('button', { name: 'Trivsel og samarbejde' }).click();
  const [henriksNote, majasNote] = [henrik, maja].map((product) =>
    product.getByRole('textbox', { name: 'Fælles noter til emnet' }),
  );
  await henriksNote!.fill('Vi går to og to fra marts.');
  await expect(majasNote!).toHaveValue('Vi går to og to fra marts.', { timeout: 10_000 });
  await expect(maja.getByText('Henrik skriver …')).toBeVisible();

  await maja.getByRole('button', { name: 'Det kommende år', exact: true }).click();
  await maja.getByRole('button', { name: /^Gør til mål: Lede tilsynet/ }).click();
  await expect(maja.getByRole('button', { name: /^Står i planen: Lede tilsynet/ })).toBeVisible();
  await expect(
    henrik.getByRole('heading', { name: 'Lede tilsynet ved Lilleå sammen med to kolleger' }),
  ).toBeVisible({ timeout: 10_000 });
  await expect(henrik.getByText('Måles på: Tre fælles tilsyn')).toBeVisible();
  await expectAccessible(majasPage);

  await henrik.getByRole('button', { name: 'Hvornår? Lede tilsynet' }).click();
  await expect(henrik.getByLabel('Start')).toBeFocused();
  await henrik.getByLabel('Start').fill('2027-03-01');
  await henrik.getByLabel('Slut').fill('2027-10-01');
  await henrik.getByLabel('Ansvarlig').fill('Maja');
  await expectAccessible(teams.page);
  await henrik.getByRole('button', { name: 'Færdig', exact: true }).click();
  await expect(maja.getByText('Maja · 1. marts–1. oktober')).toBeVisible({ timeout: 10_000 });
  await expect(henrik.getByText(/^Gemt for jer begge kl\./)).toBeVisible();
});

test('D3 where both change the same field, both texts are kept until one is chosen', async ({ teams }) => {
  const key = await conversationToHold(teams.tenant, prepared);
  const henrik = await teams.open({ persona: HENRIK, linkedPage: `moede/${key}` });
  const { page: majasPage, product: maja } = await teams.openBeside({
    persona: MAJA,
    linkedPage: `moede/${key}`,
  });
  const [henriksNote, majasNote] = [henrik, maja].map((product) =>
    product.getByRole('textbox', { name: 'Fælles noter til emnet' }),
  );
  await expect(henriksNote!).toBeVisible(OPENED);
  await expect(majasNote!).toBeVisible(OPENED);
  await Promise.all([henriksNote!.fill('Henriks ord'), majasNote!.fill('Majas ord')]);
  const conflict = /Begge udgaver er gemt/;
  await expect(henrik.getByText(conflict)).toBeVisible({ timeout: 20_000 });
  await expect(maja.getByText(conflict)).toBeVisible({ timeout: 20_000 });
  await expectAccessible(teams.page);
  await henrik.getByRole('button', { name: 'Saml begge' }).click();
  await expect(majasNote!).toHaveValue(/Henriks ord/, { timeout: 15_000 });
  await expect(majasNote!).toHaveValue(/Majas ord/);
  await expect(maja.getByText(conflict)).toBeHidden();
  await expectAccessible(majasPage);
});
