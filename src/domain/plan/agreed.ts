import { z } from 'zod';
import type { Concept } from '../concept/concept';
import type { OfBoth, People } from '../conversation/parties';
import type { FieldKey, Fields } from '../writing/fields';
import { fieldInRow } from '../writing/rows';
import { sha256 } from '../base/sha256';
import { FOLLOW_UP_FIELD, NEXT_CONVERSATION_FIELD, planOf, planRowPlace, type AnyRow } from './plan';
import { columnOf, rowKinds, tableOf, type RowKind } from './rows';

/** Everything that is shown as agreed, and so what a signature covers. It is kept beside the signature as it was signed. */
export const agreedSchema = z.object({
  conversationKey: z.string(),
  roundKey: z.string(),
  /** Who the two were when it was signed, by their Entra object ids. */
  employeeId: z.string(),
  leaderId: z.string(),
  /** Of the form with the wording and the topics that the two saw (`conceptDigest`). */
  formDigest: z.string(),
  /** Kind by kind in the order in which they are shown: in another order they say something else. */
  rows: z.array(
    z.object({ kind: z.enum(rowKinds), id: z.string(), texts: z.record(z.string(), z.string()) }),
  ),
  followUpOn: z.string().optional(),
  nextConversationOn: z.string().optional(),
});

export type Agreed = Readonly<z.infer<typeof agreedSchema>>;
export type AgreedRow = Agreed['rows'][number];

/** As what one signs: agreed, or read, with remarks (DESIGN.md section 2). */
export const declarationShape = {
  stance: z.enum(['agreed', 'remarks']),
  comment: z.string(),
};

export type Declaration = Readonly<z.infer<z.ZodObject<typeof declarationShape>>>;

/** What is agreed between whom, where, and as an answer to what. */
export interface AgreedIn extends People {
  readonly conversationKey: string;
  readonly roundKey: string;
  /** As the two see it. */
  readonly form: Concept;
  readonly fields: Fields;
}

export function agreedOf({ form, fields, ...between }: AgreedIn): Agreed {
  const { conversationKey, roundKey, employeeId, leaderId } = between;
  return {
    ...{ conversationKey, roundKey, employeeId, leaderId },
    formDigest: conceptDigest(form),
    ...termsOf(fields),
  };
}

/** What is agreed, whoever the two are. */
export type Terms = Pick<Agreed, 'rows' | 'followUpOn' | 'nextConversationOn'>;

export function termsOf(fields: Fields): Terms {
  const { rows, followUpOn, nextConversationOn } = planOf(fields);
  return {
    rows: rowKinds.flatMap((kind) => rows[kind].flatMap((row: AnyRow) => agreedRow(kind, row))),
    ...(followUpOn && { followUpOn }),
    ...(nextConversationOn && { nextConversationOn }),
  };
}

/** The fields that it was made of. */
export const agreedFields = ({ rows, followUpOn = '', nextConversationOn = '' }: Terms): Fields => ({
  ...Object.fromEntries(
    rows.flatMap(({ kind, id, texts }) =>
      Object.entries(texts).map(([column, text]) => [fieldInRow(kind, id, column), text]),
    ),
  ),
  ...(followUpOn && { [FOLLOW_UP_FIELD]: followUpOn }),
  ...(nextConversationOn && { [NEXT_CONVERSATION_FIELD]: nextConversationOn }),
});

/** None where nothing but what is filled in through the year stands in it. */
function agreedRow(kind: RowKind, row: AnyRow): AgreedRow[] {
  const texts = Object.entries(tableOf(kind).columns)
    .filter(([column, { isLater }]) => isLater !== true && row[column])
    .map(([column]) => [column, row[column]!] as const);
  return texts.length === 0 ? [] : [{ kind, id: row.id, texts: Object.fromEntries(texts) }];
}

/** What one party signs: what is shown as agreed, and how that party declares itself to it. SHA-256. */
export const signatureDigest = (agreed: Agreed, { stance, comment }: Declaration): string =>
  digestOf('plan/2', { agreed, stance, comment });

/** What the whole signed document says, by which its filed copy is known. SHA-256. */
export const documentDigest = (
  agreed: Agreed,
  signatures: OfBoth<Declaration & { readonly signedAt: string }>,
): string => {
  const { employee, leader } = signatures;
  const signed = [employee, leader].map(({ stance, comment, signedAt }) => ({ stance, comment, signedAt }));
  return digestOf('document/1', { agreed, signed });
};

/** Whether a signature covers the field: the plan's dates, and every column that is not filled in through the year. */
export function isAgreed(key: FieldKey): boolean {
  if (key === FOLLOW_UP_FIELD || key === NEXT_CONVERSATION_FIELD) return true;
  const found = planRowPlace(key);
  return found !== undefined && columnOf(found.place, found.column)?.isLater !== true;
}

/** Forms are never changed in place, so the same one has the same digest. */
const formDigests = new WeakMap<Concept, string>();

/** SHA-256 over the form that the plan was made with. */
export function conceptDigest(concept: Concept): string {
  const digest = formDigests.get(concept) ?? digestOf('concept/1', concept);
  formDigests.set(concept, digest);
  return digest;
}

/**
 * The kind is in it, so that what is signed as the one can never be shown as the other; and its version, so that what is
 * signed today can be checked when a signature covers more.
 */
const digestOf = (kind: string, value: unknown): string =>
  sha256(`roedtraad/${kind}\n${canonicalForm(value)}`);

/**
 * One text for one content: JSON without spaces, and the names of each object sorted by UTF-16 code units (as RFC
 * 8785 does). Texts stand as they were typed: to normalise them would let two different texts have one digest.
 */
export function canonicalForm(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalForm).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalForm(member)}`);
  return `{${members.join(',')}}`;
}
