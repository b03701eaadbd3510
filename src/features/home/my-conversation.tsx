import { makeStyles } from '@fluentui/react-components';
import type { EmployeeConversation } from '../../application/booking/conversation';
import { Card } from '../../ui/card';
import { firstName } from '../../ui/first-name';
import { CourseStepper } from './course-stepper';
import { LastGoalsCard } from './last-goals-card';
import { MeetingCard } from './meeting-card';
import { NextStep } from './next-step';
import { ReadersCard } from './readers-card';
import { StepActions } from './step-actions';
import { useLeaderName } from './use-leader-name';

const useStyles = makeStyles({
  all: { display: 'grid', gap: '16px' },
  aside: {
    display: 'grid',
    gap: '16px',
    alignItems: 'start',
    gridTemplateColumns: '1fr 1fr',
    '@container shell (max-width: 767px)': { gridTemplateColumns: '1fr' },
  },
});

/** Next step, course, meeting, last year, readers: in this order on the screen and for a screen reader (ui.md section 9). */
export function MyConversation({ conversation }: { readonly conversation: EmployeeConversation }) {
  const styles = useStyles();
  const name = useLeaderName(conversation.item) ?? '';
  const leader = firstName(name);
  return (
    <div className={styles.all}>
      <Card>
        <NextStep conversation={conversation} leader={leader} />
        <StepActions conversation={conversation} />
        <CourseStepper conversation={conversation} leader={leader} />
      </Card>
      <div className={styles.aside}>
        <MeetingCard conversation={conversation} leader={leader} />
        <LastGoalsCard conversation={conversation} leader={leader} />
        <ReadersCard conversation={conversation} leader={name} />
      </div>
    </div>
  );
}
