import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EmployeeConversation } from '../../application/conversation/seen-conversation';
import { copenhagenDateOf } from '../../domain/time/calendar-dates';
import { capitalized } from '../../i18n/days';
import { Card } from '../../ui/card';
import { useDays } from '../../parts/workplace/use-days';
import { useWorkplace } from '../../parts/workplace/workplace-context';
import { ProposeDialog } from './propose-dialog';
import { Heading } from '../../ui/heading';

const useStyles = makeStyles({
  lines: { display: 'grid', gap: '2px', marginTop: '8px' },
  small: { color: tokens.colorNeutralForeground2, marginTop: '4px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', marginTop: '12px' },
  action: { minHeight: '24px' },
});

export interface MeetingCardProps {
  readonly conversation: EmployeeConversation;
  readonly leader: string;
}

/** When and where, and what can be done about it. */
export function MeetingCard({ conversation, leader }: MeetingCardProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { showMeeting, now } = useWorkplace();
  const { day, clocks, meeting: sayMeeting } = useDays();
  const [proposed, setProposed] = useState<string>();
  const [isProposing, setProposing] = useState(false);
  const { booking, course } = conversation;
  const meeting = course.declined ? undefined : booking;
  const eventId = meeting?.eventId;

  return (
    <Card>
      <Heading level={2}>{t('conversation.meeting.title')}</Heading>
      {meeting ? (
        <div className={styles.lines}>
          <Text>{capitalized(day(copenhagenDateOf(meeting.start), { weekday: 'always' }))}</Text>
          <Text>{t('conversation.meeting.clock', { time: clocks(meeting.start, meeting.end) })}</Text>
          <Text size={200} className={styles.small}>
            {meeting.online ? t('conversation.meeting.online') : meeting.location}
          </Text>
          <Text size={200} className={styles.small} role="status">
            {proposed
              ? t('conversation.proposal.sent', { leader, time: proposed })
              : meeting.byHand
                ? t('conversation.meeting.byHand')
                : t(`conversation.meeting.responses.${meeting.response}`)}
          </Text>
        </div>
      ) : (
        <div className={styles.lines}>
          <Text>{t(booking ? 'conversation.meeting.responses.declined' : 'conversation.meeting.none')}</Text>
        </div>
      )}
      {meeting && eventId !== undefined && (
        <div className={styles.actions}>
          {showMeeting && (
            <Link as="button" className={styles.action} onClick={() => void showMeeting(eventId)}>
              {t('conversation.meeting.show')}
            </Link>
          )}
          {meeting.start > now() && (
            <Link as="button" className={styles.action} onClick={() => setProposing(true)}>
              {t('conversation.meeting.propose')}
            </Link>
          )}
        </div>
      )}
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
