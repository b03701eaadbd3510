import type { Failure } from '../../domain/base/failure';
import { failed, success, type Result } from '../../domain/base/result';
import type { Outcome } from '../ports/outcome';

/** Why the set-up stopped: the outside failed, or it found something that a person must mend first. */
export type SetUpFailure =
  | { readonly code: 'outside'; readonly failure: Failure }
  | IdentityMismatch
  | UnknownAccount
  | { readonly code: 'stopped' };

/** A user name leads to another account than the one that the round means: nothing may be locked to it. */
export interface IdentityMismatch {
  readonly code: 'identity-mismatch';
  readonly userPrincipalName: string;
  readonly expectedObjectId: string;
  readonly foundObjectId: string;
}

/** Somebody in the round is no longer in the directory. */
export interface UnknownAccount {
  readonly code: 'unknown-account';
  readonly objectId: string;
}

/** Carries a failure through a long row of steps to the one place that answers it as a value. */
class StepFailed extends Error {
  constructor(readonly reason: SetUpFailure) {
    super(reason.code);
    this.name = 'StepFailed';
  }
}

/** The value of a step; any failure ends the whole row. */
export async function done<Value>(step: Outcome<Value>): Promise<Value> {
  const outcome = await step;
  if (outcome.ok) return outcome.value;
  throw new StepFailed({ code: 'outside', failure: outcome.failure });
}

export function stopWith(reason: SetUpFailure): never {
  throw new StepFailed(reason);
}

/** Runs a row of steps. */
export async function inSteps<Value>(work: () => Promise<Value>): Promise<Result<Value, SetUpFailure>> {
  try {
    return success(await work());
  } catch (error) {
    if (error instanceof StepFailed) return failed(error.reason);
    throw error;
  }
}
