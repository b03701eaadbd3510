import type { Member } from './members';
import { membersToDecide, sentBackFrom, type SentBack, type Team } from './team';

/** How far a leader is: not asked before the custodian's run has locked the team to the leader. */
export type LeaderState = 'not-asked' | 'asked' | 'confirmed';

export interface LeaderProgress {
  /** Entra object id. */
  readonly leaderId: string;
  readonly state: LeaderState;
  /** How many employments the population has under the leader. */
  readonly members: number;
  readonly confirmedOn?: string;
}

/** Every leader in the population; whoever has not answered comes first. */
export function progressOf(population: readonly Member[], teams: readonly Team[]): LeaderProgress[] {
  const leaderIds = [...new Set(population.map(({ leaderId }) => leaderId))].toSorted();
  const order: readonly LeaderState[] = ['asked', 'not-asked', 'confirmed'];
  return leaderIds
    .map((leaderId) => {
      const team = teams.find((other) => other.leaderId === leaderId);
      return {
        leaderId,
        state: stateOf(team),
        members: population.filter((member) => member.leaderId === leaderId).length,
        ...(team?.confirmedOn !== undefined && { confirmedOn: team.confirmedOn }),
      };
    })
    .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
}

function stateOf(team: Team | undefined): LeaderState {
  if (team === undefined) return 'not-asked';
  return team.confirmedOn === undefined || membersToDecide(team).length > 0 ? 'asked' : 'confirmed';
}

/** Those who were sent back and still stand under the leader who did: nobody has found another for them yet. */
export function withoutLeader(population: readonly Member[], teams: readonly Team[]): SentBack[] {
  return sentBackFrom(teams).filter(({ leaderId, member: { employmentNumber } }) =>
    population.some((member) => member.employmentNumber === employmentNumber && member.leaderId === leaderId),
  );
}

/** The population by leader, as MUS-population keeps it. */
export function byLeader(members: readonly Member[]): Map<string, Member[]> {
  const teams = new Map<string, Member[]>();
  for (const member of members) teams.set(member.leaderId, [...(teams.get(member.leaderId) ?? []), member]);
  return teams;
}
