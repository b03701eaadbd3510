import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../application/conversation/seen-conversation';
import { goalsOf } from '../../domain/plan/plan';
import type { Names } from '../../domain/conversation/parties';
import { Heading } from '../../ui/heading';
import type { SharedAnswers } from './shared-answers';
import { useStatuses } from './use-statuses';

const useStyles = makeStyles({
  section: { paddingTop: '16px', borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
  list: { listStyleType: 'none', margin: '8px 0 0', padding: 0, display: 'grid', gap: '8px' },
  goal: { display: 'grid' },
  text: { overflowWrap: 'anywhere' },
});

export interface LastGoalStatusesProps {
  readonly conversation: Conversation;
  readonly names: Names;
  readonly shared: SharedAnswers;
}

/** Last year's goals with what both say of them. A gap of two or more is semibold, never a colour. */
export function LastGoalStatuses({ conversation, names, shared }: LastGoalStatusesProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { concept } = conversation;
  const statuses = useStatuses(concept, names, shared);
  const goals = goalsOf(conversation.item.lastPlan?.plan.fields ?? {});
  if (goals.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="last-goals">
      <Heading level={2} id="last-goals">
        {t('meeting.lastGoals')}
      </Heading>
      <ul className={styles.list}>
        {goals.map((goal) => {
          const { words, isApart } = statuses(goal.id);
          return (
            <li key={goal.id} className={styles.goal}>
              <Text size={200} className={styles.text}>
                {goal.text}
              </Text>
              {concept.statusScale.length > 0 && (
                <Text size={200} {...(isApart && { weight: 'semibold' })}>
                  {words}
                </Text>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
