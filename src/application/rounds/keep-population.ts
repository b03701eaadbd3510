import { byLeader } from '../../domain/round/round-progress';
import { areSameMembers, type Member } from '../../domain/round/members';
import type { RoundSettings } from '../../domain/round/round';
import type { Workplace } from '../ports/workplace';
import type { PopulationItem } from '../ports/population';
import { change } from '../writing/change';
import { done, inSteps, refuse, type RoundOutcome } from './round-failure';

export interface KeptLeaders {
  readonly done: number;
  readonly total: number;
}

/**
 * Brings MUS-population in line with the members: an item a leader, those of leaders who are no longer there emptied.
 * Stopped anywhere, it goes on where it was when it is run again.
 */
export function keepPopulation(
  workplace: Workplace,
  round: RoundSettings,
  members: readonly Member[],
  onProgress: (kept: KeptLeaders) => void,
): RoundOutcome<void> {
  return inSteps(async () => {
    const standing = await done(workplace.population.of(round.key));
    if (standing === undefined) return refuse({ code: 'not-set-up' });
    const items = new Map(standing.map((item) => [item.leaderId, item]));
    const wanted = byLeader(members);
    for (const leaderId of items.keys()) if (!wanted.has(leaderId)) wanted.set(leaderId, []);
    let kept = 0;
    for (const [leaderId, team] of wanted) {
      await keepTeam(workplace, round, leaderId, team, items.get(leaderId));
      onProgress({ done: (kept += 1), total: wanted.size });
    }
  });
}

/** Writes a leader's members: a step in a row. Another's change is not written over. */
export async function keepTeam(
  { population }: Pick<Workplace, 'population'>,
  round: RoundSettings,
  leaderId: string,
  members: readonly Member[],
  standing: PopulationItem | undefined,
): Promise<void> {
  await change({
    from: standing,
    read: () => done(population.ofLeader(round.key, leaderId)),
    isDone: (item) => areSameMembers(item?.members ?? [], members),
    apply: (item) => (item?.etag === standing?.etag ? members : refuse({ code: 'changed' })),
    write: (item) => (item ? population.write(item, members) : population.create(round, leaderId, members)),
  });
}
