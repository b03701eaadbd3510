import { isSameSpan } from '../../domain/time/span';
import {
  meetingOf,
  recordOf,
  type Attendee,
  type CalendarMeeting,
} from '../../domain/meeting/booked-meeting';
import type { RecordedBooking } from '../../domain/meeting/booking-content';
import type { EventChange } from '../../domain/meeting/changed-event';
import { EVENT_SUBJECT } from '../../domain/meeting/conversation-event';
import type { Disagreement } from '../../domain/meeting/disagreement';
import type { LeaderConversation } from '../conversation/seen-conversation';
import type { ConversationItem } from '../ports/conversations';
import type { Workplace } from '../ports/workplace';
import { mayRecord } from '../writing/change-record';
import { twice } from '../writing/twice';
import { done, inSteps, refuse, type BookingOutcome } from './booking-failure';
import { recordBooking } from './record-booking';

type Of<Kind extends Disagreement['kind']> = Extract<Disagreement, { kind: Kind }>;

/** What a leader may do at one press so that calendar and conversation agree again. */
export type Mending =
  | { readonly way: 'make-neutral' | 'make-private' | 'invite' }
  /** Those whom the leader has read of, and nobody who came since. */
  | ({ readonly way: 'uninvite' | 'keep-others' } & Pick<Of<'others-invited'>, 'people'>)
  /** The time that the leader has read. */
  | ({ readonly way: 'read-move' } & Pick<Of<'moved'>, 'to'>);

/**
 * Puts the meeting right, or the record of it. Only an event that bears the conversation's key and that the leader has
 * called is changed; it is read first, so that nobody who was added meanwhile is thrown out, and a room stays booked.
 */
export function mendMeeting(
  workplace: Workplace,
  { item }: Pick<LeaderConversation, 'item'>,
  mending: Mending,
): BookingOutcome<void> {
  const { calendar } = workplace;
  const { latest } = item.records.leader.booking;
  return inSteps(async () => {
    if (!mayRecord(item, 'leader') || !latest) return refuse({ code: 'not-ready' });
    const meeting = meetingOf(item.key, latest, await done(calendar.ofConversation(item.key)));
    if (!meeting) return refuse({ code: 'not-there' });
    const { record, change } = await mended(workplace, { item, latest, meeting, mending });
    if (record) await recordBooking(workplace, item, { ...item.records.leader.booking, latest: record });
    if (change) await done(twice(() => calendar.change(meeting.id, change)));
  });
}

interface Mended {
  readonly record?: RecordedBooking;
  readonly change?: EventChange;
}

interface Situation {
  readonly item: ConversationItem;
  readonly latest: RecordedBooking;
  readonly meeting: CalendarMeeting;
  readonly mending: Mending;
}

/** What is to be recorded, or to be changed in the calendar: a step in a row. */
async function mended(
  { directory }: Workplace,
  { item, latest, meeting, mending }: Situation,
): Promise<Mended> {
  const { attendees } = meeting;
  switch (mending.way) {
    case 'read-move':
      return isSameSpan(meeting, mending.to)
        ? { record: recordOf(latest, meeting) }
        : refuse({ code: 'changed' });
    case 'keep-others': {
      const { companions = [] } = latest;
      return { record: { ...latest, companions: [...companions, ...addressesOf(mending.people)] } };
    }
    case 'uninvite': {
      const out = addressesOf(mending.people);
      return { change: { attendees: attendees.filter(({ address }) => !out.includes(address)) } };
    }
    case 'invite': {
      const { mail, name } = await done(directory.person(item.employeeId));
      if (mail === null) return refuse({ code: 'no-mailbox' });
      return { change: { attendees: [...attendees, { address: mail, name, type: 'required' }] } };
    }
    case 'make-private':
      return { change: { isPrivate: true } };
    case 'make-neutral':
      return { change: { subject: EVENT_SUBJECT } };
  }
}

const addressesOf = (people: readonly Attendee[]): string[] => people.map(({ address }) => address);
