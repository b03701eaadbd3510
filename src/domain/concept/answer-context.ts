import { goalsOf } from '../plan/plan';
import type { Choice, RowChoices } from '../plan/rows/row-table';
import type { Fields } from '../writing/fields';
import type { Concept } from './concept';
import { planTablesOf } from './plan-tables';
import type { AnswerContext } from './kinds/question-kind';

/** What a form lets one choose among in the rows of its plan. */
export function rowChoicesOf(concept: Concept): RowChoices {
  const { goalGroups, statusScale, topics } = concept;
  const tables = planTablesOf(concept);
  const questions = topics.flatMap((topic) => topic.questions);
  return {
    groups: goalGroups.map(choiceOfKey),
    horizons: questions
      .flatMap((question) => ('horizons' in question ? question.horizons : []))
      .map(choiceOfKey),
    statuses: statusScale,
    ...(tables && { tables }),
  };
}

/** @param lastPlan what was agreed in the round before */
export const answerContextOf = (concept: Concept, lastPlan: Fields): AnswerContext => ({
  choices: rowChoicesOf(concept),
  lastGoals: goalsOf(lastPlan),
  scales: Object.fromEntries((concept.scales ?? []).map(({ key, levels }) => [key, levels])),
  reported: [],
});

const choiceOfKey = ({ key, name }: { readonly key: string; readonly name: Choice['name'] }): Choice => ({
  value: key,
  name,
});
