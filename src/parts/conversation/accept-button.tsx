import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { acceptTime } from '../../application/booking/accept-time';
import type { BookingFailure } from '../../application/booking/booking-failure';
import type { EmployeeConversation } from '../../application/conversation/seen-conversation';
import { smallTouch } from '../../ui/narrow';
import { useWorkplace } from '../workplace/workplace-context';
import { BookingProblem } from './booking-problem';
import { useRenewConversations } from './use-conversations';

const useStyles = makeStyles({ button: smallTouch });

/** There is an invitation in the calendar that one may still say yes to. */
export const canAccept = ({ booking }: EmployeeConversation, now: string): boolean =>
  booking?.eventId !== undefined &&
  booking.byHand !== true &&
  booking.response !== 'accepted' &&
  booking.start > now;

export interface AcceptButtonProps {
  readonly conversation: EmployeeConversation;
  readonly onAccepted: () => void;
}

/** Says yes to the time at one press; why it did not come about stands above it. */
export function AcceptButton({ conversation, onAccepted }: AcceptButtonProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const workplace = useWorkplace();
  const renew = useRenewConversations();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<BookingFailure>();

  const accept = async () => {
    setBusy(true);
    setProblem(undefined);
    const accepted = await acceptTime(workplace, conversation);
    if (accepted.ok) onAccepted();
    else setProblem(accepted.failure);
    await renew();
    setBusy(false);
  };
  return (
    <>
      {problem && <BookingProblem problem={problem} onRetry={() => void accept()} />}
      <Button className={styles.button} disabledFocusable={isBusy} onClick={() => void accept()}>
        {t('conversation.meeting.accept')}
      </Button>
    </>
  );
}
