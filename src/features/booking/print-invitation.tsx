import { Button, makeStaticStyles, makeStyles, Portal, tokens } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { LeaderConversation } from '../../application/conversation/seen-conversation';
import type { SeenBooking } from '../../domain/meeting/booked-meeting';
import { copenhagenDateOf, wallTimeOf } from '../../domain/time/calendar-dates';
import { printableInvitation } from '../../domain/meeting/conversation-event';
import { handInDeadline } from '../../domain/round/deadlines';
import { useDays } from '../../parts/workplace/use-days';
import { useWorkplace } from '../../parts/workplace/workplace-context';

const PAPER = 'printed-invitation';

/** On paper there is the invitation and nothing of the screen. */
const usePaper = makeStaticStyles(
  `@media print { body > *:not(:has(.${PAPER})) { display: none !important; } }`,
);

const useStyles = makeStyles({
  paper: {
    display: 'none',
    '@media print': {
      display: 'block',
      padding: '2cm',
      color: 'CanvasText',
      fontFamily: tokens.fontFamilyBase,
      fontSize: '12pt',
      lineHeight: 1.5,
    },
  },
  facts: { display: 'grid', gridTemplateColumns: 'max-content 1fr', gap: '6pt 18pt', margin: '18pt 0' },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

export interface PrintInvitationProps {
  readonly conversation: LeaderConversation;
  readonly booking: SeenBooking;
  readonly leader: string;
}

/** For somebody without a mailbox: the same as an invitation says, on paper. */
export function PrintInvitation({ conversation: { item, round }, booking, leader }: PrintInvitationProps) {
  usePaper();
  const styles = useStyles();
  const { t } = useTranslation();
  const { linkTo } = useWorkplace();
  const { day, clocks } = useDays();
  const invitation = printableInvitation({
    start: wallTimeOf(booking.start),
    end: wallTimeOf(booking.end),
    conversationKey: item.key,
    employeeName: item.names.employee,
    leaderName: leader,
    handInBy: handInDeadline(copenhagenDateOf(booking.start), round.deadlines),
    link: linkTo(item.key),
    ...(booking.location && { location: booking.location }),
  });
  const rows = [
    [
      t('booking.paper.time'),
      `${day(invitation.date, { weekday: 'always' })}, ${clocks(booking.start, booking.end)}`,
    ],
    [t('booking.paper.place'), booking.online ? t('booking.online') : invitation.location],
    [
      t('booking.paper.prepare'),
      t('booking.paper.prepareBy', { day: day(invitation.handInBy, { weekday: 'always' }) }),
    ],
  ];
  return (
    <>
      <Button icon={<PrintRegular />} onClick={() => window.print()}>
        {t('booking.byHand.print')}
      </Button>
      <Portal>
        <div className={`${PAPER} ${styles.paper}`}>
          <h1>{t('booking.paper.title')}</h1>
          <p>{t('booking.paper.to', { employee: invitation.employeeName })}</p>
          <p>{t('booking.paper.from', { leader: invitation.leaderName })}</p>
          <dl className={styles.facts}>
            {rows.map(([name, value]) =>
              value === undefined ? null : (
                <Row key={name} name={name ?? ''} value={value} className={styles.value} />
              ),
            )}
          </dl>
          <p>{t('booking.paper.where')}</p>
          <p>{t('booking.paper.notSalary')}</p>
        </div>
      </Portal>
    </>
  );
}

function Row({
  name,
  value,
  className,
}: {
  readonly name: string;
  readonly value: string;
  readonly className: string;
}) {
  return (
    <>
      <dt>{name}</dt>
      <dd className={className}>{value}</dd>
    </>
  );
}
