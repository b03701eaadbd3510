import type { Failure } from '../../domain/base/failure';
import type { Result } from '../../domain/base/result';
import { confirmTeam, type Decision, type TeamProblem } from '../../domain/round/team';
import { steps } from '../base/steps';
import type { Workplace } from '../ports/workplace';
import type { TeamItem } from '../ports/proposed-teams';
import { change } from '../writing/change';

/**
 * Why a team was not confirmed, besides a failure of Microsoft 365:
 * - `changed`: HR changed the proposal in the meantime; the leader looks again
 */
export type ConfirmFailure = Failure | TeamProblem | { readonly code: 'changed'; readonly now: TeamItem };

const { inSteps, done, refuse } = steps<ConfirmFailure>();

/** @param decisions by employment number; whoever has none is in. */
export function confirmMyTeam(
  { proposedTeams, today }: Workplace,
  item: TeamItem,
  decisions: ReadonlyMap<string, Decision>,
): Promise<Result<TeamItem, ConfirmFailure>> {
  return inSteps(async () => {
    const confirmed = await done(confirmTeam(item.team, decisions, today()));
    return change({
      from: item,
      read: () => done(proposedTeams.read(item)),
      isDone: ({ team }) => isSame(team, confirmed),
      apply: (now) => (isSame(now.team, item.team) ? confirmed : refuse({ code: 'changed', now })),
      write: proposedTeams.write,
    });
  });
}

const isSame = (a: TeamItem['team'], b: TeamItem['team']) => JSON.stringify(a) === JSON.stringify(b);
