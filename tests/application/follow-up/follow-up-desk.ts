import type { RunningTenant } from '../../../local-tenant/create-tenant';
import { reconcileFollowUps } from '../../../src/application/follow-up/reconcile-follow-ups';
import { changePlan } from '../../../src/application/plan/change-plan';
import { sendPlan } from '../../../src/application/plan/mark-plan';
import { CONVERSATION_KEY_PROPERTY, FOLLOW_UP_SUBJECT } from '../../../src/domain/meeting/conversation-event';
import type { Fields } from '../../../src/domain/writing/fields';
import { signedIn, valueOf } from '../../tenant/local-graph';
import { valueIn, type Desk } from '../booking/booking-desk';

export const LEADER = 'henrik.oestergaard';
export const BIRGITTE = 'birgitte.sommer';

/** The plan gets these fields; an empty one goes. Sent, unless it is said otherwise. */
export async function writePlan(desk: Desk, change: Fields, isSent = true): Promise<void> {
  const conversation = await desk.conversationOf(BIRGITTE);
  const changed = valueIn(
    await changePlan(desk.workplace, conversation, (now) => ({
      ...now,
      fields: Object.fromEntries(
        Object.entries({ ...now.fields, ...change }).filter(([, text]) => text !== ''),
      ),
    })),
  );
  if (isSent) valueIn(await sendPlan(desk.workplace, changed));
}

export const reconcileAt = async (desk: Desk) =>
  reconcileFollowUps(desk.workplace, desk.self, await desk.conversationOf(BIRGITTE));

export async function followUpsOf(
  tenant: RunningTenant,
  account: string,
): Promise<Record<string, unknown>[]> {
  const caller = await signedIn(tenant, account);
  const expand = `$expand=singleValueExtendedProperties($filter=id eq '${CONVERSATION_KEY_PROPERTY}')`;
  const where = `$filter=subject eq '${FOLLOW_UP_SUBJECT}' and isCancelled eq false`;
  return valueOf(await caller.get(`/me/events?${where}&$top=100&${expand}`));
}

/** The days, and that each stands once, in both calendars. */
export async function daysIn(tenant: RunningTenant): Promise<string[]> {
  const days = (events: readonly Record<string, unknown>[]) =>
    events.map(({ start }) => (start as { dateTime: string }).dateTime.slice(0, 10)).toSorted();
  const leaders = days(await followUpsOf(tenant, LEADER));
  expect(days(await followUpsOf(tenant, BIRGITTE))).toEqual(leaders);
  return leaders;
}
