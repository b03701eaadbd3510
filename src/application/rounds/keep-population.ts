import { byLeader } from '../../domain/round/round-progress';
import { areSameMembers, type Member } from '../../domain/round/members';
import { failed, success } from '../../domain/base/result';
import type { RoundSettings } from '../../domain/round/round';
import type { Workplace } from '../ports/workplace';
import type { PopulationItem } from '../ports/population';
import { refused, type RoundOutcome } from './round-failure';

export interface KeptLeaders {
  readonly done: number;
  readonly total: number;
}

/**
 * Brings MUS-population in line with the members: an item a leader, those of leaders who are no longer there emptied.
 * Stopped anywhere, it goes on where it was when it is run again.
 */
export async function keepPopulation(
  workplace: Workplace,
  round: RoundSettings,
  members: readonly Member[],
  onProgress: (kept: KeptLeaders) => void,
): RoundOutcome<void> {
  const standing = await workplace.population.of(round.key);
  if (!standing.ok) return refused(standing.failure);
  if (standing.value === undefined) return failed({ code: 'not-set-up' });
  const items = new Map(standing.value.map((item) => [item.leaderId, item]));
  const wanted = byLeader(members);
  for (const leaderId of items.keys()) if (!wanted.has(leaderId)) wanted.set(leaderId, []);
  let done = 0;
  for (const [leaderId, team] of wanted) {
    const kept = await keepTeam(workplace, round, leaderId, team, items.get(leaderId));
    if (!kept.ok) return kept;
    onProgress({ done: (done += 1), total: wanted.size });
  }
  return success(undefined);
}

/** Writes a leader's members; an answer that was lost is looked up, and another's change is not written over. */
export async function keepTeam(
  { population }: Pick<Workplace, 'population'>,
  round: RoundSettings,
  leaderId: string,
  members: readonly Member[],
  standing: PopulationItem | undefined,
): RoundOutcome<void> {
  if (standing ? areSameMembers(standing.members, members) : members.length === 0) return success(undefined);
  const written = standing
    ? await population.write(standing, members)
    : await population.create(round, leaderId, members);
  if (written.ok) return success(undefined);
  const now = await population.ofLeader(round.key, leaderId);
  if (!now.ok) return refused(written.failure);
  if (now.value && areSameMembers(now.value.members, members)) return success(undefined);
  return now.value?.etag === standing?.etag ? refused(written.failure) : failed({ code: 'changed' });
}
