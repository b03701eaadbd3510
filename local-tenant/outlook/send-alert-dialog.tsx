import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Modal } from '../frame/modal';
import type { SendAlert } from './add-in';
import { texts } from './texts';

const useStyles = makeStyles({
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '480px',
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  words: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalS,
  },
});

interface SendAlertDialogProps {
  readonly alert: SendAlert;
  readonly onSend: () => void;
  /** By the button that does not send, which may open the pane. */
  readonly onStay: () => void;
  readonly onClose: () => void;
}

/** A Smart Alert: under the add-in's name what it says, or that it says nothing, and what the mode lets the person do. */
export function SendAlertDialog({ alert, onSend, onStay, onClose }: SendAlertDialogProps) {
  const styles = useStyles();
  const { sendMode, message, cancelLabel } = alert;
  const isSilent = message === undefined;
  const maySend = isSilent ? sendMode !== 'block' : sendMode === 'promptUser';
  return (
    <Modal title={texts.openPane} onClose={onClose}>
      <div className={styles.content}>
        <Text className={styles.words}>{message ?? texts.sendAlert.silent}</Text>
        <div className={styles.actions}>
          {maySend && <Button onClick={onSend}>{texts.sendAlert.sendAnyway}</Button>}
          <Button appearance="primary" onClick={onStay}>
            {isSilent ? texts.sendAlert.tryLater : (cancelLabel ?? texts.sendAlert.dontSend)}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
