import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { rowField } from '../../domain/concept/field-keys';
import type { Goal } from '../../domain/plan/plan';
import { Card } from '../../ui/card';
import { Heading } from '../../ui/heading';
import { OtherWrites } from '../../parts/plan/other-writes';
import { usePlanWriting } from '../../parts/plan/plan-writing';
import { inOneLine, useRowWords } from '../../parts/plan/row-words';
import { StatusCards } from '../../parts/questions/status-cards';

const useStyles = makeStyles({
  heading: { overflowWrap: 'anywhere' },
  about: { display: 'block', margin: '4px 0 12px', color: tokens.colorNeutralForeground2 },
});

/** A goal as it was agreed, and how it went. */
export function GoalCard({ goal }: { readonly goal: Goal }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { concept, type } = usePlanWriting();
  const { goalName, period } = useRowWords();
  const key = rowField('goal', goal.id, 'status');
  return (
    <Card>
      <Heading level={2} className={styles.heading}>
        {goalName(goal)}
      </Heading>
      <Text size={200} className={styles.about}>
        {inOneLine([goal.measure, period(goal.start, goal.end), goal.responsible])}
      </Text>
      <StatusCards
        scale={concept.statusScale}
        value={goal.status || undefined}
        aria-label={t('followUp.status', { goal: goalName(goal) })}
        onChoose={(value) => type(key, value)}
      />
      <OtherWrites keys={[key]} />
    </Card>
  );
}
