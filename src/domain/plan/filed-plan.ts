import { z } from 'zod';
import { conceptSchema, type Concept } from '../concept/concept';
import { ofBoth, parties, type OfBoth, type Party } from '../conversation/parties';
import type { Block, DocumentFile } from '../document/document';
import { millisecondsOf, type Instant } from '../time/calendar-dates';
import {
  agreedSchema,
  canonicalForm,
  conceptDigest,
  declarationShape,
  signatureDigest,
  type Agreed,
} from './agreed';
import {
  filedAnswerBlocks,
  filedAnswersOf,
  filedAnswersSchema,
  type PreparationsToFile,
} from './filed-answers';
import type { AnyRow } from './plan';
import { agreedBlocks, headerBlocks, type PlanHeader } from './plan-document';
import { danishPlanLabels as labels } from './plan-labels';
import { labelled } from './row-blocks';
import { rowKinds, tableOf, type RowKind } from './rows';

/**
 * The same content and the same number are the same bytes, in every browser and on every machine. It rises when the
 * golden documents come out otherwise (tests/adapters/golden-documents.ts), and only then: a copy that was filed under
 * another number can no longer be made again, and so not be checked.
 */
export const RENDERING = 1;

const FORMAT = 'roedtraad/filed/1';

const signatureSchema = z.object({
  ...declarationShape,
  signedAt: z.iso.datetime(),
  /** What the sheet of the signer says to have been signed (`signatureDigest`). */
  digest: z.string(),
});

const ofBothSchema = <Schema extends z.ZodType>(of: Schema) => z.object({ employee: of, leader: of });

/** All that a filed PDF is made of: it lies in it as an attachment, and it is rendered from nothing else. */
const filedPlanSchema = z.object({
  format: z.literal(FORMAT),
  rendering: z.literal(RENDERING),
  agreed: agreedSchema,
  /** As the two saw it: it names what stands in the rows. */
  form: conceptSchema,
  header: z.object({
    employee: z.string(),
    position: z.string().optional(),
    leader: z.string(),
    conversationOn: z.string().optional(),
  }),
  signatures: ofBothSchema(signatureSchema),
  answers: ofBothSchema(filedAnswersSchema),
});

export type FiledPlan = Readonly<z.infer<typeof filedPlanSchema>>;
export type FiledSignature = FiledPlan['signatures'][Party];

export interface PlanToFile {
  readonly agreed: Agreed;
  readonly form: Concept;
  readonly header: PlanHeader;
  readonly signatures: OfBoth<FiledSignature>;
  readonly preparations: PreparationsToFile;
}

export function filedPlanOf({ agreed, form, header, signatures, preparations }: PlanToFile): FiledPlan {
  return {
    format: FORMAT,
    rendering: RENDERING,
    agreed,
    form,
    header,
    signatures: ofBoth((party) => {
      const { stance, comment, signedAt, digest } = signatures[party];
      return { stance, comment, signedAt, digest };
    }),
    answers: filedAnswersOf(form, preparations),
  };
}

/** What goes into the personnel folder: what was agreed, who signed it, and nothing that is not to be filed. */
export function filedPlanDocument(filed: FiledPlan): DocumentFile {
  const { agreed, form, header, signatures, answers } = filed;
  return {
    title: `${labels.title}, ${header.employee}`,
    language: labels.language,
    at: latestOf(signatures),
    blocks: [
      ...headerBlocks(header, labels),
      ...agreedBlocks({ ...agreed, rows: rowsByKind(agreed) }, form, labels, 'agreed'),
      ...filedAnswerBlocks(form, answers, header, labels),
      { kind: 'heading', level: 2, text: labels.signatures },
      ...parties.map((party) => signing(party, header[party], signatures[party])),
    ],
    attachment: { name: 'roed-traad.json', description: labels.attachment, json: canonicalForm(filed) },
  };
}

function signing(party: Party, name: string, { signedAt, stance, comment, digest }: FiledSignature): Block {
  return {
    kind: 'signature',
    role: labels[party],
    name,
    details: labelled([
      [labels.signed, labels.moment(signedAt)],
      [labels.stance, labels.stances[stance]],
      [labels.comment, comment],
      [labels.digest, digest],
    ]),
  };
}

export const latestOf = ({ employee, leader }: FiledPlan['signatures']): Instant =>
  millisecondsOf(employee.signedAt) > millisecondsOf(leader.signedAt) ? employee.signedAt : leader.signedAt;

/** Every column of its kind; what was not agreed is empty. */
function rowsByKind({ rows }: Agreed): Record<RowKind, AnyRow[]> {
  const rowsOfKind = (kind: RowKind): AnyRow[] =>
    rows
      .filter((row) => row.kind === kind)
      .map(({ id, texts }) => ({
        ...Object.fromEntries(Object.keys(tableOf(kind).columns).map((column) => [column, ''])),
        ...texts,
        id,
      }));
  return Object.fromEntries(rowKinds.map((kind) => [kind, rowsOfKind(kind)])) as Record<RowKind, AnyRow[]>;
}

/**
 * What a filed PDF holds.
 * - `not-ours`: it is none of our documents, or it was made so that it looks like one
 * - `other-rendering`: it is, made by a version of the product that renders otherwise
 */
export type ReadFiledPlan =
  | { readonly kind: 'not-ours' }
  | { readonly kind: 'other-rendering'; readonly rendering: number }
  | { readonly kind: 'ours'; readonly filed: FiledPlan };

/** @param json the attachment of a PDF; undefined where it has none */
export function readFiledPlan(json: string | undefined): ReadFiledPlan {
  const value = parsed(json);
  const head = headSchema.safeParse(value);
  if (!head.success) return { kind: 'not-ours' };
  const { rendering } = head.data;
  if (rendering !== RENDERING) return { kind: 'other-rendering', rendering };
  // As it stands: what a later version has put beside is part of what is to be rendered again.
  return filedPlanSchema.safeParse(value).success
    ? { kind: 'ours', filed: value as FiledPlan }
    : { kind: 'not-ours' };
}

const headSchema = z.object({ format: z.literal(FORMAT), rendering: z.int().positive() });

function parsed(json = ''): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Which digests in it are not those of what it says. Whether the two have signed it, only their own sheets say. */
export function wrongDigestsIn({ agreed, form, signatures }: FiledPlan): readonly ('form' | Party)[] {
  const isWrong = (party: Party) => signatureDigest(agreed, signatures[party]) !== signatures[party].digest;
  return [
    ...(agreed.formDigest === conceptDigest(form) ? [] : (['form'] as const)),
    ...parties.filter(isWrong),
  ];
}
