import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { LeaderConversation } from '../../application/booking/conversation';
import type { Person } from '../../domain/person';
import { addresses } from '../../ui/addresses';
import { Card } from '../../ui/card';
import { useDays } from '../../ui/use-days';
import { CancelDialog } from './cancel-dialog';
import { PrintInvitation } from './print-invitation';
import type { BookingActions } from './use-booking';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: '12px' },
  status: { display: 'flex', alignItems: 'center', gap: '8px' },
  check: { color: tokens.colorStatusSuccessForeground1, fontSize: '20px', flexShrink: 0 },
  lines: { display: 'grid', gap: '2px' },
  small: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export interface PresentMeetingProps {
  readonly conversation: LeaderConversation;
  readonly self: Person;
  readonly employee: string;
  readonly actions: BookingActions;
}

/** What came of it, the time that is agreed, and what the employee said to it. */
export function PresentMeeting({ conversation, self, employee, actions }: PresentMeetingProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { meeting, clocks } = useDays();
  const [isCancelling, setCancelling] = useState(false);
  const { booking } = conversation;
  const { done } = actions;
  const doneText =
    done &&
    (done === 'booked' && booking?.byHand ? t('booking.bookedByHand', { employee }) : t(`booking.${done}`));
  const proposed = booking?.proposed;
  if (!booking && !done) return null;

  return (
    <Card>
      <div className={styles.parts}>
        <div role="status" className={styles.status}>
          {done && <CheckmarkCircleFilled className={styles.check} aria-hidden />}
          {doneText && <Text weight="semibold">{doneText}</Text>}
        </div>
        {booking && (
          <div className={styles.lines}>
            <Text as="h2" size={400} weight="semibold">
              {`${meeting(booking.start, { weekday: 'always' })}–${clocks(booking.start, booking.end).split('–')[1] ?? ''}`}
            </Text>
            <Text className={styles.small}>
              {[
                booking.online ? t('booking.online') : booking.location,
                booking.byHand ? undefined : t(`booking.response.${booking.response}`, { employee }),
              ]
                .filter((part) => part !== undefined)
                .join(' · ')}
            </Text>
          </div>
        )}
        {proposed && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>
              {t('booking.proposed', {
                employee,
                time: `${meeting(proposed.start, { weekday: 'always' })}–${clocks(proposed.start, proposed.end).split('–')[1] ?? ''}`,
              })}
            </MessageBarBody>
            <MessageBarActions>
              <Button disabledFocusable={actions.isBusy} onClick={() => void actions.take(proposed)}>
                {t('booking.takeProposal')}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
        <div className={styles.actions}>
          {done && (
            <Button appearance="primary" onClick={() => navigate(addresses.myTeam)}>
              {t('booking.toTeam')}
            </Button>
          )}
          {booking?.byHand && (
            <PrintInvitation conversation={conversation} booking={booking} leader={self.name} />
          )}
          {booking && (
            <Button disabledFocusable={actions.isBusy} onClick={() => setCancelling(true)}>
              {t('booking.cancel')}
            </Button>
          )}
        </div>
      </div>
      {booking && isCancelling && (
        <CancelDialog
          employee={employee}
          time={meeting(booking.start, { weekday: 'always' })}
          onClose={() => setCancelling(false)}
          onCancel={() => {
            setCancelling(false);
            void actions.cancel();
          }}
        />
      )}
    </Card>
  );
}
