import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { AppMark } from '../frame/app-mark';
import { texts } from './texts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    flex: '0 1 440px',
    minWidth: '280px',
    boxSizing: 'border-box',
    overflowY: 'auto',
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    outlineStyle: 'none',
    '@media (max-width: 759.9px)': { flex: '1 1 0', minWidth: 0 },
  },
  head: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  title: { margin: 0, overflowWrap: 'anywhere' },
  ribbon: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface AppointmentFormProps {
  readonly title: string;
  readonly said: string;
  readonly ribbon?: ReactNode;
  readonly onOpenPane: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** An open appointment: its ribbon with the add-in's buttons, and what is read or written below. */
export function AppointmentForm({
  title,
  said,
  ribbon,
  onOpenPane,
  onClose,
  children,
}: AppointmentFormProps) {
  const styles = useStyles();
  const titleId = useId();
  const form = useRef<HTMLElement>(null);
  // It was opened from somewhere else on the page: whoever reads by ear must be taken there.
  useEffect(() => form.current?.focus(), []);
  return (
    <section ref={form} tabIndex={-1} className={styles.form} aria-labelledby={titleId}>
      <div className={styles.head}>
        <Text as="h2" id={titleId} size={500} weight="semibold" className={styles.title}>
          {title}
        </Text>
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={texts.event.close}
          onClick={onClose}
        />
      </div>
      <div role="toolbar" aria-label={texts.addIns} className={styles.ribbon}>
        <Button size="small" icon={<AppMark size={16} />} onClick={onOpenPane}>
          {texts.openPane}
        </Button>
        {ribbon}
      </div>
      {said && (
        <MessageBar intent="warning" politeness="assertive">
          <MessageBarBody>{said}</MessageBarBody>
        </MessageBar>
      )}
      {children}
    </section>
  );
}
