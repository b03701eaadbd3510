import type { Question, Topic } from '../../domain/concept/concept';
import { lastGoalField, numberedField } from '../../domain/concept/field-keys';
import { rowsOf } from '../../domain/plan/plan';
import { useLocalText } from '../../parts/questions/local-text';
import { inOneLine, useRowWords } from '../../parts/plan/row-words';
import { statusText } from '../../parts/questions/status-cards';
import { usePreparing } from './preparing';

export interface AnsweredQuestion {
  readonly question: string;
  readonly answers: readonly string[];
}

export interface AnsweredTopic {
  readonly topic: string;
  readonly questions: readonly AnsweredQuestion[];
}

/** All that is typed, in words: for paper, and for another place when it cannot be saved here. */
export function useAnswers(): () => readonly AnsweredTopic[] {
  const say = useLocalText();
  const { period } = useRowWords();
  const { preparation, state, lastGoals } = usePreparing();
  const { concept } = preparation.conversation;
  const { fields } = state;
  const nameIn = (named: readonly { key: string; name: Topic['title'] }[], key: string) => {
    const found = named.find((one) => one.key === key);
    return found ? say(found.name) : key;
  };

  const statusOf = (value: string | undefined) => {
    const step = concept.statusScale.find((candidate) => candidate.value === value);
    return step ? statusText(step.value, say(step.name)) : (value ?? '');
  };
  const answersTo = (question: Question): string[] => {
    switch (question.kind) {
      case 'text':
        return [fields[question.key] ?? ''];
      case 'texts':
        return Array.from(
          { length: question.count },
          (_, index) => fields[numberedField(question.key, index + 1)] ?? '',
        );
      case 'last-goals':
        return lastGoals.map(({ id, text }) =>
          inOneLine([
            text,
            statusOf(fields[lastGoalField(id, 'status')]),
            fields[lastGoalField(id, 'note')] ?? '',
          ]),
        );
      case 'goals':
        return rowsOf(fields, 'goal').map(({ group, text, start, end }) =>
          inOneLine([nameIn(concept.goalGroups, group), text, period(start, end)]),
        );
      case 'competences':
        return rowsOf(fields, 'competence').map(({ horizon, need, outcome, how, when }) =>
          inOneLine([nameIn(question.horizons, horizon), need, outcome, how, when]),
        );
    }
  };
  return () =>
    concept.topics.map(({ title, questions }) => ({
      topic: say(title),
      questions: questions.map((question) => ({
        question: say(question.text),
        answers: answersTo(question).filter((answer) => answer !== ''),
      })),
    }));
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
