import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { HandOverFailure } from '../../application/set-up/hand-over';
import { isFailure } from '../../domain/base/failure';
import { FailureMessage } from '../../parts/workplace/failure-message';

const useStyles = makeStyles({ message: { marginBottom: '12px' } });

export interface SetUpFailureMessageProps {
  readonly failure: HandOverFailure;
  readonly onRetry: () => void;
}

/** Why the set-up or a handover ended early, and what somebody must mend before it goes on. */
export function SetUpFailureMessage({ failure, onRetry }: SetUpFailureMessageProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <div className={styles.message}>
      {isFailure(failure) ? (
        <FailureMessage failure={failure} onRetry={onRetry} />
      ) : (
        <MessageBar intent={failure.code === 'stopped' ? 'info' : 'error'} layout="multiline" role="alert">
          <MessageBarBody>
            {t(`setUp.problems.${failure.code}`, { userPrincipalName: '', objectId: '', ...failure })}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
