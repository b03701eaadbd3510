import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { EmployeeConversation } from '../../application/conversation/seen-conversation';
import { rowChoicesOf } from '../../domain/concept/answer-context';
import { lastGoalsQuestion, statusGiven } from '../../domain/concept/last-goals-question';
import { inWords } from '../../domain/base/words';
import { statusOf } from '../../domain/plan/rows/cells';
import type { Goal } from '../../domain/plan/plan';
import { preparationAddress } from '../../ui/addresses';
import { Card } from '../../ui/card';
import { Heading } from '../../ui/heading';
import { narrow } from '../../ui/narrow';
import { useWords } from '../../parts/questions/use-words';
import { useRememberedPreparation } from '../../parts/conversation/own-preparation';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '8px 0 0', padding: 0 },
  goal: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: '4px 16px',
    paddingBlock: '10px',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  text: { display: 'block', overflowWrap: 'anywhere' },
  small: { display: 'block', color: tokens.colorNeutralForeground2 },
  who: { display: 'block', color: tokens.colorNeutralForeground2, marginTop: '10px' },
  link: { minHeight: '24px' },
});

export interface LastGoalsCardProps {
  /** At least one. */
  readonly goals: readonly Goal[];
  readonly conversation: EmployeeConversation;
  /** The first name. */
  readonly leader: string;
}

/** T10: what was agreed last year, and how it went where that is said already. */
export function LastGoalsCard({ goals, conversation, leader }: LastGoalsCardProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { concept, step } = conversation;
  const isOpen = step.code === 'prepare';
  return (
    <Card>
      <Heading level={2}>{t('home.lastGoals')}</Heading>
      <ul className={styles.list}>
        {goals.map((goal) => (
          <LastGoal key={goal.id} goal={goal} conversation={conversation} isOpen={isOpen} />
        ))}
      </ul>
      {isOpen && (
        <Text size={200} className={styles.who}>
          {t(`home.whoSees.${concept.sharing}`, { leader })}
        </Text>
      )}
    </Card>
  );
}

interface LastGoalProps {
  readonly goal: Goal;
  readonly conversation: EmployeeConversation;
  /** A status can still be given in the preparation. */
  readonly isOpen: boolean;
}

function LastGoal({ goal, conversation: { item, concept }, isOpen }: LastGoalProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const words = useWords();
  const [, navigate] = useLocation();
  const remembered = useRememberedPreparation(item.key);
  const topic = lastGoalsQuestion(concept)?.topic;
  const status = statusGiven(concept, remembered ?? {}, goal.id);
  return (
    <li className={styles.goal}>
      <span>
        <Text className={styles.text}>{goal.text}</Text>
        {goal.measure && (
          <Text size={200} className={styles.small}>
            {t('home.measure', { measure: goal.measure })}
          </Text>
        )}
      </span>
      {status !== '' ? (
        <Text>
          {t('home.yourStatus', { status: inWords(statusOf(rowChoicesOf(concept).statuses, status), words) })}
        </Text>
      ) : (
        isOpen &&
        topic &&
        concept.statusScale.length > 0 && (
          <Link
            as="button"
            className={styles.link}
            aria-label={t('home.setStatusOn', { goal: goal.text })}
            onClick={() => navigate(preparationAddress(item.key, topic.key))}
          >
            {t('home.setStatus')}
          </Link>
        )
      )}
    </li>
  );
}
