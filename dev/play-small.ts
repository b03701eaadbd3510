import type { RunningTenant } from '../local-tenant/create-tenant';
import { bookConversation } from '../src/application/booking/book-conversation';
import { askForTimes, findTimes } from '../src/application/booking/find-times';
import { myConversations } from '../src/application/conversation/my-conversations';
import { teamConversations } from '../src/application/conversation/team-conversations';
import { addAdministrator } from '../src/application/set-up/administrators';
import { setUpSite } from '../src/application/set-up/set-up-site';
import { atWork, custodianAtWork, played } from './in-process';
import { agreedLastYear } from './last-year-plans';
import { closeRoundAs, playLastYear } from './play-last-year';
import { confirmTeamAs, openRoundAs, ROUND_2026, ROUND_2027 } from './play-round';

export const CUSTODIAN = 'rasmus.hedegaard';
export const ADMINISTRATOR = 'mette.krog';

/** Anne has not answered yet, so that somebody can try how it is to be asked. */
export const CONFIRMING: readonly string[] = [
  'henrik.oestergaard',
  'ellen.thorsager',
  'jens.overby',
  'lone.fabricius',
  'zeynep.kaya',
];

/** Maja, whom one is first, has time to prepare: what she would share is not overdue when the tenant begins. */
const MAJA_NOT_BEFORE = '2027-02-15';

interface Booking {
  readonly employee: string;
  readonly answer?: 'accept' | 'decline';
  readonly notBefore?: string;
}

/** Henrik's bookings in their order, and what each employee says to it. */
const BOOKINGS: readonly Booking[] = [
  { employee: 'gitte.ravn', answer: 'accept' },
  { employee: 'camilla.rask', answer: 'accept' },
  { employee: 'jonas.thygesen', answer: 'accept' },
  { employee: 'maja.lindegaard', notBefore: MAJA_NOT_BEFORE },
  { employee: 'niels.aakjaer' },
  { employee: 'fatima.al-amin', answer: 'decline' },
  { employee: 'dorte.vang', answer: 'accept' },
  { employee: 'emil.bagger' },
  { employee: 'lars.ole.friis', answer: 'accept' },
];

/** Plays the round 2026 to its end and the beginning of the round 2027 with the product's own use cases, as the people of the seed would have done it. */
export async function playSmall(tenant: RunningTenant): Promise<void> {
  const present = tenant.clock.date().toISOString();
  tenant.clock.set('2025-12-01T09:00:00+01:00');
  const site = custodianAtWork(tenant, CUSTODIAN);
  await setUp(site);
  await played(addAdministrator(site, `${ADMINISTRATOR}@${tenant.facts.domain}`));
  await openRoundAs(tenant, ADMINISTRATOR, ROUND_2026, Object.keys(agreedLastYear));
  await setUp(site);
  await confirmTeamAs(tenant, 'henrik.oestergaard');
  await setUp(site);
  tenant.clock.set('2026-02-20T10:00:00+01:00');
  await playLastYear(tenant);
  tenant.clock.set('2026-11-30T09:00:00+01:00');
  await closeRoundAs(tenant, ADMINISTRATOR, { key: ROUND_2026.key, closedOn: '2026-11-30' });
  await openRoundAs(tenant, ADMINISTRATOR, ROUND_2027);
  await setUp(site);
  tenant.clock.set('2026-12-10T10:00:00+01:00');
  for (const leader of CONFIRMING) await confirmTeamAs(tenant, leader);
  await setUp(site);
  tenant.clock.set('2027-01-04T08:30:00+01:00');
  await bookHenriksTeam(tenant);
  tenant.clock.set(present);
  tenant.recorder.clear();
}

export async function bookHenriksTeam(tenant: RunningTenant): Promise<void> {
  for (const { employee, answer, notBefore } of BOOKINGS) {
    await book(tenant, 'henrik.oestergaard', employee, notBefore);
    if (answer) await answerInvitation(tenant, employee, answer);
  }
}

export async function setUp(site: Parameters<typeof setUpSite>[0]): Promise<void> {
  await played(setUpSite(site, { onProgress: () => undefined, isStopped: () => false }));
}

/** The first time in each conversation's own week, so that they do not all fall on the same days. */
async function book(tenant: RunningTenant, leader: string, employee: string, notBefore = ''): Promise<void> {
  const { workplace } = atWork(tenant, leader);
  const { self } = await played(workplace.directory.selfAndReports());
  const { conversations } = await played(teamConversations(workplace, self.id));
  const employeeId = tenant.directory.find(`${employee}@${tenant.facts.domain}`)?.id;
  const conversation = conversations.find(({ item }) => item.employeeId === employeeId);
  if (!conversation) throw new Error(`${employee} has no conversation.`);
  const question = await played(askForTimes(workplace, self, conversation, conversations));
  const { weeks: all } = findTimes(question, conversation.round.conversationLength);
  const weeks = all.filter(({ slots: [first] }) => first && first.start >= notBefore);
  const slot = (notBefore ? undefined : weeks[1]?.slots[0]) ?? weeks[0]?.slots[0];
  if (!slot) throw new Error(`${leader} and ${employee} share no time.`);
  const order = {
    start: slot.start,
    end: slot.end,
    online: false,
    location: 'Mødelokale Engen, Rådhuset',
    linkText: 'Åbn din MUS',
  };
  await played(bookConversation(workplace, self, conversation, order));
}

async function answerInvitation(
  tenant: RunningTenant,
  account: string,
  answer: 'accept' | 'decline',
): Promise<void> {
  const { workplace, graph } = atWork(tenant, account);
  const { self } = await played(workplace.directory.selfAndReports());
  const [conversation] = await played(myConversations(workplace, self.id));
  await played(
    graph.post(`/me/events/${conversation?.booking?.eventId ?? ''}/${answer}`, { sendResponse: true }),
  );
}
