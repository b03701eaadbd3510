import { steps, type Refusal } from '../base/steps';

/**
 * What an administrator has not done yet; nothing was changed:
 * - `no-site`: there is none at that address
 * - `no-grant`: the application was not let onto the site, or the person may not open it
 * - `no-sharepoint-consent`: nobody consented to what the application asks of SharePoint itself
 * - `sharepoint-refuses`: Graph lets the application onto the site, and SharePoint's own interface does not
 * - `not-site-administrator`: whoever is signed in could not look after what it locks
 * - `too-little-granted`: the application was let onto the site with less than full control
 * - `sharing-on`: a participant could let others into a conversation
 */
export type SiteRefusal =
  | 'no-site'
  | 'no-grant'
  | 'no-sharepoint-consent'
  | 'sharepoint-refuses'
  | 'not-site-administrator'
  | 'too-little-granted'
  | 'sharing-on';

/**
 * Why the set-up stopped: Microsoft 365 failed, or it found something that a person must mend first.
 * - `other-format`: the site holds what another storage format wrote; nothing was changed
 */
export type SetUpFailure =
  Refusal<'stopped' | 'other-format' | SiteRefusal> | IdentityMismatch | UnknownAccount;

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
