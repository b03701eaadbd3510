import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BookingFailure } from '../../application/booking/booking-failure';
import { fillAppointment } from '../../application/booking/fill-appointment';
import type { LeaderConversation } from '../../application/conversation/seen-conversation';
import type { PaneAppointment } from '../../application/ports/open-appointment';
import type { AppointmentNote } from '../../domain/meeting/appointment-note';
import type {
  AppointmentPart,
  FilledAppointment,
  FilledBefore,
} from '../../domain/meeting/filled-appointment';
import type { ConversationKey } from '../../domain/base/conversation-key';
import type { Person } from '../../domain/base/person';
import type { TimeSpan } from '../../domain/time/span';
import { formatDay } from '../../i18n/days';
import type { MeetingPlace } from '../../parts/booking/length-and-place';
import { useRenewConversations } from '../../parts/conversation/use-conversations';
import { useWorkplace } from '../../parts/workplace/workplace-context';

/** What the appointment is filled in with. */
export interface Standing extends TimeSpan {
  readonly key: ConversationKey;
  readonly name: string;
  /** The next two are not known of what was filled in before this pane was opened. */
  readonly place?: MeetingPlace;
  readonly left?: readonly AppointmentPart[];
}

export interface Picked {
  readonly time: TimeSpan;
  readonly attendee: FilledAppointment['attendee'];
  readonly place: MeetingPlace;
}

export interface Filling {
  readonly isBusy: boolean;
  /** Is being written. */
  readonly pending?: TimeSpan;
  readonly standing?: Standing;
  /** Why the latest did not come about. */
  readonly problem?: { readonly of: ConversationKey; readonly failure: BookingFailure };
  /** @returns why it did not come about */
  readonly fill: (
    conversation: LeaderConversation,
    picked: Picked,
  ) => Promise<BookingFailure['code'] | undefined>;
  readonly retry: () => void;
}

/** Writes what is picked into the appointment, one after the other; the last that came about stands. */
export function useFilling(
  appointment: PaneAppointment,
  self: Person,
  team: readonly LeaderConversation[],
  note: AppointmentNote | undefined,
): Filling {
  const workplace = useWorkplace();
  const renew = useRenewConversations();
  const { i18n } = useTranslation();
  const [pending, setPending] = useState<TimeSpan>();
  const [filled, setFilled] = useState<Standing>();
  const [problem, setProblem] = useState<Filling['problem']>();
  const [last, setLast] = useState<() => void>();
  const before = useRef(beforeOf(note, team));
  /** What was recorded at the latest pick: the next one goes on from there. */
  const recorded = useRef(new WeakMap<LeaderConversation, LeaderConversation>());
  const standing = filled ?? (note && standingOf(note, team));

  const fill: Filling['fill'] = async (conversation, picked) => {
    const { time, attendee, place } = picked;
    setPending(time);
    setProblem(undefined);
    const outcome = await fillAppointment(workplace, self, appointment, {
      conversation: recorded.current.get(conversation) ?? conversation,
      time: {
        ...{ start: time.start, end: time.end, online: place.online },
        ...(!place.online && place.room.trim() && { location: place.room.trim() }),
        // The organisation's language, whatever the reader's is: both read the invitation.
        linkText: i18n.getFixedT('da')('booking.paper.link'),
      },
      attendee,
      ...(before.current && { before: before.current }),
      dayInWords: (date) => formatDay(date, { today: workplace.today(), language: 'da', weekday: 'always' }),
    });
    setPending(undefined);
    if (!outcome.ok) {
      setProblem({ of: conversation.item.key, failure: outcome.failure });
      setLast(() => () => void fill(conversation, picked));
      if (outcome.failure.code === 'changed') await renew();
      return outcome.failure.code;
    }
    const { conversation: intended, appointment: written, left } = outcome.value;
    recorded.current.set(conversation, intended);
    before.current = written;
    setFilled({
      ...{ key: conversation.item.key, name: conversation.item.names.employee },
      ...{ start: time.start, end: time.end, left },
      place: { online: place.online, room: place.room.trim() },
    });
    return undefined;
  };

  return {
    isBusy: pending !== undefined,
    ...(pending && { pending }),
    ...(standing && { standing }),
    ...(problem && { problem }),
    fill,
    retry: () => last?.(),
  };
}

const ofNote = (note: AppointmentNote, team: readonly LeaderConversation[]) =>
  team.find(({ item }) => item.key === note.key);

function beforeOf(
  note: AppointmentNote | undefined,
  team: readonly LeaderConversation[],
): FilledBefore | undefined {
  const conversation = note && ofNote(note, team);
  if (note?.attendee === undefined || !conversation) return undefined;
  const { intended } = conversation.item.records.leader.booking;
  return {
    attendee: { address: note.attendee, name: conversation.item.names.employee },
    ...(intended?.location !== undefined && { location: intended.location }),
  };
}

function standingOf(note: AppointmentNote, team: readonly LeaderConversation[]): Standing | undefined {
  const conversation = ofNote(note, team);
  return (
    conversation && {
      ...{ key: note.key, name: conversation.item.names.employee },
      ...{ start: note.start, end: note.end },
    }
  );
}
