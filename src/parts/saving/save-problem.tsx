import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Autosave } from '../../application/writing/autosave';
import type { SavingSeen } from './use-saving';
import { BusyText } from '../workplace/busy-text';
import { FailureDetailsText } from '../workplace/failure-message';
import { SignInButton } from '../workplace/sign-in-button';
import { smallTouch } from '../../ui/narrow';

/** Milliseconds without a connection before it is more than a line in the header. */
const OFFLINE_BAR_AFTER = 60_000;

const useStyles = makeStyles({
  all: { display: 'grid', gap: '8px' },
  button: smallTouch,
});

export interface SaveProblemProps {
  readonly autosave: Autosave;
  readonly state: SavingSeen;
  /** All that is typed, as text for another place. */
  readonly copyText: () => string;
}

/** What is not saved in Microsoft 365: what happened, what was kept, what to do (T41, T42, T46, T47). */
export function SaveProblem({ autosave, state, copyText }: SaveProblemProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { saving, failure, device } = state;
  // What is kept nowhere is said at once.
  const isLongOffline = useForSoLong(saving === 'offline', device === 'kept' ? OFFLINE_BAR_AFTER : 0);
  const kind =
    saving === 'signed-out'
      ? 'signedOut'
      : saving === 'waiting'
        ? 'busy'
        : saving === 'failed'
          ? 'failed'
          : isLongOffline
            ? 'offline'
            : undefined;
  if (kind === undefined) return null;

  const texts = device === 'kept' ? 'writing.saving' : 'writing.savingWithoutJournal';
  const isMild = kind === 'busy' || kind === 'offline';
  return (
    <div className={styles.all}>
      <MessageBar intent={isMild ? 'warning' : 'error'} layout="multiline" role={isMild ? 'status' : 'alert'}>
        <MessageBarBody>
          {device === 'refused' && `${t('writing.saving.noRoom')} `}
          {kind === 'busy' && failure ? (
            <BusyText failure={failure} text={(count) => t(`${texts}.busy`, { count })} />
          ) : (
            kind !== 'busy' && t(`${texts}.${kind}`)
          )}
        </MessageBarBody>
        <MessageBarActions>
          {kind === 'signedOut' ? (
            <SignInButton onSignedIn={() => void autosave.flush()} />
          ) : (
            <Button className={styles.button} onClick={() => void autosave.flush()}>
              {t('writing.saving.retry')}
            </Button>
          )}
          <CopyButton copyText={copyText} />
        </MessageBarActions>
      </MessageBar>
      {kind === 'failed' && failure?.details && <FailureDetailsText details={failure.details} />}
    </div>
  );
}

function CopyButton({ copyText }: { readonly copyText: () => string }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [said, setSaid] = useState<'copied' | 'notCopied'>();
  const copy = () => {
    setSaid(copyByHand(copyText()) ? 'copied' : 'notCopied');
  };
  return (
    <>
      <Button className={styles.button} onClick={copy}>
        {t('writing.saving.copy')}
      </Button>
      <Text size={200} role="status">
        {said && t(`writing.saving.${said}`)}
      </Text>
    </>
  );
}

/** A frame of another site may not use the clipboard's newer interface; this one it may, from a press on a button. */
function copyByHand(text: string): boolean {
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', onCopy);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', onCopy);
  }
}

function useForSoLong(is: boolean, milliseconds: number): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!is) return undefined;
    const timer = setTimeout(() => setLong(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [is, milliseconds]);
  return isLong;
}
