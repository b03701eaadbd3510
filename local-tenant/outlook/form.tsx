import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { AppMark } from '../frame/app-mark';
import { Opened } from '../frame/opened';
import type { AddInItem, ItemNotice } from './add-in';
import { useNotices } from './open-item';
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
  ribbon: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

const INTENTS: Readonly<Record<ItemNotice['type'], 'info' | 'error'>> = {
  informationalMessage: 'info',
  progressIndicator: 'info',
  errorMessage: 'error',
  insightMessage: 'info',
};

interface AppointmentFormProps {
  readonly item: AddInItem;
  readonly title: string;
  readonly said: string;
  readonly ribbon?: ReactNode;
  readonly onOpenPane: (initialization?: string) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** An open appointment: its ribbon with the add-in's buttons, and what is read or written below. */
export function AppointmentForm({
  item,
  title,
  said,
  ribbon,
  onOpenPane,
  onClose,
  children,
}: AppointmentFormProps) {
  const styles = useStyles();
  const notices = useNotices(item);
  return (
    <Opened title={title} as="h2" size={500} className={styles.form} onClose={onClose}>
      <div role="toolbar" aria-label={texts.addIns} className={styles.ribbon}>
        <Button size="small" icon={<AppMark size={16} />} onClick={() => onOpenPane()}>
          {texts.openPane}
        </Button>
        {ribbon}
      </div>
      {notices.map(({ key, type, message }) => (
        <MessageBar key={key} intent={INTENTS[type]}>
          <MessageBarBody>{message}</MessageBarBody>
        </MessageBar>
      ))}
      {said && (
        <MessageBar intent="warning" politeness="assertive">
          <MessageBarBody>{said}</MessageBarBody>
        </MessageBar>
      )}
      {children}
    </Opened>
  );
}
