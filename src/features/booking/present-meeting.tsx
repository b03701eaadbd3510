import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { LeaderConversation } from '../../application/conversation/seen-conversation';
import type { Person } from '../../domain/base/person';
import { addresses, findTimeAddress } from '../../ui/addresses';
import { capitalized } from '../../i18n/days';
import { Card } from '../../ui/card';
import { useDays } from '../../parts/workplace/use-days';
import { Disagreements } from './disagreements';
import { PrintInvitation } from './print-invitation';
import type { BookingActions } from './use-booking';
import { Heading } from '../../ui/heading';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: '12px' },
  status: { display: 'flex', alignItems: 'center', gap: '8px' },
  // Nothing is said yet; the place is kept, so that what comes is read aloud.
  silent: { marginBottom: '-12px' },
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
  /** Somebody else who has no time yet. */
  readonly next: LeaderConversation | undefined;
  /** The other times are shown. */
  readonly isMoving: boolean;
  readonly onMove: () => void;
  readonly onCancel: () => void;
}

/** What came of it, the time that is agreed, and what the employee said to it. */
export function PresentMeeting({
  conversation,
  self,
  employee,
  actions,
  next,
  isMoving,
  onMove,
  onCancel,
}: PresentMeetingProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { meetingSpan } = useDays();
  const { booking } = conversation;
  const { done } = actions;
  const doneText =
    done &&
    (done === 'booked' && booking?.byHand ? t('booking.bookedByHand', { employee }) : t(`booking.${done}`));
  const proposed = booking?.proposed;
  // One after the other, but not from what was just called off.
  const following = done === 'booked' || done === 'moved' ? next : undefined;
  const isHidden = !booking && !done && conversation.disagreements.length === 0;
  if (isHidden) return null;

  return (
    <Card>
      <div className={styles.parts}>
        <Disagreements conversation={conversation} self={self} />
        <div role="status" className={mergeClasses(styles.status, !done && styles.silent)}>
          {done && <CheckmarkCircleFilled className={styles.check} aria-hidden />}
          {doneText && <Text weight="semibold">{doneText}</Text>}
        </div>
        {booking && (
          <div className={styles.lines}>
            <Heading level={2}>{capitalized(meetingSpan(booking.start, booking.end))}</Heading>
            <Text className={styles.small}>
              {[
                booking.online ? t('booking.online') : booking.location,
                booking.byHand || proposed
                  ? undefined
                  : t(`booking.response.${booking.response}`, { employee }),
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
                time: meetingSpan(proposed.start, proposed.end),
              })}
            </MessageBarBody>
            <MessageBarActions>
              <Button
                appearance="primary"
                disabledFocusable={actions.isBusy}
                onClick={() => void actions.take(proposed)}
              >
                {t('booking.takeProposal')}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
        <div className={styles.actions}>
          {following && (
            <Button appearance="primary" onClick={() => navigate(findTimeAddress(following.item.key))}>
              {t('booking.next', { employee: following.item.names.employee })}
            </Button>
          )}
          {done && (
            <Button
              appearance={following ? 'secondary' : 'primary'}
              onClick={() => navigate(addresses.myTeam)}
            >
              {t('booking.toTeam')}
            </Button>
          )}
          {booking && !isMoving && (
            <Button disabledFocusable={actions.isBusy} onClick={onMove}>
              {t('booking.moveQuestion')}
            </Button>
          )}
          {booking?.byHand && (
            <PrintInvitation conversation={conversation} booking={booking} leader={self.name} />
          )}
          {booking && (
            <Button disabledFocusable={actions.isBusy} onClick={onCancel}>
              {t('booking.cancel')}
            </Button>
          )}
        </div>
      </div>
    </Card>
  );
}
