import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { rowField } from '../../domain/concept/field-keys';
import type { Goal } from '../../domain/plan/plan';
import { Card } from '../../ui/card';
import { Heading } from '../../ui/heading';
import { useLocalText } from '../../parts/questions/local-text';
import { usePlanWriting } from '../../parts/plan/plan-writing';
import { useRowWords } from '../../parts/plan/row-words';
import { useDays } from '../../parts/workplace/use-days';
import type { Changes } from './changes';
import { Detail, Details, Was } from './detail';
import { LaterFields } from './later-fields';

const useStyles = makeStyles({
  goal: {
    paddingBlock: '12px',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':first-of-type': { borderTopStyle: 'none', paddingTop: '8px' },
    ':last-of-type': { paddingBottom: 0 },
  },
  group: { display: 'block', color: tokens.colorNeutralForeground2 },
  name: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
});

export interface GoalsCardProps {
  readonly changes: Changes;
  /** Status and effect may be filled in. */
  readonly hasLaterFields: boolean;
}

/** The goals in the order of the form's groups. */
export function GoalsCard({ changes, hasLaterFields }: GoalsCardProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { plan, concept } = usePlanWriting();
  const place = ({ group }: Goal) => {
    const found = concept.goalGroups.findIndex(({ key }) => key === group);
    return found < 0 ? concept.goalGroups.length : found;
  };
  const goals = plan.goals.toSorted((a, b) => place(a) - place(b));
  return (
    <Card>
      <Heading level={2}>{t('plan.goals')}</Heading>
      {goals.length === 0 && <Text>{t('plan.noGoals')}</Text>}
      {goals.map((goal) => (
        <section key={goal.id} className={styles.goal} aria-labelledby={`goal-${goal.id}`}>
          <GoalText goal={goal} changes={changes} />
          {hasLaterFields && <LaterFields goal={goal} />}
        </section>
      ))}
    </Card>
  );
}

function GoalText({ goal, changes }: { readonly goal: Goal; readonly changes: Changes }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { day } = useDays();
  const say = useLocalText();
  const { concept } = usePlanWriting();
  const { goalName } = useRowWords();
  const plain = { weekday: 'never' } as const;
  const date = (text: string) => (text ? day(text, plain) : '');
  const group = concept.goalGroups.find(({ key }) => key === goal.group);
  const before = (column: keyof Omit<Goal, 'id'>) => changes.get(rowField('goal', goal.id, column));
  const part = (column: keyof Omit<Goal, 'id'>) => ({ text: goal[column], before: before(column) });
  const dated = (column: 'start' | 'end' | 'followUp') => {
    const was = before(column);
    return { text: date(goal[column]), before: was === undefined ? undefined : date(was) };
  };
  return (
    <>
      {group && (
        <Text size={200} className={styles.group}>
          {say(group.name)}
        </Text>
      )}
      <Heading level={3} id={`goal-${goal.id}`} className={styles.name}>
        <bdi>{goalName(goal)}</bdi>
      </Heading>
      <Was before={before('text')} />
      <Details>
        <Detail label={t('plan.goal.measure')} parts={[part('measure')]} />
        <Detail label={t('plan.goal.how')} parts={[part('how')]} />
        <Detail label={t('plan.goal.responsible')} parts={[part('responsible')]} />
        <Detail label={t('plan.goal.period')} parts={[dated('start'), dated('end')]} between="–" />
        <Detail label={t('plan.goal.followUp')} parts={[dated('followUp')]} />
      </Details>
    </>
  );
}
