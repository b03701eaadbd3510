import type { Member } from '../../domain/round/members';
import type { Person } from '../../domain/base/person';
import type { RoundSettings } from '../../domain/round/round';
import { withMember, withoutConversation, type SentBack, type Team } from '../../domain/round/team';
import type { Workplace } from '../ports/workplace';
import { change } from '../writing/change';
import { keepTeam } from './keep-population';
import { done, inSteps, refuse, type RoundOutcome } from './round-failure';

/** Whoever has this address, for somebody whose leader is none of the round's. */
export function leaderWith({ directory }: Workplace, address: string): RoundOutcome<Person> {
  return inSteps(async () => {
    const sought = address.trim().toLowerCase();
    const found = await done(directory.peopleByAddress([sought]));
    return found.get(sought) ?? refuse({ code: 'unknown-leader' });
  });
}

/**
 * Puts somebody who was sent back under another leader. That leader is asked: here where the team stands already, by the
 * custodian's next run where it does not. The new leader gets the employee before the old one loses them, and everything
 * may be repeated, so nobody falls out of the round between two steps.
 */
export function moveToLeader(
  workplace: Workplace,
  round: RoundSettings,
  { member }: SentBack,
  leaderId: string,
): RoundOutcome<void> {
  const isMoved = ({ employmentNumber }: Member) => employmentNumber === member.employmentNumber;
  return inSteps(async () => {
    if (leaderId === member.employeeId) return refuse({ code: 'own-leader' });
    const items = (await done(workplace.population.of(round.key))) ?? [];
    const moved = items.flatMap(({ members }) => members).find(isMoved);
    if (moved === undefined) return refuse({ code: 'changed' });

    const target = items.find((item) => item.leaderId === leaderId);
    const others = (target?.members ?? []).filter((other) => !isMoved(other));
    await keepTeam(workplace, round, leaderId, [...others, { ...moved, leaderId }], target);
    await askLeader(workplace, round.key, leaderId, member);

    for (const item of items.filter((other) => other !== target && other.members.some(isMoved))) {
      const rest = item.members.filter((other) => !isMoved(other));
      await keepTeam(workplace, round, item.leaderId, rest, item);
    }
  });
}

/** Accepts that somebody who was sent back has no conversation in this round. No reason is kept. */
export function takeOut(
  workplace: Workplace,
  roundKey: string,
  { leaderId, member }: SentBack,
): RoundOutcome<void> {
  return inSteps(() =>
    changeTeam(workplace, roundKey, leaderId, (team) => withoutConversation(team, member.employmentNumber)),
  );
}

function askLeader(
  workplace: Workplace,
  roundKey: string,
  leaderId: string,
  member: SentBack['member'],
): Promise<void> {
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
  changed: (team: Team) => Team,
): Promise<void> {
  const read = async () =>
    (await done(proposedTeams.ofRound(roundKey))).find(({ team }) => team.leaderId === leaderId);
  const item = await read();
  if (item === undefined) return;
  if (!item.isReady) return refuse({ code: 'not-ready' });
  const team = changed(item.team);
  await change({
    from: item,
    read: async () => (await read()) ?? refuse({ code: 'changed' }),
    isDone: (now) => isSame(now.team, team),
    apply: ({ etag }) => (etag === item.etag ? team : refuse({ code: 'changed' })),
    write: proposedTeams.write,
  });
}

const isSame = (a: Team, b: Team) => JSON.stringify(a) === JSON.stringify(b);
