import type { Fields } from '../writing/fields';
import type { AnswerContext } from './kinds/question-kind';
import type { Concept, Topic } from './concept';
import { isAsked, saidTo, type Question } from './kinds';
import { isSilent } from './said';

export interface Progress {
  readonly answered: number;
  readonly questions: number;
}

/** How far somebody is with a topic. None is required. */
export function progressOf({ questions }: Topic, fields: Fields, context: AnswerContext): Progress {
  const asked = questions.filter((question) => isAsked(question, context));
  return {
    answered: asked.filter((question) => isAnswered(question, fields, context)).length,
    questions: asked.length,
  };
}

/** Over the whole form. */
export function answersIn({ topics }: Concept, fields: Fields, context: AnswerContext): number {
  return topics.reduce((sum, topic) => sum + progressOf(topic, fields, context).answered, 0);
}

const isAnswered = (question: Question, fields: Fields, context: AnswerContext): boolean =>
  saidTo(question, fields, context).some((said) => !isSilent(said));
