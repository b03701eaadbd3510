import { millisecondsOf, type Instant } from '../time/calendar-dates';
import {
  ofBoth,
  ofEither,
  ownerOf,
  parties,
  type OfBoth,
  type OfEither,
  type Party,
} from '../conversation/parties';
import type { Sheet, Signature } from '../conversation/sheet';
import { documentDigest, signatureDigest, type Agreed } from './agreed';

/**
 * - `none`: nothing is signed
 * - `valid`: the signer's own account signed what is shown now, as the sheet says it did
 * - `void`: what is shown as agreed has changed since
 * - `not-the-signers`: somebody else's account wrote the sheet last
 * - `cannot-be-verified`: who wrote it is unknown, or what stands there is no signature that holds together
 */
export type SignatureState = 'none' | 'valid' | 'void' | 'not-the-signers' | 'cannot-be-verified';

export type Signatures = OfBoth<SignatureState>;

/** Somebody who is or was in the conversation, as its card says. */
export interface PersonInTime {
  readonly id: string;
  readonly role: Party;
  readonly name: string;
  readonly from: Instant;
  readonly until?: Instant;
}

/** What is shown as agreed now, and who is and was in the conversation. */
export interface Shown {
  readonly agreed: Agreed;
  readonly people: readonly PersonInTime[];
}

/** @param sheet the party's own; undefined where the reader sees none */
export function signatureState(sheet: Sheet | undefined, shown: Shown): SignatureState {
  if (sheet?.isSignatureUnreadable) return 'cannot-be-verified';
  if (sheet?.signature === undefined) return 'none';
  const { signature, writtenBy, ownerId, party } = sheet;
  if (writtenBy === undefined) return 'cannot-be-verified';
  if (writtenBy !== ownerId) return 'not-the-signers';
  if (signatureDigest(signature.agreed, signature) !== signature.digest) return 'cannot-be-verified';
  const isBetweenThem =
    ownerOf(signature.agreed, party) === ownerId &&
    wereTheTwo(shown.people, signature.agreed, signature.signedAt);
  if (!isBetweenThem) return 'void';
  const { employeeId, leaderId } = signature.agreed;
  const covered = { ...shown.agreed, employeeId, leaderId };
  return signatureDigest(covered, signature) === signature.digest ? 'valid' : 'void';
}

/**
 * Where both signatures stand. What a former leader has signed goes on covering what it covers (DESIGN.md, R5); once a
 * new one has signed, what was signed with the former is no longer what the two have agreed.
 */
export function signatureStates(sheets: OfEither<Sheet>, shown: Shown): Signatures {
  const states = ofBoth((party) => signatureState(sheets[party], shown));
  const { employee, leader } = validAmong(sheets, states);
  if (!employee || !leader || isBetweenTheSame(employee.agreed, leader.agreed)) return states;
  const isLeaderLast = isNotAfter(employee.signedAt, leader.signedAt);
  return { ...states, [isLeaderLast ? 'employee' : 'leader']: 'void' };
}

/** The card says who was in it when: it is not for a signature to say. */
const wereTheTwo = (people: readonly PersonInTime[], agreed: Agreed, at: Instant): boolean =>
  parties.every((party) => {
    const holders = people.filter(({ role }) => role === party);
    return holders.some(
      (person) =>
        person.id === ownerOf(agreed, party) &&
        // A clock that is slow tells of a day before the first of them: nobody else had the part then.
        (isFirstOf(holders, person) || isNotAfter(person.from, at)) &&
        (person.until === undefined || isNotAfter(at, person.until)),
    );
  });

const isFirstOf = (holders: readonly PersonInTime[], { from }: PersonInTime): boolean =>
  holders.every((other) => isNotAfter(from, other.from));

const isNotAfter = (one: Instant, other: Instant): boolean => millisecondsOf(one) <= millisecondsOf(other);

const isBetweenTheSame = (one: Agreed, other: Agreed): boolean =>
  one.employeeId === other.employeeId && one.leaderId === other.leaderId;

/** What both have signed and what still holds. */
export interface SignedByBoth {
  readonly agreed: Agreed;
  readonly signatures: OfBoth<Signature>;
  /** By which its filed copy is known (`documentDigest`). */
  readonly document: string;
}

export function signedByBoth(sheets: OfEither<Sheet>, states: Signatures): SignedByBoth | undefined {
  const { employee, leader } = validAmong(sheets, states);
  if (!employee || !leader) return undefined;
  const { agreed } = leader;
  return {
    agreed,
    signatures: { employee, leader },
    document: documentDigest(agreed, { employee, leader }),
  };
}

const validAmong = (sheets: OfEither<Sheet>, states: Signatures): OfEither<Signature> =>
  ofEither((party) => (states[party] === 'valid' ? sheets[party]?.signature : undefined));
