import { answerContextOf } from '../concept/answer-context';
import type { Concept } from '../concept/concept';
import { saidTo } from '../concept/kinds';
import { saidBlocks } from '../concept/said-blocks';
import { documentHtml, type Block } from '../document/document';
import type { Fields } from '../writing/fields';
import { danishPlanLabels } from '../plan/plan-labels';

/** What was handed in as the readable column has it, topic by topic; what has no answer is left out. */
export function preparationText(concept: Concept, fields: Fields, lastPlan: Fields): string {
  const context = answerContextOf(concept, lastPlan);
  const blocks = concept.topics.flatMap((topic): Block[] => {
    const answered = topic.questions.flatMap((question): Block[] => {
      const answer = saidBlocks(saidTo(question, fields, context), danishPlanLabels);
      return answer.length === 0 ? [] : [{ kind: 'heading', level: 3, text: question.text.da }, ...answer];
    });
    return answered.length === 0 ? [] : [{ kind: 'heading', level: 2, text: topic.title.da }, ...answered];
  });
  return documentHtml({ title: concept.name.da, language: 'da', blocks });
}
