import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { BookingFailure } from '../../application/booking/booking-failure';
import { isFailure } from '../../domain/base/failure';
import { FailureMessage } from '../workplace/failure-message';

export interface BookingProblemProps {
  readonly problem: BookingFailure;
  readonly onRetry: () => void;
}

/** Why nothing was booked; what Microsoft 365 failed with is told as everywhere else. */
export function BookingProblem({ problem, onRetry }: BookingProblemProps) {
  const { t } = useTranslation();
  if (isFailure(problem)) return <FailureMessage failure={problem} onRetry={onRetry} />;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{t(`booking.problems.${problem.code}`)}</MessageBarBody>
    </MessageBar>
  );
}
