import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { EmployeeConversation } from '../../application/conversation/seen-conversation';
import { goalsOf } from '../../domain/plan/plan';
import { MeetingCard } from '../../parts/conversation/meeting-card';
import { Card } from '../../ui/card';
import { firstName } from '../../ui/first-name';
import { medium } from '../../ui/narrow';
import { CourseStepper } from './course-stepper';
import { LastGoalsCard } from './last-goals-card';
import { NextStepLines } from './next-step-lines';
import { ReadersCard } from './readers-card';
import { StepActions } from './step-actions';

const useStyles = makeStyles({
  all: { display: 'grid', gap: '16px' },
  aside: {
    display: 'grid',
    gap: '16px',
    alignItems: 'start',
    gridTemplateColumns: '1fr 1fr',
    [medium]: { gridTemplateColumns: '1fr' },
  },
  // Last year's goals take the wide column, and the small cards stand beside them.
  withGoals: {
    gridTemplateColumns: 'minmax(0, 1fr) 320px',
    gridTemplateRows: 'auto 1fr',
    [medium]: { gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateRows: 'none' },
  },
  goals: {
    gridColumnStart: 1,
    gridRowStart: 1,
    gridRowEnd: 3,
    [medium]: { gridRowStart: 'auto', gridRowEnd: 'auto' },
  },
});

/** Next step, course, meeting, last year, readers: in this order on the screen and for a screen reader (ui.md section 9). */
export function MyConversation({ conversation }: { readonly conversation: EmployeeConversation }) {
  const styles = useStyles();
  const name = conversation.item.names.leader;
  const leader = firstName(name);
  const { lastPlan } = conversation.item;
  const goals = goalsOf(lastPlan?.plan.fields ?? {});
  return (
    <div className={styles.all}>
      <Card>
        <NextStepLines conversation={conversation} leader={leader} />
        <StepActions conversation={conversation} />
        <CourseStepper conversation={conversation} leader={leader} />
      </Card>
      <div className={mergeClasses(styles.aside, goals.length > 0 && styles.withGoals)}>
        <MeetingCard conversation={conversation} leader={leader} />
        {goals.length > 0 && (
          <div className={styles.goals}>
            <LastGoalsCard goals={goals} conversation={conversation} leader={leader} />
          </div>
        )}
        <ReadersCard conversation={conversation} leader={name} />
      </div>
    </div>
  );
}
