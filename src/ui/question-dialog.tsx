import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ content: { display: 'grid', gap: '12px' } });

export interface QuestionDialogProps {
  /** The dialog stays where it is when it is closed: one that is gone before leaves the page hidden behind it. */
  readonly isOpen: boolean;
  readonly title: string;
  /** The two answers: what one most likely wants, and the other, which closes the dialog when nothing else is said. */
  readonly primary: string;
  readonly onPrimary: () => void;
  readonly other: string;
  readonly onOther?: () => void;
  readonly onClose: () => void;
  /** The first answer cannot be given now. */
  readonly isBusy?: boolean;
  /** It wants an answer: nothing beside it closes it. */
  readonly isAlert?: boolean;
  readonly children: ReactNode;
}

/** Asks before something is done, with two answers. */
export function QuestionDialog({
  isOpen,
  title,
  primary,
  onPrimary,
  other,
  onClose,
  onOther = onClose,
  isBusy = false,
  isAlert = false,
  children,
}: QuestionDialogProps) {
  const styles = useStyles();
  return (
    <Dialog
      modalType={isAlert ? 'alert' : 'modal'}
      open={isOpen}
      onOpenChange={(_, { open }) => !open && onClose()}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>{children}</DialogContent>
          <DialogActions>
            <Button onClick={onOther}>{other}</Button>
            <Button appearance="primary" disabledFocusable={isBusy} onClick={onPrimary}>
              {primary}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
