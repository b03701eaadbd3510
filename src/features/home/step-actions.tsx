import { Button, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { EmployeeConversation } from '../../application/conversation/seen-conversation';
import { answerContextOf } from '../../domain/concept/answer-context';
import { formFor } from '../../domain/concept/form-for';
import { answersIn } from '../../domain/concept/progress';
import { hasBegun } from '../../domain/conversation/course';
import { followUpAddress, meetingAddress, planAddress, preparationAddress } from '../../ui/addresses';
import { narrowest, smallTouch } from '../../ui/narrow';
import { useRememberedPreparation } from '../../parts/conversation/own-preparation';
import { useWorkplace } from '../../parts/workplace/workplace-context';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px 12px',
    marginTop: '14px',
    [narrowest]: { flexDirection: 'column' },
  },
  action: smallTouch,
});

interface StepAction {
  readonly words: string;
  readonly address: string;
  /** Something is asked of the reader. */
  readonly isPrimary: boolean;
}

/** The button of the next step, and the way to what is there to look at meanwhile. */
export function StepActions({ conversation }: { readonly conversation: EmployeeConversation }) {
  const styles = useStyles();
  const [, navigate] = useLocation();
  const actions = useStepActions(conversation);
  if (actions.length === 0) return null;
  return (
    <div className={styles.actions}>
      {actions.map(({ words, address, isPrimary }) => (
        <Button
          key={address}
          appearance={isPrimary ? 'primary' : 'outline'}
          className={styles.action}
          onClick={() => navigate(address)}
        >
          {words}
        </Button>
      ))}
    </div>
  );
}

function useStepActions({ item, step, booking, concept }: EmployeeConversation): readonly StepAction[] {
  const { t } = useTranslation();
  const { now } = useWorkplace();
  const remembered = useRememberedPreparation(item.key);
  const preparation = preparationAddress(item.key);
  const meeting = { words: t('home.meeting'), address: meetingAddress(item.key) };
  const seePlan = { words: t('home.seePlan'), address: planAddress(item.key), isPrimary: false };
  const prepareWords = () => {
    if (remembered === undefined) return t('home.open');
    const context = answerContextOf(concept, item.lastPlan?.plan.fields ?? {});
    return t(
      answersIn(formFor(concept, 'employee'), remembered, context) > 0 ? 'home.continue' : 'home.begin',
    );
  };
  switch (step.code) {
    case 'wait-for-shell':
      return [];
    case 'wait-for-time':
    case 'wait-for-new-time':
      return [{ words: t('home.open'), address: preparation, isPrimary: false }];
    case 'prepare':
      return [{ words: prepareWords(), address: preparation, isPrimary: true }];
    case 'await-conversation':
      return step.deadline?.kind === 'today'
        ? [{ ...meeting, isPrimary: true }]
        : [{ words: t('home.seePreparation'), address: preparation, isPrimary: false }];
    case 'wait-for-plan':
      // As long as nobody has ended the conversation it goes on where it is held.
      return hasBegun(booking, now()) && item.records.leader.heldAt === undefined
        ? [{ ...meeting, isPrimary: true }]
        : [seePlan];
    case 'sign':
      return [{ ...seePlan, words: t('home.sign'), isPrimary: true }];
    case 'leader-signs':
    case 'await-filing':
    case 'nothing':
      return [seePlan];
    case 'follow-up': {
      const isDue = step.deadline?.kind === 'today' || step.deadline?.kind === 'late';
      return [{ words: t('home.followUp'), address: followUpAddress(item.key), isPrimary: isDue }, seePlan];
    }
  }
}
