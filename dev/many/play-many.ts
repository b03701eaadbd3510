import type { RunningTenant } from '../../local-tenant/create-tenant';
import { peopleSmall } from '../../local-tenant/seed/people-small';
import { addAdministrator } from '../../src/application/set-up/administrators';
import type { RoundSettings } from '../../src/domain/round/round';
import { chanceFrom } from '../../local-tenant/seed/chance';
import { played } from '../in-process';
import { agreedLastYear } from '../last-year-plans';
import { ADMINISTRATOR, bookHenriksTeam, CONFIRMING, CUSTODIAN, setUp } from '../play-small';
import { closeRoundAs, playLastYear } from '../play-last-year';
import { confirmTeamAs, openRoundAs, ROUND_2026, ROUND_2027 } from '../play-round';
import { custodianInBulk } from './custodian-in-bulk';
import { writeConversations } from './write-conversations';

/** Leaders who have not answered yet, and those who have booked nobody yet, in hundredths. */
const [SILENT, IDLE] = [0.12, 0.1];

/**
 * Plays the same two rounds as in `small`, of everybody: the small organisation's people do what they do there, the
 * set-up's own rules make and lock the shells of all, and what thousands wrote since then is written for them.
 */
export async function playMany(tenant: RunningTenant): Promise<void> {
  const present = tenant.clock.date().toISOString();
  const site = custodianInBulk(tenant, CUSTODIAN);
  const known = new Set(peopleSmall.map(({ upn }) => upn));
  const others = tenant.directory.all().filter(({ upn }) => !known.has(upn));
  const leaders = leadersOf(tenant, others);
  const smallLeaders = new Set(peopleSmall.map(({ id }) => id));

  tenant.clock.set('2025-12-01T09:00:00+01:00');
  await setUp(site);
  await played(addAdministrator(site, `${ADMINISTRATOR}@${tenant.facts.domain}`));
  await openRoundAs(tenant, ADMINISTRATOR, ROUND_2026, [
    ...Object.keys(agreedLastYear),
    ...others.map(({ upn }) => accountOf(upn)),
  ]);
  await setUp(site);
  for (const leader of new Set(['henrik.oestergaard', ...leaders])) await confirmTeamAs(tenant, leader);
  await setUp(site);
  tenant.clock.set('2026-02-20T10:00:00+01:00');
  await playLastYear(tenant);
  tenant.clock.set('2026-11-30T09:00:00+01:00');
  const closed = { key: ROUND_2026.key, closedOn: '2026-11-30' };
  await closeRoundAs(tenant, ADMINISTRATOR, closed);
  writeConversations(tenant, { ...ROUND_2026, ...closed }, (leaderId) => !smallLeaders.has(leaderId));

  await openRoundAs(tenant, ADMINISTRATOR, ROUND_2027);
  await setUp(site);
  tenant.clock.set('2026-12-10T10:00:00+01:00');
  const confirming = leaders.filter((leader) => CONFIRMING.includes(leader) || shareOf(leader) >= SILENT);
  for (const leader of new Set([...CONFIRMING, ...confirming])) await confirmTeamAs(tenant, leader);
  await setUp(site);
  tenant.clock.set('2027-01-04T08:30:00+01:00');
  await bookHenriksTeam(tenant);
  tenant.clock.set(present);
  const atWork = new Set(
    leaders
      .filter((leader) => shareOf(leader) >= SILENT + IDLE)
      .map((leader) => tenant.directory.find(`${leader}@${tenant.facts.domain}`)?.id),
  );
  writeConversations(
    tenant,
    openedRound(ROUND_2027),
    (leaderId) => atWork.has(leaderId) && !smallLeaders.has(leaderId),
  );
  tenant.recorder.clear();
}

const accountOf = (upn: string): string => upn.split('@')[0]!;

const openedRound = (round: RoundSettings): RoundSettings => ({ ...round, openedOn: '2026-11-30' });

/** The same number for a leader at every start. */
const shareOf = (leader: string): number => chanceFrom(`round of ${leader}`)();

function leadersOf(
  tenant: RunningTenant,
  people: readonly { readonly managerId: string | null }[],
): string[] {
  const ids = new Set(people.map(({ managerId }) => managerId));
  return tenant.directory
    .all()
    .filter(({ id }) => ids.has(id))
    .map(({ upn }) => accountOf(upn));
}
