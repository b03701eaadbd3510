import { Button, makeStyles, Text } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../domain/base/failure';
import { FailureMessage } from '../../parts/workplace/failure-message';
import { useWorkplace } from '../../parts/workplace/workplace-context';

const useStyles = makeStyles({
  group: { display: 'grid', gap: '8px', justifyItems: 'start', maxWidth: '480px' },
});

export interface SignInButtonProps {
  readonly label: string;
  readonly appearance?: 'primary' | 'secondary';
}

/** Stays usable while the window is open: nobody tells this page when the person closes it. */
export function SignInButton({ label, appearance = 'primary' }: SignInButtonProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { signIn } = useWorkplace();
  const client = useQueryClient();
  const [waiting, setWaiting] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  const press = async () => {
    setWaiting(true);
    setFailure(undefined);
    const outcome = await signIn.signInAgain();
    if (outcome.ok) {
      setWaiting(false);
      await client.resetQueries();
    } else if (outcome.failure.code !== 'signed-out') {
      setWaiting(false);
      setFailure(outcome.failure);
    }
  };

  return (
    <div className={styles.group}>
      <Button appearance={appearance} onClick={() => void press()}>
        {label}
      </Button>
      <Text role="status">{waiting ? t('signIn.windowOpen') : ''}</Text>
      {failure && <FailureMessage failure={failure} onRetry={() => void press()} />}
    </div>
  );
}
