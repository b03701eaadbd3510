import { createContext, useContext, type ComponentType } from 'react';
import type { AnswerContext } from '../../domain/concept/kinds/question-kind';
import type { Question } from '../../domain/concept/kinds';

const AnsweringContext = createContext<AnswerContext | undefined>(undefined);

export const AnsweringProvider = AnsweringContext.Provider;

/** What the form offers to answer with, and what was agreed last time. */
export function useAnswering(): AnswerContext {
  const context = useContext(AnsweringContext);
  if (!context) throw new Error('There is no AnsweringProvider above this component.');
  return context;
}

/** Where a question of one kind is answered. */
export interface FieldProps<Asked extends Question> {
  readonly question: Asked;
  /** The id of the question itself. */
  readonly labelId: string;
  readonly hintId?: string;
}

export interface QuestionPart<Asked extends Question> {
  readonly Field: ComponentType<FieldProps<Asked>>;
}

/** How a field is named by the question above it. */
export const namedBy = ({ labelId, hintId }: FieldProps<Question>) => ({
  'aria-labelledby': labelId,
  ...(hintId !== undefined && { 'aria-describedby': hintId }),
});
