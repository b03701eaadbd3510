import { z } from 'zod';
import { agreedSchema, declarationShape } from '../plan/agreed';
import type { Party } from './parties';

const fields = z.record(z.string(), z.string());

/** What a party has handed in, as a sheet's AnswersJson holds it. */
export const handedInSchema = z.object({
  conceptKey: z.string(),
  conceptVersion: z.int().positive(),
  fields,
});

/** What a party has signed, as a sheet's SignatureJson holds it. Only its owner can write it: that is the proof. */
export const signatureSchema = z.object({
  /** Of what was agreed and of the declaration (`signatureDigest`). */
  digest: z.string(),
  ...declarationShape,
  signedAt: z.iso.datetime(),
  /** What was shown as agreed when it was signed, so that a later change can be told. */
  agreed: agreedSchema,
});

export type HandedIn = Readonly<z.infer<typeof handedInSchema>>;
export type Signature = Readonly<z.infer<typeof signatureSchema>>;

/** A party's own page in a conversation, as it stands. */
export interface Sheet {
  readonly party: Party;
  readonly ownerId: string;
  readonly handedInAt?: string;
  readonly handedIn?: HandedIn;
  readonly signature?: Signature;
  /** Something stands where the signature is to be, and it is none that we know. */
  readonly isSignatureUnreadable?: boolean;
  /** Whose account wrote it last. */
  readonly writtenBy?: string;
}
