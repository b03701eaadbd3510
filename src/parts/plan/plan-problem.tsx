import { useTranslation } from 'react-i18next';
import type { PlanFailure } from '../../application/plan/plan-failure';
import { RefusalMessage } from '../workplace/refusal-message';

export interface PlanProblemProps {
  readonly problem: PlanFailure;
  readonly onRetry: () => void;
}

export function PlanProblem(props: PlanProblemProps) {
  const { t } = useTranslation();
  return <RefusalMessage {...props} text={(code) => t(`plan.problems.${code}`)} />;
}
