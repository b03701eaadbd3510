import type { RunningTenant } from '../../../local-tenant/create-tenant';
import { bookConversation } from '../../../src/application/booking/book-conversation';
import { intendConversation } from '../../../src/application/booking/intend-conversation';
import type { LeaderConversation } from '../../../src/application/conversation/seen-conversation';
import { CONVERSATION_KEY_PROPERTY, EVENT_SUBJECT } from '../../../src/domain/meeting/conversation-event';
import type { TimeSpan } from '../../../src/domain/time/span';
import { success } from '../../../src/domain/base/result';
import { signedIn } from '../../tenant/local-graph';
import { order, valueIn, type Desk } from './booking-desk';

/** Picks a time in the pane beside a new appointment; nothing is sent yet. */
export const pick = async (desk: Desk, employee: string, time: TimeSpan): Promise<LeaderConversation> =>
  valueIn(
    await intendConversation(desk.workplace, desk.self, await desk.conversationOf(employee), order(time)),
  );

/** Books in a tab that was open all the while, and knows nothing of what Outlook has sent. */
export async function bookWithoutLooking(desk: Desk, employee: string, time: TimeSpan): Promise<void> {
  const { workplace, self } = desk;
  const appointments = () => Promise.resolve(success([]));
  const blind = { ...workplace, calendar: { ...workplace.calendar, appointments } };
  valueIn(await bookConversation(blind, self, await desk.conversationOf(employee), order(time)));
}

/** Opens Mit team; when that fails, once more. */
export async function opens(desk: Desk): Promise<void> {
  try {
    await desk.reopen();
  } catch {
    await desk.reopen();
  }
}

export interface Sending {
  readonly by: string;
  readonly to: readonly string[];
  readonly link: string;
  readonly more?: Readonly<Record<string, unknown>>;
}

/** What Outlook makes of an appointment at Send: no transactionId and no property of ours, the text alone has the key. */
export async function sendFromOutlook(
  tenant: RunningTenant,
  time: TimeSpan,
  { by, to, link, more }: Sending,
): Promise<{ readonly id: string; readonly iCalUId: string }> {
  const caller = await signedIn(tenant, by);
  const utc = (instant: string) => ({ dateTime: instant.slice(0, 19), timeZone: 'UTC' });
  const sent = await caller.call('POST', '/me/events', {
    body: {
      subject: EVENT_SUBJECT,
      start: utc(time.start),
      end: utc(time.end),
      attendees: to.map((account) => ({ emailAddress: { address: `${account}@${tenant.facts.domain}` } })),
      body: { contentType: 'html', content: `<p><a href="${link}">Åbn din MUS i Rød Tråd</a></p>` },
      ...more,
    },
  });
  if (sent.status !== 201) throw new Error(JSON.stringify(sent.body));
  return sent.body as { id: string; iCalUId: string };
}

/** One's own event, with what the product sets in it. */
export async function eventOf(tenant: RunningTenant, account: string, id: string) {
  const caller = await signedIn(tenant, account);
  const expand = `$expand=singleValueExtendedProperties($filter=id eq '${CONVERSATION_KEY_PROPERTY}')`;
  return (await caller.get(`/me/events/${id}?${expand}`)).body as Record<string, unknown>;
}
