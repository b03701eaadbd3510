import type { Failure } from '../../domain/failure';
import { failed, type Result } from '../../domain/result';
import { confirmTeam, type Decision, type TeamProblem } from '../../domain/team';
import type { Workplace } from '../workplace';
import type { TeamItem } from './teams';

/**
 * Why a team was not confirmed:
 * - `not-ready`: its item is not locked yet, so nothing was written
 * - `changed`: HR changed the proposal in the meantime; the leader looks again
 * - `outside`: Microsoft 365 failed
 */
export type ConfirmFailure =
  | TeamProblem
  | { readonly code: 'not-ready' }
  | { readonly code: 'changed'; readonly now: TeamItem }
  | { readonly code: 'outside'; readonly failure: Failure };

/** @param decisions by employment number; whoever has none is in. */
export async function confirmMyTeam(
  { teams, today }: Workplace,
  item: TeamItem,
  decisions: ReadonlyMap<string, Decision>,
): Promise<Result<TeamItem, ConfirmFailure>> {
  if (!item.isReady) return failed({ code: 'not-ready' });
  const confirmed = confirmTeam(item.team, decisions, today());
  if (!confirmed.ok) return confirmed;
  const written = await teams.write(item, confirmed.value);
  if (written.ok) return written;
  const now = await teams.read(item);
  if (!now.ok) return failed({ code: 'outside', failure: written.failure });
  // An answer that was lost, or the same said twice.
  if (isSame(now.value.team, confirmed.value)) return now;
  if (!isSame(now.value.team, item.team)) return failed({ code: 'changed', now: now.value });
  const again = await teams.write(now.value, confirmed.value);
  return again.ok ? again : failed({ code: 'outside', failure: again.failure });
}

const isSame = (a: TeamItem['team'], b: TeamItem['team']) => JSON.stringify(a) === JSON.stringify(b);
