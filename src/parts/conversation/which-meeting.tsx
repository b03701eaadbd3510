import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BookingFailure } from '../../application/booking/booking-failure';
import { chooseMeeting } from '../../application/booking/choose-meeting';
import type { LeaderConversation } from '../../application/conversation/seen-conversation';
import { rivalOf } from '../../domain/meeting/sent-appointment';
import { firstName } from '../../ui/first-name';
import { useDays } from '../workplace/use-days';
import { useWorkplace } from '../workplace/workplace-context';
import { BookingProblem } from './booking-problem';
import { useRenewConversations } from './use-conversations';

/** Asks which time counts, where one conversation stands twice in the calendar; nothing where it does not. */
export function WhichMeeting({ conversation }: { readonly conversation: LeaderConversation }) {
  const { t } = useTranslation();
  const { meetingSpan } = useDays();
  const workplace = useWorkplace();
  const renew = useRenewConversations();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<BookingFailure>();
  const [last, setLast] = useState('');
  const { item, booking, sent } = conversation;
  const rival = rivalOf(booking, sent);
  if (booking?.eventId === undefined || rival === undefined) return null;

  const keep = async (eventId: string) => {
    setBusy(true);
    setProblem(undefined);
    setLast(eventId);
    const chosen = await chooseMeeting(workplace, conversation, eventId);
    if (!chosen.ok) setProblem(chosen.failure);
    await renew();
    setBusy(false);
  };
  const standing = { ...booking, id: booking.eventId };
  const say = ({ start, end }: { readonly start: string; readonly end: string }) => meetingSpan(start, end);
  return (
    <>
      {problem && <BookingProblem problem={problem} onRetry={() => void keep(last)} />}
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          {t('booking.which', {
            employee: firstName(item.names.employee),
            recorded: say(standing),
            other: say(rival),
          })}
        </MessageBarBody>
        <MessageBarActions>
          {[standing, rival].map((one) => (
            <Button key={one.id} disabledFocusable={isBusy} onClick={() => void keep(one.id)}>
              {t('booking.keepTime', { time: say(one) })}
            </Button>
          ))}
        </MessageBarActions>
      </MessageBar>
    </>
  );
}
