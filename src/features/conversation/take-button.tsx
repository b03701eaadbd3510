import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular, TargetRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  // Not a button that may not be pressed, but something that is done.
  taken: { color: tokens.colorNeutralForeground2 },
  button: {
    justifySelf: 'start',
    minWidth: 'auto',
    paddingInline: '4px',
    '@container shell (max-width: 479px)': { minHeight: '44px' },
  },
});

export interface TakeButtonProps {
  readonly kind: 'goal' | 'competence';
  /** What is taken, in the button's name. */
  readonly what: string;
  readonly isTaken: boolean;
  readonly onTake: () => void;
}

/** *Gør til mål* (T52). It stays where it is when it is done, so that the focus does too. */
export function TakeButton({ kind, what, isTaken, onTake }: TakeButtonProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const words = isTaken
    ? t('meeting.isInPlan')
    : t(kind === 'goal' ? 'meeting.makeGoal' : 'meeting.makeCompetence');
  const name = isTaken
    ? `${words}: ${what}`
    : t(kind === 'goal' ? 'meeting.makeGoalOf' : 'meeting.makeCompetenceOf', { what });
  return (
    <Button
      size="small"
      appearance="subtle"
      className={mergeClasses(styles.button, isTaken && styles.taken)}
      icon={isTaken ? <CheckmarkRegular /> : <TargetRegular />}
      aria-label={name}
      disabledFocusable={isTaken}
      onClick={onTake}
    >
      {words}
    </Button>
  );
}
