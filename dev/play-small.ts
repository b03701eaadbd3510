import type { RunningTenant } from '../local-tenant/create-tenant';
import { bookConversation } from '../src/application/booking/book-conversation';
import { askForTimes, findTimes } from '../src/application/booking/find-times';
import type { CustodianSite } from '../src/application/ports/custodian-site';
import { addAdministrator } from '../src/application/set-up/administrators';
import { setUpSite } from '../src/application/set-up/set-up-site';
import type { RoundSettings } from '../src/domain/round/round';
import { conversationOf, conversationWith } from './conversation-of';
import { custodianAtWork, played } from './in-process';
import { agreedLastYear } from './last-year-plans';
import { closeRoundAs, playLastYear } from './play-last-year';
import { confirmTeamAs, openRoundAs, ROUND_2026, ROUND_2027 } from './play-round';

export const CUSTODIAN = 'rasmus.hedegaard';
const ADMINISTRATOR = 'mette.krog';
const HENRIK = 'henrik.oestergaard';
const CLOSED_ON = '2026-11-30';

/** Anne has not answered yet, so that somebody can try how it is to be asked. */
const CONFIRMING: readonly string[] = [
  HENRIK,
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

/** Who else takes part, where thousands do. */
interface Others {
  /** In the round 2026. */
  readonly accounts: readonly string[];
  readonly leaders: readonly string[];
  /** Of the leaders: those who confirm their team of 2027. */
  readonly confirming: readonly string[];
  /** Writes what they have done in a round. */
  readonly write: (round: RoundSettings) => void;
}

const NOBODY: Others = { accounts: [], leaders: [], confirming: [], write: () => undefined };

/** Plays the two rounds with the product's own use cases, as the people of the small seed would have done it. */
export async function playSmall(tenant: RunningTenant): Promise<void> {
  await playRounds(tenant, custodianAtWork(tenant, CUSTODIAN), NOBODY);
}

/** Plays the round 2026 to its end and the beginning of the round 2027. */
export async function playRounds(tenant: RunningTenant, site: CustodianSite, others: Others): Promise<void> {
  const present = tenant.clock.date().toISOString();
  const confirm = async (leaders: readonly string[]) => {
    for (const leader of new Set(leaders)) await confirmTeamAs(tenant, leader);
    await setUp(site);
  };
  tenant.clock.set('2025-12-01T09:00:00+01:00');
  await setUp(site);
  await played(addAdministrator(site, `${ADMINISTRATOR}@${tenant.facts.domain}`));
  const accounts = [...Object.keys(agreedLastYear), ...others.accounts];
  await openRoundAs(tenant, ADMINISTRATOR, ROUND_2026, accounts);
  await setUp(site);
  await confirm([HENRIK, ...others.leaders]);
  tenant.clock.set('2026-02-20T10:00:00+01:00');
  await playLastYear(tenant);
  tenant.clock.set(`${CLOSED_ON}T09:00:00+01:00`);
  const closed = { ...ROUND_2026, closedOn: CLOSED_ON };
  await closeRoundAs(tenant, ADMINISTRATOR, closed);
  others.write(closed);
  await openRoundAs(tenant, ADMINISTRATOR, ROUND_2027);
  await setUp(site);
  tenant.clock.set('2026-12-10T10:00:00+01:00');
  await confirm([...CONFIRMING, ...others.confirming]);
  tenant.clock.set('2027-01-04T08:30:00+01:00');
  for (const booking of BOOKINGS) await book(tenant, booking);
  tenant.clock.set(present);
  others.write({ ...ROUND_2027, openedOn: CLOSED_ON });
  tenant.recorder.clear();
}

async function setUp(site: CustodianSite): Promise<void> {
  await played(setUpSite(site, { onProgress: () => undefined, isStopped: () => false }));
}

/** The first time in each conversation's own week, so that they do not all fall on the same days. */
async function book(tenant: RunningTenant, { employee, answer, notBefore = '' }: Booking): Promise<void> {
  const { workplace, self, conversations, conversation } = await conversationWith(tenant, HENRIK, employee);
  const question = await played(askForTimes(workplace, self, conversation, conversations));
  const { weeks: all } = findTimes(question, conversation.round.conversationLength);
  const weeks = all.filter(({ slots: [first] }) => first && first.start >= notBefore);
  const slot = (notBefore ? undefined : weeks[1]?.slots[0]) ?? weeks[0]?.slots[0];
  if (!slot) throw new Error(`${HENRIK} and ${employee} share no time.`);
  const place = { online: false, location: 'Mødelokale Engen, Rådhuset', linkText: 'Åbn din MUS' };
  const order = { start: slot.start, end: slot.end, ...place };
  await played(bookConversation(workplace, self, conversation, order));
  if (!answer) return;
  const { graph, conversation: own } = await conversationOf(tenant, employee);
  await played(graph.post(`/me/events/${own.booking?.eventId ?? ''}/${answer}`, { sendResponse: true }));
}
