import type { RunningTenant } from '../local-tenant/create-tenant';
import { openProduct } from '../src/application/open-product';
import { keepRound } from '../src/application/rounds/keep-round';
import { openRound } from '../src/application/rounds/open-round';
import { confirmMyTeam } from '../src/application/teams/confirm-my-team';
import { myTeams } from '../src/application/teams/my-teams';
import type { Member } from '../src/domain/members';
import { roundSchema } from '../src/domain/round';
import { atWork, played } from './in-process';

const ROUND = roundSchema.parse({
  key: '2027-1',
  name: 'MUS 2027',
  begins: '2027-01-11',
  ends: '2027-03-05',
  population: { kind: 'file' },
  shiftStaffGroups: ['Vejmand, vagthold', 'Social- og sundhedsassistent'],
});

/** The MUS administrator makes a round of everybody who has a leader, and opens it. */
export async function openRoundAs(tenant: RunningTenant, account: string): Promise<void> {
  const { workplace } = atWork(tenant, account);
  const order = { settings: ROUND, members: membersOf(tenant) };
  const kept = await played(keepRound(workplace, order, nothing, nothing));
  await played(openRound(workplace, kept));
}

/** The leader confirms the team as it was proposed. */
export async function confirmTeamAs(tenant: RunningTenant, account: string): Promise<void> {
  const { workplace } = atWork(tenant, account);
  const { self } = await played(openProduct(workplace));
  for (const { item } of await played(myTeams(workplace, self.id)))
    await played(confirmMyTeam(workplace, item, new Map()));
}

const nothing = (): void => undefined;

function membersOf(tenant: RunningTenant): Member[] {
  return tenant.directory.all().flatMap(({ id, managerId, user }) => {
    if (!managerId) return [];
    const member = {
      employmentNumber: user.employeeId ?? id,
      employeeId: id,
      leaderId: managerId,
      name: user.displayName,
      unit: user.department ?? '',
      staffGroup: user.jobTitle ?? '',
    };
    return [user.jobTitle ? { ...member, position: user.jobTitle } : member];
  });
}
