import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import type {
  PreparationFailure,
  PreparationOutcome,
} from '../../application/preparation/preparation-failure';
import { focusTitle } from '../../ui/focus-title';
import { QuestionDialog } from '../../ui/question-dialog';
import { PreparationProblem } from './preparation-problem';
import { usePreparing } from './preparing';

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
export function ConfirmDialog({
  isOpen,
  title,
  text,
  confirm,
  confirming,
  refuse,
  onConfirm,
  onClose,
}: ConfirmDialogProps) {
  const { preparation, other } = usePreparing();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<PreparationFailure>();
  const close = () => {
    setProblem(undefined);
    onClose();
  };
  const press = async () => {
    setBusy(true);
    setProblem(undefined);
    const outcome = await onConfirm();
    setBusy(false);
    if (!outcome.ok) {
      setProblem(outcome.failure);
      return;
    }
    close();
    // The button that opened the dialog may be gone with what it offered.
    focusTitle();
  };
  return (
    <QuestionDialog
      isOpen={isOpen}
      title={title}
      primary={isBusy ? confirming : confirm}
      onPrimary={() => void press()}
      other={refuse}
      onClose={close}
      isBusy={isBusy}
    >
      <Text>{text}</Text>
      {problem && (
        <PreparationProblem
          problem={problem}
          party={preparation.party}
          other={other}
          onRetry={() => void press()}
        />
      )}
    </QuestionDialog>
  );
}
