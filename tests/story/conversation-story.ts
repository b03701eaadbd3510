import type { Browser, FrameLocator, Page } from '@playwright/test';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { handIn } from '../../src/application/preparation/hand-in';
import { endConversation, sendPlan } from '../../src/application/plan/mark-plan';
import type { Fields } from '../../src/domain/fields';
import { asEmployee, book, deskOf, valueIn } from '../application/booking/booking-desk';
import { workplaceAs } from '../adapters/connected';
import { openRound } from '../set-up-round';

export const HENRIK = 'henrik.oestergaard';
export const MAJA = 'maja.lindegaard';

export interface Prepared {
  readonly employee?: Fields;
  readonly leader?: Fields;
}

/** A booked conversation that begins in a moment; what is given of each was handed in. */
export async function conversationToHold(tenant: RunningTenant, prepared: Prepared): Promise<string> {
  await openRound(tenant, { employees: [MAJA] });
  const desk = await deskOf(tenant, HENRIK);
  const time = await desk.firstTime(MAJA);
  valueIn(await book(desk, MAJA, time));
  const { item } = await desk.conversationOf(MAJA);
  if (prepared.leader) {
    valueIn(await handIn(desk.workplace, await desk.conversationOf(MAJA), 'leader', prepared.leader));
  }
  if (prepared.employee) {
    const workplace = await workplaceAs(tenant, MAJA);
    valueIn(await handIn(workplace, await asEmployee(tenant, MAJA), 'employee', prepared.employee));
  }
  tenant.clock.set(new Date(Date.parse(time.start) + 60_000).toISOString());
  return item.key;
}

/** Somebody else at a computer of their own. */
export async function openBeside(
  browser: Browser,
  tenant: RunningTenant,
  persona: string,
  linkedPage: string,
): Promise<{ readonly page: Page; readonly product: FrameLocator }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
  const page = await context.newPage();
  const address = new URL('https://teams.microsoft.com/');
  address.searchParams.set('persona', `${persona}@${tenant.facts.domain}`);
  address.searchParams.set('lang', 'da');
  address.searchParams.set('page', linkedPage);
  await page.goto(address.toString());
  return { page, product: page.frameLocator('iframe') };
}

/** A conversation that was held, with its plan written; sent where that is asked. */
export async function planOfConversation(
  tenant: RunningTenant,
  fields: Fields,
  { isSent = false } = {},
): Promise<string> {
  const key = await conversationToHold(tenant, {});
  const desk = await deskOf(tenant, HENRIK);
  const conversation = await desk.conversationOf(MAJA);
  const plan = { ...conversation.item.plan, fields };
  valueIn(await desk.workplace.conversations.write(conversation.item, { plan }));
  valueIn(await endConversation(desk.workplace, await desk.conversationOf(MAJA)));
  if (isSent) valueIn(await sendPlan(desk.workplace, await desk.conversationOf(MAJA)));
  return key;
}
