import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionOf } from '../../domain/concept/kinds';
import { lastGoalField } from '../../domain/concept/kinds/last-goals';
import type { Goal } from '../../domain/plan/plan';
import { inWords } from '../../domain/base/words';
import { choiceOf, statusOf } from '../../domain/plan/rows/cells';
import { useField } from '../saving/open-autosave';
import { AnswerConflict, AnswerLine } from './answer-field';
import { useAnswering, type FieldProps, type QuestionPart } from './answering';
import { StatusCards } from './status-cards';
import { useWords } from './use-words';

const useStyles = makeStyles({
  groups: { display: 'grid', gap: '20px' },
  group: { display: 'grid', gap: '16px' },
  name: { color: tokens.colorNeutralForeground2 },
  goal: { display: 'grid', gap: '8px' },
  measure: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** Each goal of last year with a status to give it, in the groups it was agreed in. */
function LastGoals({ question }: FieldProps<QuestionOf<'last-goals'>>) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { say } = useWords();
  const { lastGoals: agreed, choices } = useAnswering();
  if (agreed.length === 0) return <Text>{t('preparation.lastGoals.none')}</Text>;
  const groups = [
    ...choices.groups.map(({ value, name }) => ({
      key: value,
      name: say(name),
      goals: agreed.filter(({ group }) => group === value),
    })),
    // The groups of a concept may be others than last year's.
    { key: '', name: '', goals: agreed.filter(({ group }) => !choiceOf(choices.groups, group)) },
  ].filter(({ goals }) => goals.length > 0);
  return (
    <div className={styles.groups}>
      {groups.map(({ key, name, goals }) => (
        <div key={key} className={styles.group} {...(name && { role: 'group', 'aria-label': name })}>
          {name && (
            <Text size={200} weight="semibold" className={styles.name} aria-hidden>
              {name}
            </Text>
          )}
          {goals.map((goal) => (
            <LastGoal key={goal.id} question={question.key} goal={goal} />
          ))}
        </div>
      ))}
    </div>
  );
}

function LastGoal({ question, goal }: { readonly question: string; readonly goal: Goal }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const words = useWords();
  const goalId = useId();
  const { statuses } = useAnswering().choices;
  const statusKey = lastGoalField(question, goal.id, 'status');
  const { text, type } = useField(statusKey);
  return (
    <div className={styles.goal}>
      <div id={goalId}>
        <Text>{goal.text}</Text>
        {goal.measure && (
          <Text size={200} className={styles.measure}>
            {t('preparation.lastGoals.measure', { measure: goal.measure })}
          </Text>
        )}
      </div>
      <StatusCards
        scale={statuses}
        value={text === '' ? undefined : text}
        onChoose={type}
        aria-labelledby={goalId}
      />
      <AnswerConflict fieldKey={statusKey} show={(value) => inWords(statusOf(statuses, value), words)} />
      <AnswerLine
        fieldKey={lastGoalField(question, goal.id, 'note')}
        label={t('preparation.lastGoals.note')}
      />
    </div>
  );
}

export const lastGoals: QuestionPart<QuestionOf<'last-goals'>> = { Field: LastGoals };
