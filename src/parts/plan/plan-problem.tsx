import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { PlanFailure } from '../../application/plan/plan-failure';
import { isFailure } from '../../domain/base/failure';
import { FailureMessage } from '../workplace/failure-message';

export interface PlanProblemProps {
  readonly problem: PlanFailure;
  readonly onRetry: () => void;
}

/** Why nothing came of it; what Microsoft 365 failed with is told as everywhere else. */
export function PlanProblem({ problem, onRetry }: PlanProblemProps) {
  const { t } = useTranslation();
  if (isFailure(problem)) return <FailureMessage failure={problem} onRetry={onRetry} />;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{t(`plan.problems.${problem.code}`)}</MessageBarBody>
    </MessageBar>
  );
}
