import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaneAppointment } from '../../application/ports/open-appointment';
import type { Person } from '../../domain/base/person';
import { Loaded } from '../../parts/workplace/loaded';
import { useOpening } from '../../parts/workplace/use-opening';
import { PageSkeleton } from '../../ui/page-skeleton';
import { NotTheirs } from './not-theirs';
import { OwnNotes } from './own-notes';
import { useAllConversations, type AllConversations } from './use-all-conversations';
import { useOpenAppointment, type OpenedAppointment } from './use-open-appointment';

// One of the three is needed at a time.
const BookPane = lazy(() => import('./book-pane'));
const ConversationPane = lazy(() => import('./conversation-pane'));
const OtherPane = lazy(() => import('./other-pane'));

const useStyles = makeStyles({
  pane: {
    containerName: 'shell',
    containerType: 'inline-size',
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

export interface OutlookPaneProps {
  readonly appointment?: PaneAppointment;
  readonly openAddress: (address: string) => void;
}

/** Beside an appointment: the conversation that it belongs to, or the booking of one. */
export function OutlookPane({ appointment, openAddress }: OutlookPaneProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const asked = useAllConversations();
  const waiting = <PageSkeleton label={t('loading')} />;
  return (
    <div className={styles.pane}>
      <Loaded asked={asked}>
        {(all) => (
          <Suspense fallback={waiting}>
            {appointment ? (
              <BesideAppointment
                appointment={appointment}
                all={all}
                openAddress={openAddress}
                waiting={waiting}
              />
            ) : (
              <>
                <OtherPane all={all} openAddress={openAddress} />
                <OwnNotes mine={all.mine} />
              </>
            )}
          </Suspense>
        )}
      </Loaded>
    </div>
  );
}

interface BesideAppointmentProps {
  readonly appointment: PaneAppointment;
  readonly all: AllConversations;
  readonly openAddress: (address: string) => void;
  readonly waiting: ReactNode;
}

function BesideAppointment({ waiting, ...beside }: BesideAppointmentProps) {
  const self = useOpening().value?.self;
  const opened = useOpenAppointment(beside.appointment, self);
  if (!opened || !self) return waiting;
  if (opened.whose.kind !== 'own') return <NotTheirs whose={opened.whose} />;
  return (
    <>
      <BesideOwnAppointment {...beside} opened={opened} self={self} />
      <OwnNotes mine={beside.all.mine} />
    </>
  );
}

interface BesideOwnAppointmentProps extends Omit<BesideAppointmentProps, 'waiting'> {
  readonly opened: OpenedAppointment;
  readonly self: Person;
}

function BesideOwnAppointment({ appointment, all, openAddress, opened, self }: BesideOwnAppointmentProps) {
  const linked = linkedIn(all, opened);
  if (opened.linked !== undefined && !isToBeBooked(appointment, linked)) {
    return <ConversationPane conversation={linked} appointment={appointment} openAddress={openAddress} />;
  }
  if (appointment.kind !== 'compose' || !(opened.isNew || linked)) {
    return <OtherPane all={all} openAddress={openAddress} />;
  }
  return (
    <BookPane
      appointment={appointment}
      team={all.team.conversations}
      self={self}
      openAddress={openAddress}
      {...(opened.linked !== undefined && { linked: opened.linked })}
      {...(opened.note && { note: opened.note })}
    />
  );
}

const linkedIn = ({ mine, team }: AllConversations, { linked }: OpenedAppointment) =>
  [...mine, ...team.conversations].find(({ item }) => item.key === linked);

/** Filled in, and not sent: as long as the conversation has no time, another can be chosen. */
const isToBeBooked = ({ kind }: PaneAppointment, linked: ReturnType<typeof linkedIn>): boolean =>
  kind === 'compose' && linked?.party === 'leader' && linked.booking === undefined;
