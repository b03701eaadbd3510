import { withoutTakenOut, type Member } from './members';
import { isSamePerson, sentBackFrom, type SentBack, type Team } from './team';

/** How far a leader is: `not-asked` about somebody before the custodian’s run has put that one into the team. */
export type LeaderState = 'not-asked' | 'asked' | 'confirmed';

export interface LeaderProgress {
  /** Entra object id. */
  readonly leaderId: string;
  readonly state: LeaderState;
  /** How many employments the population has under the leader, without those who are taken out. */
  readonly members: number;
  readonly confirmedOn?: string;
}

/** Every leader in the population; whoever has not answered comes first. */
export function progressOf(population: readonly Member[], teams: readonly Team[]): LeaderProgress[] {
  const inRound = withoutTakenOut(population);
  const leaderIds = [...new Set(inRound.map(({ leaderId }) => leaderId))].toSorted();
  const order: readonly LeaderState[] = ['asked', 'not-asked', 'confirmed'];
  return leaderIds
    .map((leaderId) => {
      const team = teams.find((other) => other.leaderId === leaderId);
      const members = inRound.filter((member) => member.leaderId === leaderId);
      return {
        leaderId,
        state: stateOf(team, members),
        members: members.length,
        ...(team?.confirmedOn !== undefined && { confirmedOn: team.confirmedOn }),
      };
    })
    .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
}

function stateOf(team: Team | undefined, members: readonly Member[]): LeaderState {
  if (team === undefined) return 'not-asked';
  if (team.confirmedOn === undefined) return 'asked';
  const asked = members.map((member) => team.members.find((other) => isSamePerson(member, other)));
  if (asked.some((member) => member && member.decision === undefined)) return 'asked';
  return asked.includes(undefined) ? 'not-asked' : 'confirmed';
}

/** Those who were sent back and are not answered: the population has them under the leader who did, and not taken out. */
export function withoutLeader(population: readonly Member[], teams: readonly Team[]): SentBack[] {
  const inRound = withoutTakenOut(population);
  return sentBackFrom(teams).filter(({ leaderId, member }) =>
    inRound.some((other) => other.leaderId === leaderId && isSamePerson(member, other)),
  );
}

/** The population by leader, as MUS-population keeps it. */
export function byLeader(members: readonly Member[]): Map<string, Member[]> {
  const teams = new Map<string, Member[]>();
  for (const member of members) teams.set(member.leaderId, [...(teams.get(member.leaderId) ?? []), member]);
  return teams;
}
