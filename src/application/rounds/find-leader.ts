import type { Member } from '../../domain/round/members';
import type { Person } from '../../domain/base/person';
import type { RoundSettings } from '../../domain/round/round';
import { isSamePerson, type SentBack } from '../../domain/round/team';
import type { Workplace } from '../ports/workplace';
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
 * Puts somebody who was sent back under another leader, whom the custodian's next run asks: a team is its leader's alone
 * to write. The new leader gets the employee before the old one loses them, and everything may be repeated, so nobody
 * falls out of the round between two steps.
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

    for (const item of items.filter((other) => other !== target && other.members.some(isMoved))) {
      const rest = item.members.filter((other) => !isMoved(other));
      await keepTeam(workplace, round, item.leaderId, rest, item);
    }
  });
}

/** Accepts that somebody who was sent back has no conversation in this round. No reason is kept. */
export function takeOut(
  workplace: Workplace,
  round: RoundSettings,
  { leaderId, member }: SentBack,
): RoundOutcome<void> {
  return inSteps(async () => {
    const item = await done(workplace.population.ofLeader(round.key, leaderId));
    const members = item?.members.map((each) =>
      isSamePerson(each, member) ? { ...each, isTakenOut: true as const } : each,
    );
    if (!members?.some((each) => isSamePerson(each, member))) return refuse({ code: 'changed' });
    await keepTeam(workplace, round, leaderId, members, item);
  });
}
