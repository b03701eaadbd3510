import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ClockRegular, WarningFilled } from '@fluentui/react-icons';
import type { Deadline } from '../../domain/conversation/next-step';

const useStyles = makeStyles({
  line: { display: 'inline-flex', alignItems: 'center', gap: '6px', color: tokens.colorNeutralForeground2 },
  pressing: { color: tokens.colorStatusWarningForeground2 },
  icon: { fontSize: '16px', flexShrink: 0 },
});

export interface DeadlineTextProps {
  readonly deadline?: Deadline;
  readonly children: string;
}

/** Soon is amber with a clock, late with a triangle; the words say the same (ui.md section 7). */
export function DeadlineText({ deadline, children }: DeadlineTextProps) {
  const styles = useStyles();
  const kind = deadline?.kind ?? 'later';
  return (
    <Text size={200} className={mergeClasses(styles.line, kind !== 'later' && styles.pressing)}>
      {kind === 'late' && <WarningFilled className={styles.icon} aria-hidden />}
      {(kind === 'soon' || kind === 'today') && <ClockRegular className={styles.icon} aria-hidden />}
      {children}
    </Text>
  );
}
