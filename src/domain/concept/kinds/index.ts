import { z } from 'zod';
import type { Fields } from '../../writing/fields';
import type { Said } from '../said';
import type { AnswerContext, QuestionKind, Rating } from './question-kind';
import { questionKinds } from './register';

export type KindName = keyof typeof questionKinds;
export type QuestionOf<Kind extends KindName> = z.infer<(typeof questionKinds)[Kind]['schema']>;
export type Question = { [Kind in KindName]: QuestionOf<Kind> }[KindName];

const kinds = questionKinds as unknown as Record<string, QuestionKind<z.ZodObject>>;

type QuestionSchema = (typeof questionKinds)[KindName]['schema'];

/** The schema of any question. */
export const questionSchema = z.discriminatedUnion(
  'kind',
  Object.values(kinds).map(({ schema }) => schema) as unknown as [QuestionSchema, ...QuestionSchema[]],
);

/** What is said in answer to a question. */
export function saidTo(question: Question, fields: Fields, context: AnswerContext): readonly Said[] {
  return kinds[question.kind]!.said(question, fields, context);
}

/** What is rated in answer to a question that stands on a wheel. */
export function ratingsIn(question: Question, fields: Fields, context: AnswerContext): readonly Rating[] {
  return kinds[question.kind]!.ratings?.(question, fields, context) ?? [];
}

/** Whether there is anything to answer to. */
export function isAsked(question: Question, context: AnswerContext): boolean {
  const { hasNoAnswer, isAsked: asks } = kinds[question.kind]!;
  return hasNoAnswer !== true && (asks?.(question, context) ?? true);
}

/** Whether it asks for anything at all, whatever the context is. */
export const isAnswerable = ({ kind }: Question): boolean => kinds[kind]!.hasNoAnswer !== true;

/** What a question lists and refers to, for the form to check. */
export const referencesOf = (question: Question) => {
  const { keysIn, scalesIn, levelsIn } = kinds[question.kind]!;
  return {
    keys: keysIn?.(question) ?? [],
    scales: scalesIn?.(question) ?? [],
    levels: levelsIn?.(question) ?? [],
  };
};
