import { goalsOf } from '../plan/plan';
import type { Choice, RowChoices } from '../plan/rows/row-table';
import type { Fields } from '../writing/fields';
import type { Concept } from './concept';
import type { AnswerContext } from './kinds/question-kind';

/** What a form lets one choose among in the rows of its plan. */
export function rowChoicesOf({ goalGroups, statusScale, topics }: Concept): RowChoices {
  const questions = topics.flatMap((topic) => topic.questions);
  return {
    groups: goalGroups.map(choiceOfKey),
    horizons: questions
      .flatMap((question) => ('horizons' in question ? question.horizons : []))
      .map(choiceOfKey),
    statuses: statusScale,
  };
}

/** @param lastPlan what was agreed in the round before */
export const answerContextOf = (concept: Concept, lastPlan: Fields): AnswerContext => ({
  choices: rowChoicesOf(concept),
  lastGoals: goalsOf(lastPlan),
});

const choiceOfKey = ({ key, name }: { readonly key: string; readonly name: Choice['name'] }): Choice => ({
  value: key,
  name,
});
