import type { Member } from '../../domain/round/members';
import type { Person } from '../../domain/base/person';
import { failed, success } from '../../domain/base/result';
import type { RoundSettings } from '../../domain/round/round';
import { withMember, withoutConversation, type SentBack, type Team } from '../../domain/round/team';
import type { TeamItem } from '../ports/proposed-teams';
import type { Workplace } from '../ports/workplace';
import { keepTeam } from './keep-population';
import { refused, type RoundOutcome } from './round-failure';

/** Whoever has this address, for somebody whose leader is none of the round's. */
export async function leaderWith({ directory }: Workplace, address: string): RoundOutcome<Person> {
  const sought = address.trim().toLowerCase();
  const found = await directory.peopleByAddress([sought]);
  if (!found.ok) return refused(found.failure);
  const person = found.value.get(sought);
  return person ? success(person) : failed({ code: 'unknown-leader' });
}

/**
 * Puts somebody who was sent back under another leader. That leader is asked: here where the team stands already, by the
 * custodian's next run where it does not. The new leader gets the employee before the old one loses them, and everything
 * may be repeated, so nobody falls out of the round between two steps.
 */
export async function moveToLeader(
  workplace: Workplace,
  round: RoundSettings,
  { member }: SentBack,
  leaderId: string,
): RoundOutcome<void> {
  if (leaderId === member.employeeId) return failed({ code: 'own-leader' });
  const items = await workplace.population.of(round.key);
  if (!items.ok) return refused(items.failure);
  const isMoved = ({ employmentNumber }: Member) => employmentNumber === member.employmentNumber;
  const moved = items.value?.flatMap(({ members }) => members).find(isMoved);
  if (items.value === undefined || moved === undefined) return failed({ code: 'changed' });

  const target = items.value.find((item) => item.leaderId === leaderId);
  const others = (target?.members ?? []).filter((other) => !isMoved(other));
  const received = await keepTeam(workplace, round, leaderId, [...others, { ...moved, leaderId }], target);
  if (!received.ok) return received;

  const asked = await askLeader(workplace, round.key, leaderId, member);
  if (!asked.ok) return asked;

  for (const item of items.value.filter((other) => other !== target && other.members.some(isMoved))) {
    const rest = item.members.filter((other) => !isMoved(other));
    const left = await keepTeam(workplace, round, item.leaderId, rest, item);
    if (!left.ok) return left;
  }
  return success(undefined);
}

/** Accepts that somebody who was sent back has no conversation in this round. No reason is kept. */
export async function takeOut(
  workplace: Workplace,
  roundKey: string,
  { leaderId, member }: SentBack,
): RoundOutcome<void> {
  return changeTeam(workplace, roundKey, leaderId, (team) =>
    withoutConversation(team, member.employmentNumber),
  );
}

function askLeader(
  workplace: Workplace,
  roundKey: string,
  leaderId: string,
  member: SentBack['member'],
): RoundOutcome<void> {
  return changeTeam(workplace, roundKey, leaderId, (team) => {
    const standing = team.members.find(
      ({ employmentNumber }) => employmentNumber === member.employmentNumber,
    );
    // Whoever has been asked already, by a run that was broken off, keeps what has been answered since.
    return standing && typeof standing.decision !== 'object' ? team : withMember(team, member);
  });
}

/** A leader without a team yet gets one from the custodian's next run, which reads the population. */
async function changeTeam(
  { proposedTeams }: Workplace,
  roundKey: string,
  leaderId: string,
  change: (team: Team) => Team,
): RoundOutcome<void> {
  const find = async () => {
    const all = await proposedTeams.ofRound(roundKey);
    return all.ok ? success(all.value.find(({ team }) => team.leaderId === leaderId)) : all;
  };
  const found = await find();
  if (!found.ok) return refused(found.failure);
  const item = found.value;
  if (item === undefined) return success(undefined);
  if (!item.isReady) return failed({ code: 'not-ready' });
  const team = change(item.team);
  if (isSame(team, item.team)) return success(undefined);
  const written = await proposedTeams.write(item, team);
  if (written.ok) return success(undefined);
  const now = await find();
  if (!now.ok) return refused(written.failure);
  if (now.value && isSame(now.value.team, team)) return success(undefined);
  return now.value?.etag === item.etag ? refused(written.failure) : failed({ code: 'changed' });
}

const isSame = (a: TeamItem['team'], b: TeamItem['team']) => JSON.stringify(a) === JSON.stringify(b);
