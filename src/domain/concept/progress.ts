import type { Fields } from '../writing/fields';
import { rowsOf } from '../plan/plan';
import type { Concept, Question, Topic } from './concept';
import { numberedField } from './field-keys';

export interface Progress {
  readonly answered: number;
  readonly questions: number;
}

/** The questions of a topic that there is something to answer to: without goals from last year none is asked of them. */
export function questionsAsked({ questions }: Topic, hasLastGoals: boolean): Question[] {
  return questions.filter(({ kind }) => kind !== 'last-goals' || hasLastGoals);
}

/** How far somebody is with a topic. None is required. */
export function progressOf(topic: Topic, fields: Fields, hasLastGoals: boolean): Progress {
  const asked = questionsAsked(topic, hasLastGoals);
  return {
    answered: asked.filter((question) => isAnswered(question, fields)).length,
    questions: asked.length,
  };
}

/** Over the whole form. */
export function answersIn({ topics }: Concept, fields: Fields): number {
  return topics.flatMap(({ questions }) => questions).filter((question) => isAnswered(question, fields))
    .length;
}

export function isAnswered(question: Question, fields: Fields): boolean {
  switch (question.kind) {
    case 'text':
      return isFilled(fields[question.key]);
    case 'texts':
      return Array.from({ length: question.count }, (_, index) => index + 1).some((number) =>
        isFilled(fields[numberedField(question.key, number)]),
      );
    case 'last-goals':
      return Object.entries(fields).some(([key, text]) => key.startsWith('last.') && isFilled(text));
    // A row that was only added says nothing yet.
    case 'goals':
      return rowsOf(fields, 'goal').some(({ text, measure, how }) => [text, measure, how].some(isFilled));
    case 'competences':
      return rowsOf(fields, 'competence').some(({ need, outcome, how, when }) =>
        [need, outcome, how, when].some(isFilled),
      );
  }
}

const isFilled = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';
