import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, useRef, type KeyboardEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Topic } from '../../domain/concept/concept';
import { isAsked, type Question } from '../../domain/concept/kinds';
import { Card } from '../../ui/card';
import { Heading } from '../../ui/heading';
import { QuestionField } from '../../parts/questions/question-field';
import { useAnswering } from '../../parts/questions/answering';
import { useLocalText } from '../../parts/questions/local-text';
import { PrivateNotes } from './private-notes';
import { Hint } from './prompts';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '12px' },
  title: {
    margin: 0,
    outlineStyle: 'none',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
  number: {
    color: tokens.colorNeutralForeground2,
    flexShrink: 0,
    '@container shell (max-width: 1023px)': { display: 'none' },
  },
  introduction: { display: 'block', color: tokens.colorNeutralForeground2, marginTop: '4px' },
  question: {
    display: 'grid',
    gap: '8px',
    paddingBlock: '20px',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  text: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

export interface TopicFormProps {
  readonly topic: Topic;
  readonly number: number;
  readonly count: number;
  readonly heading: RefObject<HTMLHeadingElement>;
}

/** One topic: its questions one below the other, and room for what is only for oneself. */
export function TopicForm({ topic, number, count, heading }: TopicFormProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const say = useLocalText();
  const card = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    focusNextQuestion(card.current, event.target as HTMLElement);
  };

  return (
    <Card>
      <section ref={card} aria-labelledby="topic" onKeyDown={onKeyDown}>
        <div className={styles.head}>
          <h2 id="topic" ref={heading} tabIndex={-1} className={styles.title}>
            {say(topic.title)}
          </h2>
          <Text size={200} className={styles.number}>
            {t('preparation.topicOf', { number, count })}
          </Text>
        </div>
        {topic.introduction && <Text className={styles.introduction}>{say(topic.introduction)}</Text>}
        {topic.questions.map((question) => (
          <QuestionPart key={question.key} question={question} />
        ))}
        <PrivateNotes topic={topic} />
      </section>
    </Card>
  );
}

function QuestionPart({ question }: { readonly question: Question }) {
  const styles = useStyles();
  const say = useLocalText();
  const asked = isAsked(question, useAnswering());
  const labelId = useId();
  const hintId = useId();
  return (
    <div className={styles.question} data-question>
      <div>
        <Heading level={3} id={labelId} className={styles.text}>
          {say(question.text)}
        </Heading>
        {/* Without anything to answer to, no help is needed with it. */}
        {asked && <Hint question={question} id={hintId} />}
      </div>
      <QuestionField question={question} labelId={labelId} {...(asked && question.hint && { hintId })} />
    </div>
  );
}

/** Ctrl+Enter: on to the next question; after the last, to what comes after the topic. */
function focusNextQuestion(card: HTMLElement | null, from: HTMLElement): void {
  const questions = [...(card?.querySelectorAll<HTMLElement>('[data-question]') ?? [])];
  const current = questions.findIndex((question) => question.contains(from));
  const next = questions
    .slice(current + 1)
    .map(
      (question) =>
        question.querySelector<HTMLElement>('input, textarea') ??
        question.querySelector<HTMLElement>('button'),
    )
    .find((field) => field !== null);
  (next ?? document.getElementById('next-topic'))?.focus();
}
