import {
  Badge,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EmployeeConversation } from '../../application/conversation/seen-conversation';
import { copenhagenDateOf } from '../../domain/time/calendar-dates';
import { capitalized } from '../../i18n/days';
import { AcceptButton, canAccept } from './accept-button';
import { Card } from '../../ui/card';
import { useDisagreementText } from './use-disagreement-text';
import { useDays } from '../workplace/use-days';
import { useWorkplace } from '../workplace/workplace-context';
import { ProposeDialog } from './propose-dialog';
import { Heading } from '../../ui/heading';

const useStyles = makeStyles({
  differs: { marginTop: '8px' },
  title: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  lines: { display: 'grid', gap: '2px', marginTop: '8px' },
  small: { color: tokens.colorNeutralForeground2, marginTop: '4px' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px', marginTop: '12px' },
  action: { minHeight: '24px' },
});

export interface MeetingCardProps {
  readonly conversation: EmployeeConversation;
  readonly leader: string;
}

/** When and where, what one has said to it, and what can be done about it. */
export function MeetingCard({ conversation, leader }: MeetingCardProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { showMeeting, now } = useWorkplace();
  const { day, clocks, meeting: sayMeeting } = useDays();
  const [proposed, setProposed] = useState<string>();
  const [isProposing, setProposing] = useState(false);
  const differs = useDisagreementText(conversation);
  const answer = useRef<HTMLSpanElement>(null);
  const { booking, course } = conversation;
  const meeting = course.declined ? undefined : booking;
  const eventId = meeting?.eventId;
  const isOpen = canAccept(conversation, now());

  const said = () => {
    if (proposed) return t('conversation.proposal.sent', { leader, time: proposed });
    if (booking === undefined) return t('conversation.meeting.none');
    if (booking.byHand) return t('conversation.meeting.byHand');
    if (course.declined && isOpen) {
      return t('conversation.meeting.declined', { time: sayMeeting(booking.start) });
    }
    return t(`conversation.meeting.responses.${booking.response}`);
  };

  return (
    <Card>
      <div className={styles.title}>
        <Heading level={2}>{t('conversation.meeting.title')}</Heading>
        {meeting?.isCalled && <Badge appearance="tint">{t('conversation.meeting.called')}</Badge>}
      </div>
      {conversation.disagreements.map((of) => (
        <MessageBar key={of.kind} intent="warning" layout="multiline" className={styles.differs}>
          <MessageBarBody>{differs(of)}</MessageBarBody>
        </MessageBar>
      ))}
      <div className={styles.lines}>
        {meeting && (
          <>
            <Text>{capitalized(day(copenhagenDateOf(meeting.start), { weekday: 'always' }))}</Text>
            <Text>{t('conversation.meeting.clock', { time: clocks(meeting.start, meeting.end) })}</Text>
            <Text size={200} className={styles.small}>
              {meeting.online ? t('conversation.meeting.online') : meeting.location}
            </Text>
          </>
        )}
        <Text
          ref={answer}
          tabIndex={-1}
          role="status"
          {...(meeting && { size: 200, className: styles.small })}
        >
          {said()}
        </Text>
        {course.declined && !isOpen && (
          <Text size={200} className={styles.small}>
            {t('conversation.meeting.declinedByMistake', { leader })}
          </Text>
        )}
      </div>
      <div className={styles.actions}>
        {isOpen && (
          // The button goes with the answer; whoever pressed it by the keyboard goes on from what was said.
          <AcceptButton conversation={conversation} onAccepted={() => answer.current?.focus()} />
        )}
        {showMeeting && eventId !== undefined && (
          <Link as="button" className={styles.action} onClick={() => void showMeeting(eventId)}>
            {t('conversation.meeting.show')}
          </Link>
        )}
        {meeting && eventId !== undefined && meeting.start > now() && (
          <Link as="button" className={styles.action} onClick={() => setProposing(true)}>
            {t('conversation.meeting.propose')}
          </Link>
        )}
      </div>
      {meeting && (
        <ProposeDialog
          isOpen={isProposing}
          conversation={conversation}
          meeting={meeting}
          leader={leader}
          onClose={() => setProposing(false)}
          onSent={(start) => setProposed(sayMeeting(start))}
        />
      )}
    </Card>
  );
}
