import type { Member } from '../../domain/round/members';
import type { Person } from '../../domain/base/person';
import { done, inSteps, refuse } from '../base/steps';
import { progressOf, withoutLeader, type LeaderProgress } from '../../domain/round/round-progress';
import type { SentBack } from '../../domain/round/team';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';
import type { RoundItem } from '../ports/rounds';

/** A round with how far it is. */
export interface RoundView {
  readonly item: RoundItem;
  /** Undefined as long as IT has not made MUS-population. */
  readonly population: readonly Member[] | undefined;
  readonly leaders: readonly LeaderProgress[];
  readonly sentBack: readonly SentBack[];
  /** Leaders by id; one who is gone from the directory is left out. */
  readonly people: ReadonlyMap<string, Person>;
}

/** What the MUS administrator sees of a round: numbers, dates and the leaders' names. */
export function viewRound(workplace: Workplace, key: string): Outcome<RoundView> {
  const { rounds, population, proposedTeams, directory } = workplace;
  return inSteps(async () => {
    const all = await done(rounds.all());
    const item = all.find(({ settings }) => settings.key === key);
    if (item === undefined) return refuse({ code: 'not-found' });
    const items = await done(population.of(key));
    const asked = item.settings.openedOn === undefined ? [] : await done(proposedTeams.ofRound(key));
    const teams = asked.map(({ team }) => team);
    const members = items?.flatMap((each) => each.members) ?? [];
    const leaders = progressOf(members, teams);
    const people = await done(directory.peopleById(leaders.map(({ leaderId }) => leaderId)));
    const nameOf = ({ leaderId }: LeaderProgress) => people.get(leaderId)?.name ?? '';
    return {
      item,
      population: items && members,
      leaders: leaders.toSorted(
        (a, b) =>
          leaders.findIndex(({ state }) => state === a.state) -
            leaders.findIndex(({ state }) => state === b.state) || nameOf(a).localeCompare(nameOf(b), 'da'),
      ),
      sentBack: withoutLeader(members, teams),
      people,
    };
  });
}
