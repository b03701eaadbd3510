import type { Result } from '../../domain/base/result';
import { steps, type Refusal } from '../base/steps';

/**
 * Why a round was not kept, opened or changed, besides a failure of Microsoft 365:
 * - `changed`: somebody else changed it in the meantime; nothing was written over
 * - `key-taken`: somebody else made a round with this key in the meantime
 * - `not-set-up`: IT has not made the lists yet
 * - `not-administrator`: the site does not know the reader as MUS administrator
 * - `incomplete`: MUS-population does not hold everybody of the file
 * - `nobody`: there is nobody in the round
 * - `unknown-leader`: nobody has that address
 * - `own-leader`: nobody leads themselves
 */
export type RoundFailure = Refusal<
  | 'changed'
  | 'key-taken'
  | 'not-set-up'
  | 'not-administrator'
  | 'incomplete'
  | 'nobody'
  | 'unknown-leader'
  | 'own-leader'
>;

export type RoundOutcome<Value> = Promise<Result<Value, RoundFailure>>;

/** A right that SharePoint does not give is IT's to give; everything else is told as it is. */
export const { inSteps, done, refuse } = steps<RoundFailure>((problem) =>
  problem.code === 'forbidden' ? { code: 'not-administrator' } : problem,
);
