import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Conversation, LeaderConversation } from '../../application/conversation/seen-conversation';
import type { PaneAppointment } from '../../application/ports/open-appointment';
import { handInsOf } from '../../domain/conversation/sharing';
import { otherThan } from '../../domain/conversation/parties';
import { capitalized } from '../../i18n/days';
import { DeadlineText } from '../../parts/conversation/deadline-text';
import { MeetingCard } from '../../parts/conversation/meeting-card';
import { MiniThread } from '../../parts/conversation/mini-thread';
import { TamperedBar } from '../../parts/conversation/tampered-bar';
import { useDisagreementText } from '../../parts/conversation/use-disagreement-text';
import { ReaderBadge } from '../../parts/readers/reader-badge';
import { useDays } from '../../parts/workplace/use-days';
import { Card } from '../../ui/card';
import { firstName } from '../../ui/first-name';
import { Heading } from '../../ui/heading';
import { Page } from '../../ui/page';
import { OpenInTeams } from './open-in-teams';
import { useStepWords } from './use-step-words';
import { WritingHint } from './writing-hint';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: '16px' },
  lines: { display: 'grid', gap: '8px', justifyItems: 'start' },
  step: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 10px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface ConversationPaneProps {
  /** Nothing where the appointment links to one that is not the reader's. */
  readonly conversation: Conversation | undefined;
  readonly appointment: PaneAppointment;
  readonly openAddress: (address: string) => void;
}

/** The conversation of an appointment that is read, or opened again by whoever called it. */
export default function ConversationPane({ conversation, appointment, openAddress }: ConversationPaneProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const name = conversation?.item.names[otherThan(conversation.party)];
  return (
    <Page title={name ? t('outlook.with', { name }) : t('outlook.conversation')}>
      <div className={styles.parts}>
        {conversation && name ? (
          <>
            <TamperedBar conversation={conversation} />
            <StepCard conversation={conversation} other={firstName(name)} openAddress={openAddress} />
            {conversation.party === 'employee' ? (
              <MeetingCard conversation={conversation} leader={firstName(name)} />
            ) : (
              <LedMeeting conversation={conversation} employee={firstName(name)} />
            )}
          </>
        ) : (
          <Text>{t('outlook.notYours')}</Text>
        )}
        {appointment.kind === 'compose' && <WritingHint appointment={appointment} />}
      </div>
    </Page>
  );
}

interface StepCardProps {
  readonly conversation: Conversation;
  /** The first name. */
  readonly other: string;
  readonly openAddress: (address: string) => void;
}

/** Where it stands, by when, who has shared and who can read it, and the way on. */
function StepCard({ conversation, other, openAddress }: StepCardProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { day, distance } = useDays();
  const { item, party, course, concept, step } = conversation;
  const words = useStepWords(conversation);
  const { current } = course;
  const { deadline } = step;
  const isBefore = current === 'time' || current === 'preparation' || current === 'conversation';
  const isShared = concept.sharing !== 'own-notes' && isBefore;
  return (
    <Card>
      <div className={styles.lines}>
        <div className={styles.step}>
          <MiniThread steps={course.steps} />
          <Text size={200} className={styles.quiet}>
            {t('outlook.step', { step: t(`conversation.course.shortSteps.${current}`) })}
          </Text>
        </div>
        {words.next && <Heading level={2}>{words.next}</Heading>}
        {deadline && (
          <DeadlineText deadline={deadline}>
            {deadline.kind === 'today'
              ? t('conversation.deadline.byToday')
              : `${t('conversation.deadline.by', { day: day(deadline.date) })} · ${distance(deadline)}`}
          </DeadlineText>
        )}
        {isShared && <Text>{t(`outlook.shared.${sharedBy(conversation)}`, { other })}</Text>}
        {isShared && (
          <ReaderBadge
            thing="sheet"
            party={party}
            people={item}
            names={item.names}
            isTogether={concept.sharing === 'together'}
          />
        )}
        <OpenInTeams conversationKey={item.key} openAddress={openAddress} isPrimary>
          {words.action}
        </OpenInTeams>
      </div>
    </Card>
  );
}

function sharedBy({ item, party }: Conversation): 'both' | 'own' | 'other' | 'none' {
  const handIns = handInsOf(item.sheets);
  const own = handIns[party] !== undefined;
  const other = handIns[otherThan(party)] !== undefined;
  if (own) return other ? 'both' : 'own';
  return other ? 'other' : 'none';
}

interface LedMeetingProps {
  readonly conversation: LeaderConversation;
  readonly employee: string;
}

/** When and where, what the employee has said to it, and where the calendar says something else. */
function LedMeeting({ conversation, employee }: LedMeetingProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { meetingSpan } = useDays();
  const tell = useDisagreementText(conversation);
  const { booking, disagreements } = conversation;
  return (
    <Card>
      <Heading level={2}>{t('conversation.meeting.title')}</Heading>
      {disagreements.map((each) => (
        <MessageBar key={each.kind} intent="warning" layout="multiline">
          <MessageBarBody>{tell(each)}</MessageBarBody>
        </MessageBar>
      ))}
      {booking ? (
        <div className={styles.lines}>
          <Text>{capitalized(meetingSpan(booking.start, booking.end))}</Text>
          <Text size={200} className={styles.quiet}>
            {booking.online ? t('booking.online') : booking.location}
          </Text>
          <Text size={200} className={styles.quiet}>
            {booking.proposed
              ? t('booking.proposed', {
                  employee,
                  time: meetingSpan(booking.proposed.start, booking.proposed.end),
                })
              : t(`booking.response.${booking.response}`, { employee })}
          </Text>
        </div>
      ) : (
        <Text>{t('conversation.meeting.none')}</Text>
      )}
    </Card>
  );
}
