import { isAnswerable, saidTo } from '../../domain/concept/kinds';
import { isShown, partsOf } from '../../domain/concept/said';
import { useAnswering } from '../../parts/questions/answering';
import { useWords } from '../../parts/questions/use-words';
import { useOpenAutosave } from '../../parts/saving/open-autosave';
import { inOneLine } from '../../ui/in-one-line';
import { usePreparing } from './preparing';

export interface AnsweredQuestion {
  readonly question: string;
  readonly answers: readonly string[];
}

export interface AnsweredTopic {
  readonly topic: string;
  readonly questions: readonly AnsweredQuestion[];
}

/** All that is typed, in words, for paper and for another place when it cannot be saved here: when it is called. */
export function useAnswers(): () => readonly AnsweredTopic[] {
  const words = useWords();
  const context = useAnswering();
  const autosave = useOpenAutosave();
  const { form } = usePreparing();
  return () => {
    const { fields } = autosave.state();
    return form.topics.map(({ title, questions }) => ({
      topic: words.say(title),
      questions: questions.filter(isAnswerable).map((question) => ({
        question: words.say(question.text),
        answers: saidTo(question, fields, context)
          .filter(isShown)
          .map((said) => inOneLine(partsOf(said, words))),
      })),
    }));
  };
}

/** As plain text. */
export function textOf(topics: readonly AnsweredTopic[]): string {
  return topics
    .flatMap(({ topic, questions }) => [
      topic,
      ...questions
        .filter(({ answers }) => answers.length > 0)
        .flatMap(({ question, answers }) => [question, ...answers, '']),
    ])
    .join('\n');
}
