import type { Failure } from '../../domain/base/failure';
import { failed, type Result } from '../../domain/base/result';
import { confirmTeam, type Decision, type TeamProblem } from '../../domain/round/team';
import type { Workplace } from '../ports/workplace';
import type { TeamItem } from '../ports/proposed-teams';

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
  { proposedTeams, today }: Workplace,
  item: TeamItem,
  decisions: ReadonlyMap<string, Decision>,
): Promise<Result<TeamItem, ConfirmFailure>> {
  if (!item.isReady) return failed({ code: 'not-ready' });
  const confirmed = confirmTeam(item.team, decisions, today());
  if (!confirmed.ok) return confirmed;
  const written = await proposedTeams.write(item, confirmed.value);
  if (written.ok) return written;
  const now = await proposedTeams.read(item);
  if (!now.ok) return failed({ code: 'outside', failure: written.failure });
  // An answer that was lost, or the same said twice.
  if (isSame(now.value.team, confirmed.value)) return now;
  if (!isSame(now.value.team, item.team)) return failed({ code: 'changed', now: now.value });
  const again = await proposedTeams.write(now.value, confirmed.value);
  return again.ok ? again : failed({ code: 'outside', failure: again.failure });
}

const isSame = (a: TeamItem['team'], b: TeamItem['team']) => JSON.stringify(a) === JSON.stringify(b);
