import { reconcileFollowUps } from '../../src/application/follow-up/reconcile-follow-ups';
import { sendPlan } from '../../src/application/plan/mark-plan';
import { changePlan } from '../../src/application/plan/change-plan';
import { FOLLOW_UP_SUBJECT } from '../../src/domain/meeting/conversation-event';
import { deskOf, valueIn } from '../application/booking/booking-desk';
import { openRound } from '../set-up-round';
import { signedIn, valueOf } from '../tenant/local-graph';
import { expectAccessible, expectNoSidewaysScroll } from './accessible';
import { expect, test, type Teams } from './story';

const HENRIK = 'henrik.oestergaard';
const BIRGITTE = 'birgitte.sommer';

test.setTimeout(120_000);
// Whoever comes second in the same plan is told so, and reads before writing again.
test.use({ expectedComplaint: /status of 412/ });

/** A plan that was sent on the first of February, on the day of its follow-up; answers the conversation's key. */
async function followUpDay({ tenant }: Teams): Promise<string> {
  await openRound(tenant, { employees: [BIRGITTE] });
  const desk = await deskOf(tenant, HENRIK);
  const changed = valueIn(
    await changePlan(desk.workplace, await desk.conversationOf(BIRGITTE), (plan) => ({
      ...plan,
      fields: {
        'goal.k3f9.text': 'Lede tilsynet ved Lilleå',
        'goal.k3f9.measure': 'Tre fælles tilsyn',
        'goal.k3f9.responsible': 'Birgitte',
        followUpOn: '2027-04-07',
      },
    })),
  );
  valueIn(await sendPlan(desk.workplace, changed));
  valueIn(await reconcileFollowUps(desk.workplace, desk.self, changed));
  tenant.clock.set('2027-04-07T12:00:00Z');
  return changed.item.key;
}

async function followUpDays({ tenant }: Teams, account: string): Promise<string[]> {
  const caller = await signedIn(tenant, account);
  const found = valueOf(await caller.get(`/me/events?$filter=subject eq '${FOLLOW_UP_SUBJECT}'&$top=100`));
  return found.map(({ start }) => (start as { dateTime: string }).dateTime.slice(0, 10)).toSorted();
}

test('a follow-up is held: status, what helped, the next date, and both confirm it', async ({ teams }) => {
  const linkedPage = `opfoelgning/${await followUpDay(teams)}`;
  expect(await followUpDays(teams, BIRGITTE)).toEqual(['2027-04-07']);

  let product = await teams.open({ persona: HENRIK, linkedPage });
  await expect(product.getByRole('main', { name: 'Opfølgning med Birgitte Sommer' })).toBeVisible();
  await expect(product.getByText('Står i begges kalender')).toBeVisible();
  await expectAccessible(teams.page);
  await product.getByRole('radio', { name: '2 · Som aftalt og forventet' }).check();
  await product.getByRole('textbox', { name: 'Hvad hjalp?' }).fill('At vi var to om det');
  await product.getByRole('button', { name: 'Opfølgningen holdt vi' }).click();
  await expect(product.getByText(/^Du har bekræftet, at I holdt opfølgningen/)).toBeVisible();
  await product.getByRole('button', { name: 'Find ny tid' }).click();
  await product.getByRole('combobox', { name: 'Ny dato for opfølgning' }).fill('11. august 2027');
  await expectAccessible(teams.page);
  await product.getByRole('button', { name: 'Find ny tid' }).last().click();
  await expect(product.getByText(/^Opfølgningen er nu/)).toBeVisible();
  await expect.poll(() => followUpDays(teams, BIRGITTE)).toEqual(['2027-04-07', '2027-08-11']);

  product = await teams.open({ persona: BIRGITTE, linkedPage });
  await teams.page.setViewportSize({ width: 360, height: 900 });
  await expect(product.getByText(/^Henrik har bekræftet, at I holdt opfølgningen/)).toBeVisible();
  await expect(product.getByRole('textbox', { name: 'Hvad hjalp?' })).toHaveValue('At vi var to om det');
  await expect(product.getByRole('radio', { name: '2 · Som aftalt og forventet' })).toBeChecked();
  await expectNoSidewaysScroll(teams.page);
  await expectAccessible(teams.page);
  await product.getByRole('button', { name: /^Opfølgningen .* holdt vi$/ }).click();
  await expect(product.getByText(/^Henrik har bekræftet/)).toBeHidden();
  expect(await followUpDays(teams, HENRIK)).toEqual(['2027-04-07', '2027-08-11']);
});
