import { useTranslation } from 'react-i18next';
import type { RoundFailure } from '../../application/rounds/round-failure';
import { RefusalMessage } from '../../parts/workplace/refusal-message';

export interface RoundProblemProps {
  readonly failure: RoundFailure;
  /** In the form, what was typed stands beside what the other wrote. */
  readonly inForm?: boolean;
  readonly onRetry: () => void;
}

export function RoundProblem({ failure, inForm = false, onRetry }: RoundProblemProps) {
  const { t } = useTranslation();
  return (
    <RefusalMessage
      problem={failure}
      text={(code) => t(`rounds.failures.${code === 'changed' && inForm ? 'changed-form' : code}`)}
      onRetry={onRetry}
    />
  );
}
