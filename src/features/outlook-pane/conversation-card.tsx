import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../application/conversation/seen-conversation';
import { Card } from '../../ui/card';
import { DeadlineText } from '../../parts/conversation/deadline-text';
import { otherThan } from '../../domain/conversation/parties';
import { firstName } from '../../ui/first-name';
import { Heading } from '../../ui/heading';
import { useDays } from '../../parts/workplace/use-days';
import { useWorkplace } from '../../parts/workplace/workplace-context';
import { capitalized } from '../../i18n/days';

const useStyles = makeStyles({
  lines: { display: 'grid', gap: '8px', justifyItems: 'start' },
  quiet: { color: tokens.colorNeutralForeground2 },
  action: { minHeight: '44px', width: '100%', marginTop: '8px' },
});

export interface ConversationCardProps {
  readonly conversation: Conversation;
  readonly openAddress: (address: string) => void;
}

/** Who, when and where, what is asked, and the way to it. */
export function ConversationCard({ conversation, openAddress }: ConversationCardProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { meetingSpan, day, distance } = useDays();
  const { linkTo } = useWorkplace();
  const { item, booking, step, party } = conversation;
  const name = item.names[otherThan(party)];
  const isPreparing = step.code === 'prepare';
  return (
    <Card>
      <div className={styles.lines}>
        <Heading level={2}>{t('outlook.with', { name })}</Heading>
        {booking ? (
          <>
            <Text>{capitalized(meetingSpan(booking.start, booking.end))}</Text>
            <Text className={styles.quiet}>
              {booking.location ?? (booking.online ? t('conversation.meeting.online') : '')}
            </Text>
          </>
        ) : (
          <Text>{t('conversation.meeting.none')}</Text>
        )}
        {isPreparing && <Text>{t('conversation.employeeSteps.prepare', { leader: firstName(name) })}</Text>}
        {isPreparing && step.deadline && (
          <DeadlineText deadline={step.deadline}>
            {step.deadline.kind === 'today'
              ? t('conversation.deadline.byToday')
              : `${t('conversation.deadline.by', { day: day(step.deadline.date) })} · ${distance(step.deadline)}`}
          </DeadlineText>
        )}
        <Button appearance="primary" className={styles.action} onClick={() => openAddress(linkTo(item.key))}>
          {t(isPreparing ? 'outlook.openPreparation' : 'outlook.openConversation')}
        </Button>
        <Text size={200} className={styles.quiet}>
          {t('outlook.opens')}
        </Text>
      </div>
    </Card>
  );
}
