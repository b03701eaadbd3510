import type { Member } from '../../domain/round/members';
import type { Person } from '../../domain/base/person';
import { failed, success } from '../../domain/base/result';
import { progressOf, withoutLeader, type LeaderProgress } from '../../domain/round/round-progress';
import type { SentBack } from '../../domain/round/team';
import type { Outcome } from '../ports/outcome';
import type { TeamItem } from '../ports/proposed-teams';
import type { Workplace } from '../ports/workplace';
import type { RoundItem } from '../ports/rounds';

/** A round with how far it is. */
export interface RoundView {
  readonly item: RoundItem;
  /** Undefined as long as IT has not made MUS-population. */
  readonly population: readonly Member[] | undefined;
  readonly leaders: readonly LeaderProgress[];
  readonly sentBack: readonly SentBack[];
  readonly teams: readonly TeamItem[];
  /** Leaders by id; one who is gone from the directory is left out. */
  readonly people: ReadonlyMap<string, Person>;
}

/** What the MUS administrator sees of a round: numbers, dates and the leaders' names. */
export async function viewRound(workplace: Workplace, key: string): Outcome<RoundView> {
  const { rounds, population, proposedTeams, directory } = workplace;
  const all = await rounds.all();
  if (!all.ok) return all;
  const item = all.value.find(({ settings }) => settings.key === key);
  if (item === undefined) return failed({ code: 'not-found' });
  const items = await population.of(key);
  if (!items.ok) return items;
  const asked = item.settings.openedOn === undefined ? success([]) : await proposedTeams.ofRound(key);
  if (!asked.ok) return asked;
  const members = items.value?.flatMap((each) => each.members) ?? [];
  const ready = asked.value.filter(({ isReady }) => isReady).map(({ team }) => team);
  const leaders = progressOf(members, ready);
  const people = await directory.peopleById(leaders.map(({ leaderId }) => leaderId));
  if (!people.ok) return people;
  const nameOf = ({ leaderId }: LeaderProgress) => people.value.get(leaderId)?.name ?? '';
  return success({
    item,
    population: items.value && members,
    leaders: leaders.toSorted(
      (a, b) =>
        leaders.findIndex(({ state }) => state === a.state) -
          leaders.findIndex(({ state }) => state === b.state) || nameOf(a).localeCompare(nameOf(b), 'da'),
    ),
    sentBack: withoutLeader(members, ready),
    teams: asked.value,
    people: people.value,
  });
}
