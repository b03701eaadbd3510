import { makeStyles, mergeClasses, Spinner, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, LockClosedRegular, WarningFilled } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { LeaderConversation } from '../../application/conversation/seen-conversation';
import { copenhagenDateOf } from '../../domain/time/calendar-dates';
import { canWait, type AppointmentPart } from '../../domain/meeting/filled-appointment';
import { handInDeadline } from '../../domain/round/deadlines';
import { capitalized } from '../../i18n/days';
import { useDays } from '../../parts/workplace/use-days';
import { firstName } from '../../ui/first-name';
import { Heading } from '../../ui/heading';
import type { Filling, Standing } from './use-filling';

const useStyles = makeStyles({
  region: { display: 'grid', gap: '12px' },
  // The list of times is long: what is left to do stays in sight where there is height for both.
  standing: {
    '@media (min-height: 760px)': {
      position: 'sticky',
      bottom: 0,
      paddingBottom: '12px',
      backgroundColor: tokens.colorNeutralBackground3,
    },
  },
  filled: {
    display: 'grid',
    gap: '12px',
    paddingTop: '16px',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', gap: '8px', alignItems: 'flex-start' },
  icon: { fontSize: '16px', flexShrink: 0, marginTop: '2px' },
  done: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground2 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface FilledRegionProps {
  readonly filling: Filling;
  readonly team: readonly LeaderConversation[];
  readonly chosen: LeaderConversation | undefined;
}

/** What came of it, read aloud when it comes: what stands in the appointment, and the one thing that is left to do. */
export function FilledRegion({ filling, team, chosen }: FilledRegionProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { isBusy, standing } = filling;
  const conversation = team.find(({ item }) => item.key === standing?.key);
  return (
    <div role="status" className={mergeClasses(styles.region, standing && styles.standing)}>
      {isBusy && <Spinner size="tiny" label={t('outlook.filling')} labelPosition="after" />}
      {!isBusy && standing && conversation && (
        <div className={styles.filled}>
          <WhatStands standing={standing} conversation={conversation} chosen={chosen} />
        </div>
      )}
    </div>
  );
}

interface WhatStandsProps {
  readonly standing: Standing;
  readonly conversation: LeaderConversation;
  readonly chosen: LeaderConversation | undefined;
}

function WhatStands({ standing, conversation, chosen }: WhatStandsProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { day, meetingSpan } = useDays();
  const sayParts = useParts(standing);
  const { round, concept } = conversation;
  const { name, left = [] } = standing;
  const employee = firstName(name);
  const byHand = left.filter((part) => !canWait(part));
  const later = left.filter(canWait);
  const sentences = [
    t('outlook.filledWith', { time: capitalized(meetingSpan(standing.start, standing.end)), name }),
    ...(standing.left && !left.includes('private') ? [t('outlook.isPrivate')] : []),
    concept.sharing === 'own-notes'
      ? t('outlook.getsLinkAlone', { employee })
      : t('outlook.getsLink', {
          employee,
          day: day(handInDeadline(copenhagenDateOf(standing.start), round.deadlines)),
        }),
  ];
  const isAnother = chosen && chosen.item.key !== standing.key;
  return (
    <>
      <div className={styles.line}>
        <CheckmarkCircleFilled className={mergeClasses(styles.icon, styles.done)} aria-hidden />
        <div>
          <Heading level={2}>{t('outlook.filled')}</Heading>
          <Text>{sentences.join(' ')}</Text>
        </div>
      </div>
      {byHand.length > 0 && (
        <div className={styles.line}>
          <WarningFilled className={mergeClasses(styles.icon, styles.warning)} aria-hidden />
          <Text>
            {t('outlook.byHand', { parts: sayParts(byHand) })}
            {byHand.includes('text') && ` ${t('outlook.withoutLink')}`}
          </Text>
        </div>
      )}
      <div className={styles.line}>
        <LockClosedRegular className={styles.icon} aria-hidden />
        <Text>{t('outlook.writing.hint')}</Text>
      </div>
      {later.length > 0 && (
        <Text size={200} className={styles.quiet}>
          {t('outlook.later', { parts: sayParts(later) })}
        </Text>
      )}
      {isAnother && (
        <Text>{t('outlook.still', { name, employee: firstName(chosen.item.names.employee) })}</Text>
      )}
      <Text weight="semibold">{t('outlook.send')}</Text>
    </>
  );
}

/** Parts in words, as one says them in a row. */
function useParts({ name, start, end }: Standing) {
  const { t, i18n } = useTranslation();
  const { meetingSpan } = useDays();
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  return (parts: readonly AppointmentPart[]): string =>
    list.format(parts.map((part) => t(`outlook.parts.${part}`, { name, time: meetingSpan(start, end) })));
}
