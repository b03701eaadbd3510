import type { RunningTenant } from '../local-tenant/create-tenant';
import { openProduct } from '../src/application/opening/open-product';
import { keepRound } from '../src/application/rounds/keep-round';
import { openRound } from '../src/application/rounds/open-round';
import { confirmMyTeam } from '../src/application/rounds/confirm-my-team';
import { myTeams } from '../src/application/rounds/my-teams';
import type { Member } from '../src/domain/round/members';
import { roundSchema, type RoundSettings } from '../src/domain/round/round';
import { atWork, played } from './in-process';

/** Of everybody who has a leader. */
export const ROUND_2027 = roundSchema.parse({
  key: '2027-1',
  name: 'MUS 2027',
  begins: '2027-01-11',
  ends: '2027-03-05',
  population: { kind: 'file' },
  shiftStaffGroups: ['Vejmand, vagthold', 'Social- og sundhedsassistent'],
});

/** Of those who Henrik spoke with. The seed knows it as over; it is played from its beginning. */
export const ROUND_2026 = roundSchema.parse({
  key: '2026-1',
  name: 'MUS 2026',
  begins: '2026-01-12',
  ends: '2026-03-06',
  population: { kind: 'file' },
});

/** The MUS administrator makes a round and opens it. @param accounts who is in it; everybody when absent */
export async function openRoundAs(
  tenant: RunningTenant,
  account: string,
  settings: RoundSettings,
  accounts?: readonly string[],
): Promise<void> {
  const { workplace } = atWork(tenant, account);
  const ids =
    accounts && new Set(accounts.map((each) => tenant.directory.find(`${each}@${tenant.facts.domain}`)?.id));
  const members = membersOf(tenant).filter(({ employeeId }) => ids?.has(employeeId) ?? true);
  const rounds = await played(workplace.rounds.all());
  const known = rounds.find((round) => round.settings.key === settings.key);
  const order = { settings, members, ...(known && { standing: known }) };
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
