import { steps, type Refusal } from '../base/steps';

/**
 * Why the set-up stopped: Microsoft 365 failed, or it found something that a person must mend first.
 * - `not-site-administrator`: whoever is signed in could not look after what it locks
 * - `other-format`: the site holds what another storage format wrote; nothing was changed
 */
export type SetUpFailure =
  Refusal<'stopped' | 'not-site-administrator' | 'other-format'> | IdentityMismatch | UnknownAccount;

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

export const { inSteps, done, refuse } = steps<SetUpFailure>();
