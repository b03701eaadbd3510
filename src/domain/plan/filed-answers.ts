import { z } from 'zod';
import { localTextSchema } from '../base/local-text';
import { answerContextOf } from '../concept/answer-context';
import type { Concept } from '../concept/concept';
import { saidTo, type Question } from '../concept/kinds';
import { isSilent } from '../concept/said';
import { saidBlocks } from '../concept/said-blocks';
import type { Block } from '../document/document';
import type { Fields } from '../writing/fields';
import { ofBoth, parties, type Names, type OfBoth, type OfEither } from '../conversation/parties';
import type { PlanLabels } from './plan-labels';

/** What the two have handed in, and the plan that their status on last time's goals is about. */
export interface PreparationsToFile extends OfEither<Fields> {
  readonly lastPlan?: Fields;
}

const sayableSchema = z.union([
  z.string(),
  localTextSchema,
  z.object({ date: z.string() }),
  z.object({ from: z.string(), until: z.string() }),
]);

const saidSchema = z.object({
  about: z.string().optional(),
  under: sayableSchema.optional(),
  text: z.string(),
  details: z.array(z.object({ label: localTextSchema, value: sayableSchema, isLabelled: z.boolean() })),
});

/** What is said to each question that the form wants filed, by its key, and nothing else of a preparation. */
export const filedAnswersSchema = z.record(z.string(), z.array(saidSchema));

export type FiledAnswers = Readonly<z.infer<typeof filedAnswersSchema>>;

/** Of the usual form none. */
export function filedAnswersOf(form: Concept, preparations: PreparationsToFile): OfBoth<FiledAnswers> {
  const context = answerContextOf(form, preparations.lastPlan ?? {});
  return ofBoth((party) =>
    Object.fromEntries(
      filedQuestions(form).flatMap((question) => {
        const said = saidTo(question, preparations[party] ?? {}, context).filter((each) => !isSilent(each));
        const answer = said.map(({ about, under, text, details }) => ({
          ...(about !== undefined && { about }),
          ...(under !== undefined && { under }),
          text,
          details: [...details],
        }));
        return answer.length === 0 ? [] : [[question.key, answer]];
      }),
    ),
  );
}

export function filedAnswerBlocks(
  form: Concept,
  answers: OfBoth<FiledAnswers>,
  names: Names,
  labels: PlanLabels,
): Block[] {
  return parties.flatMap((party) => {
    const answered = filedQuestions(form).flatMap(({ key, text }): Block[] => {
      const blocks = saidBlocks(answers[party][key] ?? [], labels);
      return blocks.length === 0 ? [] : [{ kind: 'heading', level: 3, text: labels.say(text) }, ...blocks];
    });
    const title = labels.preparationOf(party, names[party]);
    return answered.length === 0 ? [] : [{ kind: 'heading', level: 2, text: title }, ...answered];
  });
}

const filedQuestions = ({ topics }: Concept): Question[] =>
  topics.flatMap(({ questions }) => questions).filter(({ filed }) => filed);
