import type { Fields } from '../writing/fields';
import type { Concept, Topic } from './concept';
import { lastGoalField } from './kinds/last-goals';

/** The topic in which the form asks about last time's goals, if it does, and the question's key. */
export function lastGoalsQuestion({ topics }: Concept): { topic: Topic; key: string } | undefined {
  for (const topic of topics) {
    const question = topic.questions.find(({ kind }) => kind === 'last-goals');
    if (question) return { topic, key: question.key };
  }
  return undefined;
}

/** The status that a preparation gives a goal of last time; an empty text where it gives none. */
export function statusGiven(concept: Concept, fields: Fields, goalId: string): string {
  const asked = lastGoalsQuestion(concept);
  return asked ? (fields[lastGoalField(asked.key, goalId, 'status')] ?? '') : '';
}
