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
export function listRounds({ rounds, today }: Workplace): Outcome<readonly RoundInList[]> {
  return inSteps(async () => {
    const all = (await done(rounds.all())).map(({ settings }) => settings);
    const now = today();
    return newestFirst(all).map((round) => ({
      ...round,
      state: stateOfRound(round, now),
      isDraft: round.openedOn === undefined && round.closedOn === undefined,
    }));
  });
}
