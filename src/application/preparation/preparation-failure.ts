import type { Failure } from '../../domain/base/failure';
import { failed, type Result } from '../../domain/base/result';

/**
 * Why nothing came of it:
 * - `not-ready`: the conversation is not locked to the two yet, so nothing was written
 * - `begun`: the conversation has begun, and what was handed in stands
 * - `outside`: Microsoft 365 failed; trying again goes on where this stopped
 */
export type PreparationFailure =
  { readonly code: 'not-ready' | 'begun' } | { readonly code: 'outside'; readonly failure: Failure };

export type PreparationOutcome<Value> = Promise<Result<Value, PreparationFailure>>;

export const refused = (code: 'not-ready' | 'begun') => failed<PreparationFailure>({ code });

export const outside = (failure: Failure) => failed<PreparationFailure>({ code: 'outside', failure });
