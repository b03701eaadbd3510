import { createTenant, type RunningTenant } from '../local-tenant/create-tenant';
import { myConversations } from '../src/application/conversation/my-conversations';
import { teamConversations } from '../src/application/conversation/team-conversations';
import { openRound } from '../tests/set-up-round';
import { benchTenant, type TimeFigure } from './bench-tenant';
import { atWork, played } from './in-process';

const LEADER = 'henrik.oestergaard';
const EMPLOYEE = 'maja.lindegaard';
const TEAM = 15;

interface Figure {
  readonly page: string;
  readonly opening: 'first' | 'again';
  readonly calls: number;
  readonly atMost: number;
}

const benches = { pages, tenant: benchTenant };

/** Prints what was measured, and fails where it is beyond its limit. */
export async function bench(what: keyof typeof benches): Promise<number> {
  const figures: readonly (Figure | TimeFigure)[] = await benches[what]();
  console.table(figures);
  return figures.every(isWithin) ? 0 : 1;
}

function isWithin(figure: Figure | TimeFigure): boolean {
  return 'calls' in figure
    ? figure.calls <= figure.atMost
    : figure['median ms'] <= figure['at most ms'] && figure.rows > 0;
}

async function pages(): Promise<readonly Figure[]> {
  const tenant = await createTenant();
  await openRound(tenant, { employees: teamOf(tenant) });
  const employee = await openedTwice(tenant, EMPLOYEE, myConversations);
  const leader = await openedTwice(tenant, LEADER, teamConversations);
  tenant.close();
  return [
    { page: 'Min MUS', opening: 'first', calls: employee.first, atMost: 2 },
    { page: 'Min MUS', opening: 'again', calls: employee.again, atMost: 1 },
    { page: `Mit team (${TEAM})`, opening: 'first', calls: leader.first, atMost: 3 },
    { page: `Mit team (${TEAM})`, opening: 'again', calls: leader.again, atMost: 2 },
  ];
}

function teamOf(tenant: RunningTenant): string[] {
  const leaderId = tenant.directory.find(`${LEADER}@${tenant.facts.domain}`)?.id;
  const accounts = tenant.directory
    .all()
    .filter(({ managerId }) => managerId === leaderId)
    .map(({ upn }) => upn.split('@')[0] ?? '');
  return [EMPLOYEE, ...accounts.filter((account) => account !== EMPLOYEE)].slice(0, TEAM);
}

/** Again is with the round's settings kept, as the product keeps them. */
async function openedTwice(
  tenant: RunningTenant,
  account: string,
  open: typeof myConversations | typeof teamConversations,
): Promise<{ first: number; again: number }> {
  const { workplace } = atWork(tenant, account);
  const { id } = await played(workplace.signIn.currentUser());
  const counted = async () => {
    tenant.recorder.clear();
    const conversations = await played<unknown>(open(workplace, id));
    if (!conversations) throw new Error('There is nothing to measure.');
    return tenant.recorder.all().length;
  };
  return { first: await counted(), again: await counted() };
}
