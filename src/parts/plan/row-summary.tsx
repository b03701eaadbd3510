import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Agreement, CompetenceNeed, Goal } from '../../domain/plan/plan';
import type { Missing } from '../../domain/plan/missing';
import { useDays } from '../workplace/use-days';
import { inOneLine, useRowWords } from './row-words';

const useStyles = makeStyles({
  line: {
    display: 'block',
    marginTop: '2px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  question: {
    display: 'block',
    marginTop: '4px',
    paddingBlock: '2px',
    textAlign: 'start',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface GoalSummaryProps {
  readonly goal: Goal;
  /** One of the questions that a goal leaves open was pressed. */
  readonly onAsk: (column: Missing) => void;
}

/** What is agreed of a goal, and what it lacks (T53). */
export function GoalSummary({ goal, onAsk }: GoalSummaryProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { period, questions, goalName } = useRowWords();
  return (
    <>
      {goal.measure && <Line>{`${t('plan.goal.measure')}: ${goal.measure}`}</Line>}
      <Line>{inOneLine([goal.responsible, period(goal.start, goal.end)])}</Line>
      {questions(goal).map(({ missing, words }) => (
        <Link
          key={missing}
          as="button"
          className={styles.question}
          aria-label={`${words} ${goalName(goal)}`}
          onClick={() => onAsk(missing)}
        >
          {words}
        </Link>
      ))}
    </>
  );
}

export function AgreementSummary({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTranslation();
  const { day } = useDays();
  const { when, who, responsible, followUp } = agreement;
  return (
    <>
      <Line>{inOneLine([when, who, responsible !== who ? responsible : ''])}</Line>
      {followUp && <Line>{`${t('plan.agreement.followUp')}: ${day(followUp, { weekday: 'never' })}`}</Line>}
    </>
  );
}

export function CompetenceSummary({ competence }: { readonly competence: CompetenceNeed }) {
  return (
    <>
      <Line>{competence.outcome}</Line>
      <Line>{inOneLine([competence.how, competence.when])}</Line>
    </>
  );
}

function Line({ children }: { readonly children: string }) {
  const styles = useStyles();
  return children === '' ? null : (
    <Text size={200} className={styles.line} dir="auto">
      {children}
    </Text>
  );
}
