import { z } from 'zod';
import { localTextSchema } from '../../base/local-text';
import type { Goal } from '../../plan/plan';
import type { RowChoices } from '../../plan/rows/row-table';
import type { Fields } from '../../writing/fields';
import type { Said } from '../said';

export const keySchema = z.string().regex(/^[a-z][a-z0-9-]*$/);

/** What an answer may need to know beside the question and what was typed. */
export interface AnswerContext {
  readonly choices: RowChoices;
  /** What was agreed last time. */
  readonly lastGoals: readonly Goal[];
}

const questionShape = {
  key: keySchema,
  text: localTextSchema,
  hint: localTextSchema.optional(),
  prompts: z.array(localTextSchema).default([]),
  /** Goes into the filed PDF together with its answer. */
  filed: z.boolean().default(false),
};

interface Behaviour<Question> {
  /** Everything that is typed in answer to it; what is not said is not there, or is silent. */
  readonly said: (question: Question, fields: Fields, context: AnswerContext) => readonly Said[];
  /** Whether there is anything to answer to; always, if it is left out. */
  readonly isAsked?: (question: Question, context: AnswerContext) => boolean;
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
