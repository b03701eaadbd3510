import { useTranslation } from 'react-i18next';
import type { BookingFailure } from '../../application/booking/booking-failure';
import { RefusalMessage } from '../workplace/refusal-message';

export interface BookingProblemProps {
  readonly problem: BookingFailure;
  readonly onRetry: () => void;
}

export function BookingProblem(props: BookingProblemProps) {
  const { t } = useTranslation();
  return <RefusalMessage {...props} text={(code) => t(`booking.problems.${code}`)} />;
}
