import { planDigest } from './agreed';
import type { Fields } from '../writing/fields';
import type { OfBoth } from '../conversation/parties';
import type { Sheet } from '../conversation/sheet';

/**
 * - `none`: nothing is signed
 * - `valid`: the signer's own account signed what the plan says now
 * - `void`: what was agreed has changed since
 * - `not-the-signers`: somebody else's account wrote the sheet last
 * - `cannot-be-verified`: who wrote it is unknown, or what stands there is no signature that holds together
 */
export type SignatureState = 'none' | 'valid' | 'void' | 'not-the-signers' | 'cannot-be-verified';

export type Signatures = OfBoth<SignatureState>;

/** @param sheet the party's own; undefined where the reader sees none */
export function signatureState(sheet: Sheet | undefined, planFields: Fields): SignatureState {
  if (sheet?.isSignatureUnreadable) return 'cannot-be-verified';
  if (sheet?.signature === undefined) return 'none';
  const { signature, writtenBy, ownerId } = sheet;
  if (writtenBy === undefined) return 'cannot-be-verified';
  if (writtenBy !== ownerId) return 'not-the-signers';
  if (planDigest(signature.agreed) !== signature.planDigest) return 'cannot-be-verified';
  return planDigest(planFields) === signature.planDigest ? 'valid' : 'void';
}
