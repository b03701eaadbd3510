import { done, inSteps } from '../base/steps';
import { newestFirst, stateOfRound, type Round, type RoundState } from '../../domain/round/round';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';

export type RoundInList = Round & {
  readonly state: RoundState;
  /** Its leaders have not been asked. */
  readonly isDraft: boolean;
};

/** All rounds, the newest first, each with where it stands today. */
export function listRounds({ setup, today }: Workplace): Outcome<readonly RoundInList[]> {
  return inSteps(async () => {
    const rounds = await done(setup.rounds());
    const now = today();
    return newestFirst(rounds).map((round) => ({
      ...round,
      state: stateOfRound(round, now),
      isDraft: round.openedOn === undefined && round.closedOn === undefined,
    }));
  });
}
