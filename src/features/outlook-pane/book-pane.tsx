import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeaderConversation } from '../../application/conversation/seen-conversation';
import type { PaneAppointment } from '../../application/ports/open-appointment';
import type { AppointmentNote } from '../../domain/meeting/appointment-note';
import type { ConversationKey } from '../../domain/base/conversation-key';
import type { Person } from '../../domain/base/person';
import { useDays } from '../../parts/workplace/use-days';
import { useOpening } from '../../parts/workplace/use-opening';
import { firstName } from '../../ui/first-name';
import { Page } from '../../ui/page';
import { FilledRegion } from './filled-region';
import { lacksTime } from './lacks-time';
import { OpenInTeams } from './open-in-teams';
import { PersonChoice } from './person-choice';
import { PickTime } from './pick-time';
import { useFilling } from './use-filling';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: '16px' },
  lines: { display: 'grid', gap: '8px', justifyItems: 'start' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface BookPaneProps {
  readonly appointment: PaneAppointment;
  readonly team: readonly LeaderConversation[];
  readonly self: Person;
  readonly openAddress: (address: string) => void;
  /** The conversation that the appointment is filled in with already. */
  readonly linked?: ConversationKey;
  readonly note?: AppointmentNote;
}

/** A new appointment becomes a conversation: a person and a time, and the rest is written into it. */
export default function BookPane({ appointment, team, self, openAddress, linked, note }: BookPaneProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { meetingSpan } = useDays();
  const lacking = team.filter(lacksTime);
  const [picked, setPicked] = useState<ConversationKey>();
  const key = picked ?? linked ?? (lacking.length === 1 ? lacking[0]?.item.key : undefined);
  const chosen = team.find(({ item }) => item.key === key);
  const filling = useFilling(appointment, self, team, note);
  const employee = chosen && firstName(chosen.item.names.employee);
  /** Why no time is to be found for somebody. */
  const whyNot = ({ booking, item, course }: LeaderConversation, name: string): string => {
    if (booking) {
      return t('outlook.isBooked', { employee: name, time: meetingSpan(booking.start, booking.end) });
    }
    if (!item.isReady) return t('booking.notReady', { employee: name });
    return t('outlook.further', {
      employee: name,
      step: t(`conversation.course.shortSteps.${course.current}`),
    });
  };
  if (team.length === 0) return <NobodyToBook />;
  return (
    <Page title={t('outlook.book')}>
      <div className={styles.parts}>
        <PersonChoice team={team} lacking={lacking} chosen={chosen} onChoose={setPicked} />
        {chosen && employee && !lacksTime(chosen) && (
          <div className={styles.lines}>
            <Text>{whyNot(chosen, employee)}</Text>
            <OpenInTeams conversationKey={chosen.item.key} openAddress={openAddress}>
              {t(chosen.booking ? 'outlook.seeBooked' : 'outlook.openConversation')}
            </OpenInTeams>
          </div>
        )}
        {chosen && employee && lacksTime(chosen) && (
          <PickTime
            key={chosen.item.key}
            conversation={chosen}
            others={team}
            self={self}
            employee={employee}
            filling={filling}
            openAddress={openAddress}
          />
        )}
        <FilledRegion filling={filling} team={team} chosen={chosen} />
      </div>
    </Page>
  );
}

/** Whoever leads nobody in a round: why there is nothing to choose. */
function NobodyToBook() {
  const styles = useStyles();
  const { t } = useTranslation();
  const isLeader = useOpening().value?.roles.includes('leader');
  return (
    <Page title={t('outlook.book')}>
      <div className={styles.lines}>
        <Text>{t(isLeader ? 'outlook.noRound' : 'outlook.forLeaders')}</Text>
        {isLeader && <Text className={styles.quiet}>{t('outlook.noRoundYet')}</Text>}
        <Text size={200} className={styles.quiet}>
          {t('outlook.untouched')}
        </Text>
      </div>
    </Page>
  );
}
