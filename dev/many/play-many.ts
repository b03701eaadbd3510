import type { RunningTenant } from '../../local-tenant/create-tenant';
import { chanceFrom } from '../../local-tenant/seed/chance';
import { peopleSmall } from '../../local-tenant/seed/people-small';
import { CUSTODIAN, playRounds } from '../play-small';
import { custodianInBulk } from './custodian-in-bulk';
import { writeConversations } from './write-conversations';

/** Leaders who have not answered yet, and those who have booked nobody yet, in hundredths. */
const [SILENT, IDLE] = [0.12, 0.1];

/**
 * Plays the same two rounds as in `small`, of everybody: the small organisation's people do what they do there, the
 * set-up's own rules make and lock the shells of all, and what thousands wrote since then is written for them.
 */
export async function playMany(tenant: RunningTenant): Promise<void> {
  const small = new Set(peopleSmall.map(({ id }) => id));
  const all = tenant.directory.all();
  const others = all.filter(({ id }) => !small.has(id));
  const leaderIds = new Set(others.map(({ managerId }) => managerId));
  const leaders = all.filter(({ id }) => leaderIds.has(id));
  const shares = new Map(leaders.map((leader) => [leader.id, shareOf(accountOf(leader))]));
  const hasShare = (id: string, least: number) => (shares.get(id) ?? 0) >= least;
  await playRounds(tenant, custodianInBulk(tenant, CUSTODIAN), {
    accounts: others.map(accountOf),
    leaders: leaders.map(accountOf),
    confirming: leaders.filter(({ id }) => hasShare(id, SILENT)).map(accountOf),
    write: (round) => {
      const least = round.closedOn === undefined ? SILENT + IDLE : 0;
      writeConversations(tenant, round, (id) => !small.has(id) && hasShare(id, least));
    },
  });
}

const accountOf = ({ upn }: { readonly upn: string }): string => upn.split('@')[0]!;

/** The same number for a leader at every start. */
const shareOf = (leader: string): number => chanceFrom(`round of ${leader}`)();
