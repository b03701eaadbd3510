import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { PreparationFailure } from '../../application/preparation/preparation-failure';
import { isFailure } from '../../domain/base/failure';
import type { Party } from '../../domain/conversation/parties';
import { FailureMessage } from '../../parts/workplace/failure-message';

const useStyles = makeStyles({ button: { minHeight: '32px' } });

export interface PreparationProblemProps {
  readonly problem: PreparationFailure;
  readonly party: Party;
  /** The first name of the other. */
  readonly other: string;
  readonly onRetry: () => void;
}

/** Why nothing came of it; what Microsoft 365 failed with is told as everywhere else. */
export function PreparationProblem({ problem, party, other, onRetry }: PreparationProblemProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  if (isFailure(problem)) return <FailureMessage failure={problem} onRetry={onRetry} />;
  if (problem.code === 'begun') {
    return (
      <MessageBar intent="warning" layout="multiline" role="alert">
        <MessageBarBody>{t('preparation.share.begun')}</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{t(`preparation.notReady.${party}`, { other })}</MessageBarBody>
      <MessageBarActions>
        <Button className={styles.button} onClick={onRetry}>
          {t('preparation.tryAgain')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
