import { createTenant, type RunningTenant } from '../local-tenant/create-tenant';
import { myConversations } from '../src/application/conversation/my-conversations';
import { teamConversations } from '../src/application/conversation/team-conversations';
import type { Workplace } from '../src/application/ports/workplace';
import { openRound } from '../tests/set-up-round';
import { benchSlots } from './bench-slots';
import { benchTenant } from './bench-tenant';
import type { Figure } from './figure';
import { atWork, personOf, played } from './in-process';

const LEADER = 'henrik.oestergaard';
const EMPLOYEE = 'maja.lindegaard';
const TEAM = 15;

const benches = { pages, slots: benchSlots, tenant: benchTenant };

/** Prints what was measured, and fails where it is beyond its limit. */
export async function run(_: unknown, [what]: readonly string[]): Promise<number> {
  const figures = await benches[what as keyof typeof benches]();
  console.table(figures);
  return figures.every(({ measured, atMost, rows }) => measured <= atMost && rows > 0) ? 0 : 1;
}

async function pages(): Promise<readonly Figure[]> {
  const tenant = await createTenant();
  await openRound(tenant, { employees: someOfTeam(tenant) });
  const figures = [
    ...(await openedTwice(tenant, EMPLOYEE, 'Min MUS', [2, 1], ownOf)),
    ...(await openedTwice(tenant, LEADER, 'Mit team', [3, 2], teamOf)),
  ];
  tenant.close();
  return figures;
}

function someOfTeam(tenant: RunningTenant): string[] {
  const accounts = tenant.directory
    .reportsOf(personOf(tenant, LEADER).id)
    .map(({ upn }) => upn.split('@')[0] ?? '');
  return [EMPLOYEE, ...accounts.filter((account) => account !== EMPLOYEE)].slice(0, TEAM);
}

const ownOf = (workplace: Workplace, id: string): Promise<readonly unknown[]> =>
  played(myConversations(workplace, id));

const teamOf: typeof ownOf = async (workplace, id) =>
  (await played(teamConversations(workplace, id))).conversations;

/** Again is with the round's settings kept, as the product keeps them. */
async function openedTwice(
  tenant: RunningTenant,
  account: string,
  page: string,
  [first, again]: readonly [first: number, again: number],
  open: typeof ownOf,
): Promise<readonly Figure[]> {
  const { workplace } = atWork(tenant, account);
  const { id } = await played(workplace.signIn.currentUser());
  const counted = async (opening: string, atMost: number): Promise<Figure> => {
    tenant.recorder.clear();
    const { length: rows } = await open(workplace, id);
    const measured = tenant.recorder.all().length;
    return { question: `${page}, ${opening}`, rows, measured, unit: 'calls', atMost };
  };
  return [await counted('first', first), await counted('again', again)];
}
