import type { Concept, Question } from '../concept/concept';
import { lastGoalField, numberedField } from '../concept/field-keys';
import type { Block } from '../document/document';
import type { Fields } from '../writing/fields';
import type { Party } from '../conversation/sheet';
import { planOf } from './plan';
import type { PlanLabels } from './plan-labels';
import { competenceBlocks, goalBlocks, labelled, statusName } from './row-blocks';

/** What the two have handed in, and the plan that their status on last time's goals is about. */
export interface PreparationsToFile {
  readonly employee?: Fields;
  readonly leader?: Fields;
  readonly lastPlan?: Fields;
}

/** The answers to the questions that the form wants filed; of the usual form none. */
export function filedAnswerBlocks(
  concept: Concept,
  preparations: PreparationsToFile,
  names: Readonly<Record<Party, string>>,
  labels: PlanLabels,
): Block[] {
  const questions = concept.topics
    .flatMap((topic) => topic.questions)
    .filter((question: Question) => question.filed);
  return (['employee', 'leader'] as const).flatMap((party) => {
    const fields = preparations[party] ?? {};
    const answers = questions.flatMap((question): Block[] => {
      const blocks = answerBlocks(question, fields, preparations.lastPlan ?? {}, concept, labels);
      return blocks.length === 0
        ? []
        : [{ kind: 'heading', level: 3, text: question.text[labels.language] }, ...blocks];
    });
    const title = labels.preparationOf(party, names[party]);
    return answers.length === 0 ? [] : [{ kind: 'heading', level: 2, text: title }, ...answers];
  });
}

export function answerBlocks(
  question: Question,
  fields: Fields,
  lastPlan: Fields,
  concept: Concept,
  labels: PlanLabels,
): Block[] {
  switch (question.kind) {
    case 'text': {
      const text = fields[question.key] ?? '';
      return text === '' ? [] : [{ kind: 'paragraph', text }];
    }
    case 'texts': {
      const items = Array.from(
        { length: question.count },
        (_, index) => fields[numberedField(question.key, index + 1)],
      );
      const written = items.filter((text) => text !== undefined && text !== '') as string[];
      return written.length === 0 ? [] : [{ kind: 'list', items: written }];
    }
    case 'goals':
      return goalBlocks(planOf(fields).goals, concept, labels, 'agreed');
    case 'competences':
      return competenceBlocks(planOf(fields).competences, concept, labels);
    case 'last-goals': {
      const details = planOf(lastPlan).goals.flatMap(({ id, text }) => {
        const status = statusName(
          concept.statusScale,
          fields[lastGoalField(id, 'status')] ?? '',
          labels.language,
        );
        const note = fields[lastGoalField(id, 'note')] ?? '';
        return labelled([[text, [status, note].filter((part) => part !== '').join('\n')]]);
      });
      return details.length === 0 ? [] : [{ kind: 'details', details }];
    }
  }
}
