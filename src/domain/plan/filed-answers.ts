import type { AnswerContext } from '../concept/kinds/question-kind';
import type { Concept } from '../concept/concept';
import { saidTo } from '../concept/kinds';
import { saidBlocks } from '../concept/said-blocks';
import type { Block } from '../document/document';
import type { Fields } from '../writing/fields';
import { parties, type Names, type OfEither } from '../conversation/parties';
import type { PlanLabels } from './plan-labels';

/** What the two have handed in, and the plan that their status on last time's goals is about. */
export interface PreparationsToFile extends OfEither<Fields> {
  readonly lastPlan?: Fields;
}

/** The answers to the questions that the form wants filed; of the usual form none. */
export function filedAnswerBlocks(
  concept: Concept,
  preparations: PreparationsToFile,
  context: AnswerContext,
  names: Names,
  labels: PlanLabels,
): Block[] {
  const questions = concept.topics.flatMap((topic) => topic.questions).filter(({ filed }) => filed);
  return parties.flatMap((party) => {
    const answers = questions.flatMap((question): Block[] => {
      const blocks = saidBlocks(saidTo(question, preparations[party] ?? {}, context), labels);
      return blocks.length === 0
        ? []
        : [{ kind: 'heading', level: 3, text: labels.say(question.text) }, ...blocks];
    });
    const title = labels.preparationOf(party, names[party]);
    return answers.length === 0 ? [] : [{ kind: 'heading', level: 2, text: title }, ...answers];
  });
}
