import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { EmployeeConversation } from '../../application/conversation/seen-conversation';
import { useVisuallyHidden } from '../../ui/visually-hidden';
import { Knot, ThreadBetween } from './thread';
import { useStepLines } from './use-step-lines';
import { Heading } from '../../ui/heading';
import { narrow } from '../../ui/narrow';

const useStyles = makeStyles({
  title: { display: 'none', [narrow]: { display: 'block', margin: '20px 0 8px' } },
  course: {
    display: 'grid',
    gridTemplateColumns: 'repeat(6, 1fr)',
    listStyleType: 'none',
    margin: '20px 0 0',
    padding: '20px 0 0',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [narrow]: {
      gridTemplateColumns: '1fr',
      margin: 0,
      padding: 0,
      borderTop: 'none',
    },
  },
  step: {
    position: 'relative',
    display: 'grid',
    alignContent: 'start',
    paddingTop: '24px',
    [narrow]: { padding: '0 0 14px 28px' },
  },
  words: { paddingInlineEnd: '8px', overflowWrap: 'anywhere' },
  below: { color: tokens.colorNeutralForeground2 },
});

export interface CourseStepperProps {
  readonly conversation: EmployeeConversation;
  readonly leader: string;
}

/** The six steps on the thread: beside each other, or below each other where it is narrow. */
export function CourseStepper({ conversation, leader }: CourseStepperProps) {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const { t } = useTranslation();
  const { steps } = conversation.course;
  const lineBelow = useStepLines(conversation, leader);
  return (
    <>
      <Heading level={3} className={styles.title}>
        {t('conversation.course.name')}
      </Heading>
      <ol aria-label={t('conversation.course.name')} className={styles.course}>
        {steps.map(({ step, state }, index) => (
          <li key={step} className={styles.step} {...(state === 'now' && { 'aria-current': 'step' })}>
            {index + 1 < steps.length && <ThreadBetween isDone={steps[index + 1]?.state !== 'later'} />}
            <Knot state={state} />
            <Text weight={state === 'now' ? 'semibold' : 'regular'} className={styles.words}>
              {t(`conversation.course.steps.${step}`)}
              <span className={hidden}> ({t(`conversation.course.${state}`)})</span>
            </Text>
            <Text size={200} className={mergeClasses(styles.words, styles.below)}>
              {lineBelow(step)}
            </Text>
          </li>
        ))}
      </ol>
    </>
  );
}
