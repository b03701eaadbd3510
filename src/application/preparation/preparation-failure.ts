import type { Result } from '../../domain/base/result';
import { steps, type Refusal } from '../base/steps';

/**
 * Why nothing came of it, besides a failure of Microsoft 365:
 * - `not-ready`: the conversation is not locked to the two yet, so nothing was written
 * - `begun`: the conversation has begun, and what was handed in stands
 */
export type PreparationFailure = Refusal<'not-ready' | 'begun'>;

export type PreparationOutcome<Value> = Promise<Result<Value, PreparationFailure>>;

export const { inSteps, done, refuse } = steps<PreparationFailure>();
