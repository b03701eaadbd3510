import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Text,
} from '@fluentui/react-components';
import { useState } from 'react';
import type {
  PreparationFailure,
  PreparationOutcome,
} from '../../application/preparation/preparation-failure';
import { focusTitle } from '../../ui/focus-title';
import { PreparationProblem } from './preparation-problem';
import { usePreparing } from './preparing';

const useStyles = makeStyles({ content: { display: 'grid', gap: '12px' } });

export interface ConfirmDialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly confirming: string;
  readonly refuse: string;
  readonly onConfirm: () => PreparationOutcome<unknown>;
  readonly onClose: () => void;
}

/** Asks before something that the other sees; what fails is told where it was asked for. */
export function ConfirmDialog({ isOpen, onClose, ...question }: ConfirmDialogProps) {
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <Question {...question} onClose={onClose} />
      </DialogSurface>
    </Dialog>
  );
}

function Question({
  title,
  text,
  confirm,
  confirming,
  refuse,
  onConfirm,
  onClose,
}: Omit<ConfirmDialogProps, 'isOpen'>) {
  const styles = useStyles();
  const { preparation, other } = usePreparing();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<PreparationFailure>();
  const press = async () => {
    setBusy(true);
    setProblem(undefined);
    const outcome = await onConfirm();
    setBusy(false);
    if (!outcome.ok) {
      setProblem(outcome.failure);
      return;
    }
    onClose();
    // The button that opened the dialog may be gone with what it offered.
    focusTitle();
  };
  return (
    <DialogBody>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent className={styles.content}>
        <Text>{text}</Text>
        {problem && (
          <PreparationProblem
            problem={problem}
            party={preparation.party}
            other={other}
            onRetry={() => void press()}
          />
        )}
      </DialogContent>
      <DialogActions>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void press()}>
          {isBusy ? confirming : confirm}
        </Button>
        <Button onClick={onClose}>{refuse}</Button>
      </DialogActions>
    </DialogBody>
  );
}
