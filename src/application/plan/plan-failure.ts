import type { Failure } from '../../domain/base/failure';
import { failed, type Result } from '../../domain/base/result';

/**
 * Why nothing came of it:
 * - `not-ready`: the conversation is not locked to the two yet, so nothing was written
 * - `not-sent`: a plan is signed once it is with the employee
 * - `changed`: the plan says something else than what was on the screen; nothing was signed
 * - `not-signed`: a copy is filed once both have signed what the plan says
 * - `not-filed`: there is no copy of what the plan says now
 * - `outside`: Microsoft 365 failed; trying again goes on where this stopped
 */
export type PlanFailure =
  | { readonly code: 'not-ready' | 'not-sent' | 'changed' | 'not-signed' | 'not-filed' }
  | { readonly code: 'outside'; readonly failure: Failure };

export type PlanOutcome<Value> = Promise<Result<Value, PlanFailure>>;

export const refused = (code: Exclude<PlanFailure['code'], 'outside'>) => failed<PlanFailure>({ code });

export const outside = (failure: Failure) => failed<PlanFailure>({ code: 'outside', failure });
