import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { rowField, type Goal } from '../../domain/plan/plan';
import { Card } from '../../ui/card';
import { Heading } from '../../ui/heading';
import { inOneLine } from '../../ui/in-one-line';
import { OtherWrites } from '../../parts/plan/other-writes';
import { usePlanWriting } from '../../parts/plan/plan-writing';
import { useRowName } from '../../parts/plan/use-row-name';
import { useField } from '../../parts/saving/open-autosave';
import { StatusCards } from '../../parts/questions/status-cards';
import { useWords } from '../../parts/questions/use-words';

const useStyles = makeStyles({
  heading: { overflowWrap: 'anywhere' },
  about: { display: 'block', margin: '4px 0 12px', color: tokens.colorNeutralForeground2 },
});

/** A goal as it was agreed, and how it went. */
export function GoalCard({ goal }: { readonly goal: Goal }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { choices } = usePlanWriting();
  const { period } = useWords();
  const name = useRowName()('goal', goal);
  const key = rowField('goal', goal.id, 'status');
  const status = useField(key);
  return (
    <Card>
      <Heading level={2} className={styles.heading}>
        {name}
      </Heading>
      <Text size={200} className={styles.about}>
        {inOneLine([goal.measure, period(goal.start, goal.end), goal.responsible])}
      </Text>
      <StatusCards
        scale={choices.statuses}
        value={status.text || undefined}
        aria-label={t('followUp.status', { goal: name })}
        onChoose={status.type}
      />
      <OtherWrites keys={[key]} />
    </Card>
  );
}
