import { z } from 'zod';
import type { CalendarDate } from '../time/calendar-dates';
import { withoutTakenOut, type Member } from './members';
import { failed, success, type Result } from '../base/result';

/** Why a leader sends somebody back to the MUS administrator. */
export const sentBackReasons = ['not-mine', 'left', 'other-leader'] as const;

/** `taken-out`: no conversation in this round. No reason is asked for or kept. */
const decisionSchema = z.union([
  z.literal('in'),
  z.literal('taken-out'),
  z.object({ sentBack: z.enum(sentBackReasons) }),
]);

const teamMemberSchema = z.object({
  employmentNumber: z.string().min(1),
  /** Entra object id. */
  employeeId: z.string().min(1),
  name: z.string(),
  position: z.string().optional(),
  unit: z.string(),
  /** Absent until the leader confirms the team, or decides on this one before that. */
  decision: decisionSchema.optional(),
});

/** A leader's team in a round as it stands in MUS-team. */
export const teamSchema = z.object({
  /** Entra object id. */
  leaderId: z.string().min(1),
  roundKey: z.string().min(1),
  members: z.array(teamMemberSchema),
  /** Absent until the leader confirms it; nothing is locked before that. */
  confirmedOn: z.iso.date().optional(),
});

export type Decision = z.infer<typeof decisionSchema>;
export type TeamMember = z.infer<typeof teamMemberSchema>;
export type Team = z.infer<typeof teamSchema>;

/** `unknown-member`: a decision is on somebody who is not in the team, such as after it was proposed anew. */
export type TeamProblem = { readonly code: 'already-confirmed' } | UnknownMember;

interface UnknownMember {
  readonly code: 'unknown-member';
  readonly employmentNumber: string;
}

/** Whether a team is the one that is kept for this leader in this round: the leader may write anything into it. */
export const isTeamOf = ({ leaderId, roundKey }: Pick<Team, 'leaderId' | 'roundKey'>, team: Team): boolean =>
  team.leaderId === leaderId && team.roundKey === roundKey;

/** A team a leader, each in the order of a Danish telephone book. */
export function proposeTeams(population: readonly Member[], roundKey: string): Team[] {
  const members = withoutTakenOut(population);
  const leaderIds = [...new Set(members.map(({ leaderId }) => leaderId))].toSorted();
  return leaderIds.map((leaderId) => ({ leaderId, roundKey, members: proposedTo(leaderId, members) }));
}

function proposedTo(leaderId: string, members: readonly Member[]): TeamMember[] {
  return members
    .filter((member) => member.leaderId === leaderId)
    .map(({ employmentNumber, employeeId, name, position, unit }) => ({
      ...{ employmentNumber, employeeId, name, unit },
      ...(position === undefined ? {} : { position }),
    }))
    .toSorted(byName);
}

const byName = (a: TeamMember, b: TeamMember): number =>
  a.name.localeCompare(b.name, 'da') || (a.employmentNumber < b.employmentNumber ? -1 : 1);

/**
 * The team as the population has come to be: whoever is new in it is asked about, whoever has left it goes, unless the
 * leader has decided. Being sent back is a question to the MUS administrator: once it is answered, it goes with its
 * reason.
 * @returns the very team, where it says the same already
 */
export function mergeTeam(team: Team, population: readonly Member[]): Team {
  const proposed = proposedTo(team.leaderId, withoutTakenOut(population));
  const stillThere = (member: TeamMember) => proposed.some((other) => isSamePerson(member, other));
  const decided = team.members.filter(
    (member) => member.decision !== undefined && (typeof member.decision === 'string' || stillThere(member)),
  );
  const toAsk = proposed.filter((member) => !decided.some((other) => isSamePerson(member, other)));
  const members = [...decided, ...toAsk].toSorted(byName);
  return isSame(members, team.members) ? team : { ...team, members };
}

/** An employment that has become another's is somebody whom the leader has not been asked about. */
export const isSamePerson = (
  a: Pick<TeamMember, 'employmentNumber' | 'employeeId'>,
  b: Pick<TeamMember, 'employmentNumber' | 'employeeId'>,
): boolean => a.employmentNumber === b.employmentNumber && a.employeeId === b.employeeId;

/** In whatever order each names what it says, and whatever order they stand in. */
function isSame(some: readonly TeamMember[], others: readonly TeamMember[]): boolean {
  const written = (members: readonly TeamMember[]) =>
    members.map((member) => JSON.stringify(teamMemberSchema.parse(member))).toSorted();
  return JSON.stringify(written(some)) === JSON.stringify(written(others));
}

/** Whom the leader has still to say something about: everybody at first, later those who were moved into the team. */
export function membersToDecide({ members, confirmedOn }: Team): TeamMember[] {
  return confirmedOn === undefined ? members : members.filter(({ decision }) => decision === undefined);
}

/**
 * Whoever the leader says nothing about is in: the proposal is what is confirmed.
 * @param decisions by employment number
 * @param today the calendar date in Copenhagen
 */
export function confirmTeam(
  team: Team,
  decisions: ReadonlyMap<string, Decision>,
  today: CalendarDate,
): Result<Team, TeamProblem> {
  // What follows a confirmation is locked for these people, so a change of what was decided is a handover.
  const open = new Set(membersToDecide(team));
  const decidesAgain = team.members.some(
    (member) => !open.has(member) && decisions.has(member.employmentNumber),
  );
  if (team.confirmedOn !== undefined && (open.size === 0 || decidesAgain)) {
    return failed({ code: 'already-confirmed' });
  }
  const known = new Set(team.members.map(({ employmentNumber }) => employmentNumber));
  const unknown = [...decisions.keys()].find((employmentNumber) => !known.has(employmentNumber));
  if (unknown !== undefined) return failed({ code: 'unknown-member', employmentNumber: unknown });
  return success({
    ...team,
    members: team.members.map((member) => ({
      ...member,
      decision: decisions.get(member.employmentNumber) ?? member.decision ?? 'in',
    })),
    confirmedOn: today,
  });
}

/** Who is in the round, and so gets shells that are locked. Nobody before the leader has confirmed the team. */
export function membersInRound({ members, confirmedOn }: Team): TeamMember[] {
  return confirmedOn === undefined ? [] : members.filter(({ decision }) => decision === 'in');
}

export interface SentBack {
  readonly leaderId: string;
  readonly member: TeamMember;
  readonly reason: (typeof sentBackReasons)[number];
}

/** Those for whom the MUS administrator must find the leader, once their teams are confirmed. */
export function sentBackFrom(teams: readonly Team[]): SentBack[] {
  return teams
    .filter(({ confirmedOn }) => confirmedOn !== undefined)
    .flatMap(({ leaderId, members }) =>
      members.flatMap((member) =>
        typeof member.decision === 'object' ? [{ leaderId, member, reason: member.decision.sentBack }] : [],
      ),
    );
}

/**
 * Those whom the leader confirmed, as the population knows them. The leader writes the team, so nothing that a shell is
 * locked by is taken from it: who someone is, and whose, stands in the population, which only MUS administrators write.
 */
export function confirmedMembers(team: Team, population: readonly Member[]): Member[] {
  const confirmed = membersInRound(team);
  return withoutTakenOut(population).filter(
    (member) => member.leaderId === team.leaderId && confirmed.some((other) => isSamePerson(member, other)),
  );
}
