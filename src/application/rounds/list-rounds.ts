import { success } from '../../domain/base/result';
import { newestFirst, stateOfRound, type Round, type RoundState } from '../../domain/round/round';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';

export type RoundInList = Round & {
  readonly state: RoundState;
  /** Its leaders have not been asked. */
  readonly isDraft: boolean;
};

/** All rounds, the newest first, each with where it stands today. */
export async function listRounds({ setup, today }: Workplace): Outcome<readonly RoundInList[]> {
  const rounds = await setup.rounds();
  if (!rounds.ok) return rounds;
  const now = today();
  return success(
    newestFirst(rounds.value).map((round) => ({
      ...round,
      state: stateOfRound(round, now),
      isDraft: round.openedOn === undefined && round.closedOn === undefined,
    })),
  );
}
