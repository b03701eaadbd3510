import type { FrameLocator } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessible';
import { deskOf } from '../application/booking/booking-desk';
import { HENRIK, MAJA } from './booked';
import { agreedFields, planOfConversation } from './conversation-story';
import { expect, test } from './story';

// Who comes second is refused once, reads again and puts both together.
test.use({ viewport: { width: 1280, height: 860 }, expectedComplaint: /status of (412|409)/ });
test.setTimeout(180_000);

const OPENED = { timeout: 30_000 };

async function sign(product: FrameLocator, stance: string, comment = ''): Promise<void> {
  await product.getByRole('radio', { name: stance }).click();
  if (comment) await product.getByRole('textbox', { name: 'Kommentar (valgfri)' }).fill(comment);
  await product.getByRole('button', { name: /^Underskriv (planen|igen)$/ }).click();
  await expect(product.getByText('Du har underskrevet planen.')).toBeVisible();
}

test('D3 the leader sends the plan, is told what it lacks, and both dates go into the calendars (D12)', async ({
  teams,
}) => {
  const key = await planOfConversation(teams.tenant, agreedFields);
  const henrik = await teams.open({ persona: HENRIK, linkedPage: `plan/${key}` });
  await expect(henrik.getByRole('main', { name: /^Udviklingsplan 2027 for Maja/ })).toBeVisible(OPENED);
  await expectAccessible(teams.page);
  await henrik.getByRole('button', { name: 'Send planen til Maja' }).click();
  await expect(
    henrik.getByText('1 mål mangler måling, dato eller ansvarlig. Du kan sende alligevel.'),
  ).toBeVisible();
  await expectAccessible(teams.page);
  await henrik.getByRole('button', { name: 'Send planen', exact: true }).click();
  await expect(henrik.getByText('Planen er sendt til Maja. Den ligger klar til underskrift.')).toBeVisible();
  await expect(
    henrik.getByRole('list', { name: 'Opfølgning' }).getByText('Står i begges kalender'),
  ).toHaveCount(2, { timeout: 30_000 });
});

test('D4 D13 both sign, the PDF is filed; a change voids the signatures and shows itself; they sign again', async ({
  teams,
}) => {
  const key = await planOfConversation(teams.tenant, agreedFields, { isSent: true });
  const linkedPage = `plan/${key}`;

  let product = await teams.open({ persona: MAJA, linkedPage });
  await expect(product.getByRole('main', { name: 'Din udviklingsplan 2027' })).toBeVisible(OPENED);
  for (const stance of ['Jeg er enig', 'Jeg har læst planen og har bemærkninger']) {
    await expect(product.getByRole('radio', { name: stance })).not.toBeChecked();
  }
  await product.getByRole('button', { name: 'Underskriv planen' }).click();
  await expect(product.getByText('Vælg en af de to muligheder først.')).toBeVisible();
  await expectAccessible(teams.page);
  await sign(product, 'Jeg har læst planen og har bemærkninger', 'Glad for, at vi fik sat tid af til GIS.');
  await expect(
    product.getByText(/^Maja Lindegaard, Medarbejder, Læst, med bemærkninger, 22\. februar/),
  ).toBeAttached();

  product = await teams.open({ persona: HENRIK, linkedPage });
  await expect(product.getByRole('main', { name: /^Udviklingsplan 2027/ })).toBeVisible(OPENED);
  await sign(product, 'Jeg er enig');
  await expect(product.getByRole('button', { name: 'Plan 2027 med underskrifter' })).toBeVisible({
    timeout: 30_000,
  });
  await expect(product.getByText('Kontrolleret i dag: begge underskrifter passer til planen.')).toBeVisible();
  await expectAccessible(teams.page);

  await product.getByRole('button', { name: /^Sæt status på Lede tilsynet/ }).click();
  await product.getByRole('radio', { name: '3 · Bedre end forventet' }).click();
  await product.getByRole('button', { name: 'Færdig', exact: true }).click();
  await expect(product.getByText('3 · Bedre end forventet')).toBeVisible();
  await expect(product.getByText('Kontrolleret i dag: begge underskrifter passer til planen.')).toBeVisible();

  await product.getByRole('button', { name: 'Ret planen' }).click();
  await product.getByRole('button', { name: 'Ret Lede tilsynet ved Lilleå sammen med to kolleger' }).click();
  await product.getByLabel('Slut', { exact: true }).fill('2027-12-01');
  const warning = product.getByRole('alertdialog', { name: 'Ændr det, I har underskrevet?' });
  await warning.getByRole('button', { name: 'Behold planen' }).click();
  await expect(product.getByLabel('Slut', { exact: true })).toHaveValue('2027-10-01');
  await product.getByLabel('Slut', { exact: true }).fill('2027-12-01');
  await expectAccessible(teams.page);
  await warning.getByRole('button', { name: 'Ændr alligevel' }).click();
  await product.getByRole('button', { name: 'Færdig med at rette' }).click();
  await expect(
    product.getByText('Det, I har aftalt, er ændret, så begge underskrifter er bortfaldet.'),
  ).toBeVisible();
  await expect(product.getByText('Ændret, var 1. oktober')).toBeVisible();
  await expect(product.getByText(/^Gemt for jer begge/)).toBeVisible();
  await expectAccessible(teams.page);

  product = await teams.open({ persona: MAJA, linkedPage });
  await expect(product.getByText(/ændrede Henrik 1 sted/)).toBeVisible(OPENED);
  await expect(product.getByText(/ligger stadig i personalemappen/)).toBeVisible();
  await teams.page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(teams.page);
  await expectAccessible(teams.page);
  await teams.page.setViewportSize({ width: 1280, height: 860 });
  await product.getByRole('button', { name: 'Gå til underskrift' }).click();
  await sign(product, 'Jeg er enig');

  product = await teams.open({ persona: HENRIK, linkedPage });
  await expect(product.getByRole('button', { name: 'Underskriv igen' })).toBeVisible(OPENED);
  await sign(product, 'Jeg er enig');
  await expect(product.getByRole('button', { name: 'Plan 2027 med underskrifter' })).toBeVisible({
    timeout: 30_000,
  });
  await expect(product.getByRole('button', { name: /^Underskrevet udgave/ })).toBeVisible();
});

test('D13 whoever edits the readable text in SharePoint changes no plan: it is told, and the text is written anew', async ({
  teams,
}) => {
  const key = await planOfConversation(teams.tenant, agreedFields, { isSigned: true });
  const linkedPage = `plan/${key}`;
  const told = 'Teksten om planen i SharePoint var rettet';
  let product = await teams.open({ persona: MAJA, linkedPage });
  await expect(product.getByText('Kontrolleret i dag: begge underskrifter passer til planen.')).toBeVisible(
    OPENED,
  );
  await expect(product.getByText(told)).toHaveCount(0);

  const { workplace, conversationOf } = await deskOf(teams.tenant, HENRIK);
  const { item } = await conversationOf(MAJA);
  await workplace.conversations.write(item, { planText: '<p>Vi har aftalt noget andet</p>' });
  product = await teams.open({ persona: MAJA, linkedPage });
  await expect(product.getByText(told)).toBeVisible(OPENED);
  await expect(product.getByText('Kontrolleret i dag: begge underskrifter passer til planen.')).toBeVisible();
  await expectAccessible(teams.page);
  await expect
    .poll(async () => (await conversationOf(MAJA)).item.planText)
    .toContain('Lede tilsynet ved Lilleå');
});
