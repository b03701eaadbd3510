import { z } from 'zod';
import { localTextSchema, type LocalText } from '../../base/local-text';
import type { Goal } from '../../plan/plan';
import type { Fields } from '../../writing/fields';
import type { Choice, RowChoices } from '../../plan/rows/row-table';
import type { Said } from '../said';
import { keySchema } from './key';
import type { RatedCompetence } from './rated-competence';

/** What an answer may need to know beside the question and what was typed. */
export interface AnswerContext {
  readonly choices: RowChoices;
  /** What was agreed last time. */
  readonly lastGoals: readonly Goal[];
  /** The form's scales by their keys, each from the lowest level to the highest. */
  readonly scales: Readonly<Record<string, readonly Choice[]>>;
  /** The competences of the employee's report. */
  readonly reported: readonly RatedCompetence[];
}

/** A level that somebody gives something, as it stands on a wheel. */
export interface Rating {
  readonly name: LocalText;
  /** Of the form’s scales. */
  readonly scale: string;
  /** An empty text where none is given. */
  readonly level: string;
  readonly required?: string | undefined;
}

/** How a question is asked. */
const wordingShape = {
  text: localTextSchema,
  hint: localTextSchema.optional(),
};

const questionShape = {
  key: keySchema,
  ...wordingShape,
  prompts: z.array(localTextSchema).default([]),
  /** What the question is meant to bring out; it stays in sight when a leader words the question anew (row B2). */
  intention: localTextSchema.optional(),
  /** Goes into the filed PDF together with its answer. */
  filed: z.boolean().default(false),
  /** How the leader is asked, where the question speaks to the employee of the employee's own year. */
  forLeader: z.object({ ...wordingShape, prompts: z.array(localTextSchema).optional() }).optional(),
  /** Left out: each of the two. Together: in the conversation, in one text. */
  answeredBy: z.enum(['employee', 'leader', 'each', 'together']).optional(),
  /** Left out: before the conversation. What is answered later stands with the plan. */
  when: z.enum(['before', 'during', 'after']).optional(),
  /** Left out: both, once it is handed in. */
  readBy: z.enum(['both', 'writer']).optional(),
};

interface Behaviour<Question> {
  /** Everything that is typed in answer to it; what is not said is not there, or is silent. */
  readonly said: (question: Question, fields: Fields, context: AnswerContext) => readonly Said[];
  /** Whether there is anything to answer to; always, if it is left out. */
  readonly isAsked?: (question: Question, context: AnswerContext) => boolean;
  /** What is rated, for a wheel; nothing for a question that is on none. */
  readonly ratings?: (question: Question, fields: Fields, context: AnswerContext) => readonly Rating[];
  /** It only tells something. */
  readonly hasNoAnswer?: true;
  /** What it lists by keys, each of which stands there once. */
  readonly keysIn?: (question: Question) => readonly string[];
  /** The form's scales that it refers to. */
  readonly scalesIn?: (question: Question) => readonly string[];
  /** The levels that it refers to. */
  readonly levelsIn?: (question: Question) => readonly { readonly scale: string; readonly level: string }[];
}

/**
 * A kind of question. Its answer stands in fields that are named by the question: `<question>`, `<question>.<n>` or
 * `<question>.<row>.<column>`.
 */
export interface QuestionKind<Schema extends z.ZodObject> extends Behaviour<z.infer<Schema>> {
  readonly schema: Schema;
}

const schemaOf = <Kind extends string, Settings extends z.ZodRawShape>(kind: Kind, settings: Settings) =>
  z.object({ ...questionShape, kind: z.literal(kind), ...settings });

/** @param settings what the form says of this kind of question, beside what it says of all */
export function questionKind<Kind extends string, Settings extends z.ZodRawShape>(
  kind: Kind,
  settings: Settings,
  behaviour: Behaviour<z.infer<ReturnType<typeof schemaOf<Kind, Settings>>>>,
): QuestionKind<ReturnType<typeof schemaOf<Kind, Settings>>> {
  return { schema: schemaOf(kind, settings), ...behaviour };
}
