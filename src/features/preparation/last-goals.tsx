import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { lastGoalField } from '../../domain/concept/field-keys';
import type { Goal } from '../../domain/plan/plan';
import { useLocalText } from '../../parts/questions/local-text';
import { statusText, StatusCards } from '../../parts/questions/status-cards';
import { usePreparing } from './preparing';
import { TypedConflict, TypedLine } from './typed';

const useStyles = makeStyles({
  groups: { display: 'grid', gap: '20px' },
  group: { display: 'grid', gap: '16px' },
  name: { color: tokens.colorNeutralForeground2 },
  goal: { display: 'grid', gap: '8px' },
  measure: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** Each goal of last year with a status to give it, in the groups it was agreed in. */
export function LastGoals() {
  const styles = useStyles();
  const { t } = useTranslation();
  const say = useLocalText();
  const { lastGoals, preparation } = usePreparing();
  if (lastGoals.length === 0) return <Text>{t('preparation.lastGoals.none')}</Text>;
  const { goalGroups } = preparation.conversation.concept;
  const isKnown = (goal: Goal) => goalGroups.some(({ key }) => key === goal.group);
  const groups = [
    ...goalGroups.map(({ key, name }) => ({
      key,
      name: say(name),
      goals: lastGoals.filter(({ group }) => group === key),
    })),
    // The groups of a concept may be others than last year's.
    { key: '', name: '', goals: lastGoals.filter((goal) => !isKnown(goal)) },
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
            <LastGoal key={goal.id} goal={goal} />
          ))}
        </div>
      ))}
    </div>
  );
}

function LastGoal({ goal }: { readonly goal: Goal }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const say = useLocalText();
  const goalId = useId();
  const { preparation, state } = usePreparing();
  const { statusScale } = preparation.conversation.concept;
  const statusKey = lastGoalField(goal.id, 'status');
  const nameOf = (value: string) => {
    const step = statusScale.find((candidate) => candidate.value === value);
    return step ? statusText(value, say(step.name)) : value;
  };
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
        scale={statusScale}
        value={state.fields[statusKey]}
        onChoose={(value) => preparation.autosave.type(statusKey, value)}
        aria-labelledby={goalId}
      />
      <TypedConflict fieldKey={statusKey} show={nameOf} />
      <TypedLine fieldKey={lastGoalField(goal.id, 'note')} label={t('preparation.lastGoals.note')} />
    </div>
  );
}
