import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { RoundFailure } from '../../application/rounds/round-failure';
import { isFailure } from '../../domain/base/failure';
import { FailureMessage } from '../../parts/workplace/failure-message';

export interface RoundProblemProps {
  readonly failure: RoundFailure;
  /** In the form, what was typed stands beside what the other wrote. */
  readonly inForm?: boolean;
  readonly onRetry: () => void;
}

/** Why nothing was kept; what Microsoft 365 failed with is told as everywhere else. */
export function RoundProblem({ failure, inForm = false, onRetry }: RoundProblemProps) {
  const { t } = useTranslation();
  if (isFailure(failure)) return <FailureMessage failure={failure} onRetry={onRetry} />;
  const { code } = failure;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        {t(`rounds.failures.${code === 'changed' && inForm ? 'changed-form' : code}`)}
      </MessageBarBody>
    </MessageBar>
  );
}
