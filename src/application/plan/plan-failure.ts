import type { Result } from '../../domain/base/result';
import { steps, type Refusal } from '../base/steps';

/**
 * Why nothing came of it, besides a failure of Microsoft 365:
 * - `not-ready`: the conversation is not locked to the two yet, so nothing was written
 * - `not-sent`: a plan is signed once it is with the employee
 * - `changed`: the plan says something else than what was on the screen; nothing was signed
 * - `not-signed`: a copy is filed once both have signed what the plan says
 * - `not-filed`: there is no copy of what the plan says now
 */
export type PlanFailure = Refusal<'not-ready' | 'not-sent' | 'changed' | 'not-signed' | 'not-filed'>;

export type PlanOutcome<Value> = Promise<Result<Value, PlanFailure>>;

export const { inSteps, done, refuse } = steps<PlanFailure>();
