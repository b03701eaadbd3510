import type { TimeSpan } from '../time/span';
import { isNeutralSubject } from './appointment';
import {
  inviteeIn,
  movedFromOf,
  peopleIn,
  type Attendee,
  type CalendarMeeting,
  type Invitee,
} from './booked-meeting';
import type { RecordedBooking } from './booking-content';

/** Where the calendar says something else than what was agreed. */
export type Disagreement =
  /** Recorded as booked, and not in the calendar; what the two have arranged by hand stands all the same. */
  | { readonly kind: 'gone'; readonly was: TimeSpan; readonly isByHand: boolean }
  | { readonly kind: 'moved'; readonly from: TimeSpan; readonly to: TimeSpan }
  /** The employee is not in the invitation. */
  | { readonly kind: 'not-invited' }
  | { readonly kind: 'others-invited'; readonly people: readonly Attendee[] }
  /** Others who see the calendar see more than the time. */
  | { readonly kind: 'not-private' }
  /** The subject says more than what everybody may know. */
  | { readonly kind: 'subject'; readonly subject: string };

export type DisagreementKind = Disagreement['kind'];

export interface MeetingFacts {
  readonly latest: RecordedBooking;
  /** As it stands in the reader's own calendar, which could be read; absent where it does not. */
  readonly meeting: CalendarMeeting | undefined;
  readonly employee: Invitee;
}

type Find = (facts: MeetingFacts) => Disagreement | undefined;

interface Finds {
  readonly leader: Find;
  /** Absent where it is none of the employee's doing, and nothing that the employee could mend. */
  readonly employee?: Find;
}

const span = ({ start, end }: TimeSpan): TimeSpan => ({ start, end });

const invited = ({ meeting, employee }: MeetingFacts) => meeting && inviteeIn(meeting, employee);

const othersIn = (facts: MeetingFacts): readonly Attendee[] => {
  const invitee = invited(facts);
  return facts.meeting ? peopleIn(facts.meeting).filter((person) => person !== invitee) : [];
};

/** Nothing is said of people among whom the employee may be, under another name. */
const isToldApart = (facts: MeetingFacts): boolean =>
  invited(facts) !== undefined || facts.employee.mail !== undefined || othersIn(facts).length === 0;

const moved: Find = ({ latest, meeting }) => {
  const from = meeting && movedFromOf(latest, meeting);
  return from && { kind: 'moved', from, to: span(meeting) };
};

const othersInvited = (facts: MeetingFacts, known: readonly string[] = []): Disagreement | undefined => {
  const people = othersIn(facts).filter(({ address }) => !known.includes(address));
  return people.length > 0 && isToldApart(facts) ? { kind: 'others-invited', people } : undefined;
};

/**
 * One entry a kind, the gravest first. What the employee answered, and another time that was asked for, are no
 * disagreement: they are steps of the course.
 */
const kinds: Readonly<Record<DisagreementKind, Finds>> = {
  gone: {
    leader: ({ latest, meeting }) =>
      latest.state === 'booked' && meeting === undefined
        ? { kind: 'gone', was: span(latest), isByHand: latest.byHand === true }
        : undefined,
    // A copy that is no longer there may have been declined.
    employee: ({ meeting }) =>
      meeting?.isCancelled ? { kind: 'gone', was: span(meeting), isByHand: false } : undefined,
  },
  moved: {
    leader: moved,
    // Exchange asks anew at a new time: whoever has answered has read it.
    employee: (facts) =>
      facts.meeting?.response === 'none' && !facts.meeting.isCancelled ? moved(facts) : undefined,
  },
  'not-invited': {
    leader: (facts) =>
      facts.meeting && !facts.latest.byHand && !invited(facts) && isToldApart(facts)
        ? { kind: 'not-invited' }
        : undefined,
  },
  'others-invited': {
    leader: (facts) => othersInvited(facts, facts.latest.companions),
    employee: (facts) => (facts.meeting?.isCancelled ? undefined : othersInvited(facts)),
  },
  'not-private': {
    leader: ({ meeting }) => (meeting && !meeting.isPrivate ? { kind: 'not-private' } : undefined),
  },
  subject: {
    leader: ({ meeting }) =>
      meeting && !isNeutralSubject(meeting.subject)
        ? { kind: 'subject', subject: meeting.subject }
        : undefined,
  },
};

/** All that differs between what is recorded and the reader's calendar; nothing when nothing does. */
export function disagreementsOf(reader: keyof Finds, facts: MeetingFacts): readonly Disagreement[] {
  return Object.values(kinds).flatMap((kind: Finds) => kind[reader]?.(facts) ?? []);
}

/** Whether it takes the employee's address to tell who of those invited it is. */
export const needsAddress = (meeting: CalendarMeeting, { name }: Pick<Invitee, 'name'>): boolean =>
  peopleIn(meeting).length > 0 && peopleIn(meeting).every((person) => person.name !== name);
