import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular, TargetRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { tableOf, type RowKind } from '../../domain/plan/rows';
import { useLocalText } from '../../parts/questions/local-text';
import { touch } from '../../ui/narrow';

const useStyles = makeStyles({
  // Not a button that may not be pressed, but something that is done.
  taken: { color: tokens.colorNeutralForeground2 },
  button: {
    justifySelf: 'start',
    minWidth: 'auto',
    paddingInline: '4px',
    ...touch,
  },
});

export interface TakeButtonProps {
  readonly kind: RowKind;
  /** What is taken, in the button's name. */
  readonly what: string;
  readonly isTaken: boolean;
  readonly onTake: () => void;
}

/** *Gør til mål* (T52). It stays where it is when it is done, so that the focus does too. */
export function TakeButton({ kind, what, isTaken, onTake }: TakeButtonProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const say = useLocalText();
  const words = isTaken ? t('meeting.isInPlan') : say(tableOf(kind).take);
  return (
    <Button
      size="small"
      appearance="subtle"
      className={mergeClasses(styles.button, isTaken && styles.taken)}
      icon={isTaken ? <CheckmarkRegular /> : <TargetRegular />}
      aria-label={`${words}: ${what}`}
      disabledFocusable={isTaken}
      onClick={onTake}
    >
      {words}
    </Button>
  );
}
