import { transactionId, type BookingPurpose } from '../meeting/booking';
import type { CalendarMeeting } from '../meeting/booked-meeting';
import { copenhagenDateOf, millisecondsOf, type CalendarDate, type Instant } from '../time/calendar-dates';
import type { ConversationKey } from '../base/conversation-key';
import type { FollowUpRecord, FollowUpRecords } from './record';
import type { FollowUp, FollowUpId } from './follow-ups';

/** What is to be done so that calendars, records and plan say the same of a follow-up. */
export type FollowUpStep =
  | {
      readonly kind: 'create';
      readonly id: FollowUpId;
      readonly on: CalendarDate;
      readonly bookingNumber: number;
    }
  | {
      readonly kind: 'move';
      readonly id: FollowUpId;
      readonly on: CalendarDate;
      readonly bookingNumber: number;
      readonly meeting: CalendarMeeting;
    }
  | {
      readonly kind: 'cancel';
      readonly id: FollowUpId;
      readonly meeting: CalendarMeeting;
    }
  /** The record is behind: of an event that stands, or of one that is gone. */
  | { readonly kind: 'record'; readonly id: FollowUpId; readonly record: FollowUpRecord }
  /** Somebody has moved the event in the calendar, and that is the newest word: the plan gets its date. */
  | { readonly kind: 'follow'; readonly id: FollowUpId; readonly on: CalendarDate };

export interface FollowUpSituation {
  readonly key: ConversationKey;
  /** What the plan wants an event for; nothing before it is sent. */
  readonly wanted: readonly Pick<FollowUp, 'id' | 'on'>[];
  readonly records: FollowUpRecords;
  /** The leader's own events of the conversation, whatever they are for. */
  readonly meetings: readonly CalendarMeeting[];
  readonly now: Instant;
}

export const purposeOf = (id: FollowUpId): BookingPurpose => `follow-up.${id}`;

/**
 * What lacks. An event that has begun is over and is never moved or cancelled; a day that has come gets no event any
 * more. Nothing to do: none.
 */
export function reconcile(situation: FollowUpSituation): FollowUpStep[] {
  const ids = new Set([...situation.wanted.map(({ id }) => id), ...Object.keys(situation.records)]);
  return [...ids].flatMap((id) => stepsOf(id, situation));
}

function stepsOf(id: FollowUpId, { key, wanted, records, meetings, now }: FollowUpSituation): FollowUpStep[] {
  const record = records[id];
  const on = wanted.find((each) => each.id === id)?.on;
  const highest = record?.bookingNumber ?? 0;
  const standing = standingOf(key, id, highest, meetings);
  const isOver = ({ start }: { readonly start: Instant }) => millisecondsOf(start) <= millisecondsOf(now);
  const [current, ...superfluous] = standing;
  const strays = superfluous
    .filter(({ meeting }) => !isOver(meeting))
    .map(({ meeting }): FollowUpStep => ({ kind: 'cancel', id, meeting }));

  return [...strays, ...stepsOfCurrent()];

  function stepsOfCurrent(): FollowUpStep[] {
    if (current === undefined) return on === undefined || !isToCome(on) ? forgotten() : [create(on)];
    const { meeting, number } = current;
    const date = copenhagenDateOf(meeting.start);
    if (on === date) return recorded();
    if (on !== undefined && isMovedByHand(record, on, meeting)) return [{ kind: 'follow', id, on: date }];
    if (isOver(meeting)) return on !== undefined && isToCome(on) ? [create(on, number + 1)] : settled();
    return on !== undefined && isToCome(on)
      ? [{ kind: 'move', id, on, bookingNumber: Math.max(number, highest), meeting }]
      : [{ kind: 'cancel', id, meeting }];
  }

  /** What is over stays as it was. */
  function settled(): FollowUpStep[] {
    const isOfCurrent =
      current?.number === record?.bookingNumber || current?.meeting.iCalUId === record?.iCalUId;
    return isOfCurrent ? recorded() : forgotten();
  }

  function isToCome(date: CalendarDate): boolean {
    return date > copenhagenDateOf(now);
  }

  /**
   * An event that is missing is asked for under its own number: a search may miss what was made a moment ago, and
   * Microsoft 365 knows the number. Only when it says that the number is used up is there a next one.
   */
  function create(date: CalendarDate, atLeast = 1): FollowUpStep {
    const free = record?.state === 'cancelled' ? highest + 1 : highest;
    return { kind: 'create', id, on: date, bookingNumber: Math.max(free, atLeast) };
  }

  function recorded(): FollowUpStep[] {
    if (current === undefined) return [];
    const { meeting, number } = current;
    const { leaderAlone, wasMoved } = record ?? {};
    const clash = record?.start === meeting.start ? record.clash : undefined;
    const next: FollowUpRecord = {
      // A number that was used, or may have been, is never given again.
      bookingNumber: Math.max(number, highest),
      state: 'booked',
      start: meeting.start,
      end: meeting.end,
      iCalUId: meeting.iCalUId,
      eventId: meeting.id,
      ...(clash && { clash }),
      ...(leaderAlone && { leaderAlone }),
      ...(wasMoved && { wasMoved }),
    };
    return isSameRecord(record, next) ? [] : [{ kind: 'record', id, record: next }];
  }

  function forgotten(): FollowUpStep[] {
    return record === undefined || record.state === 'cancelled'
      ? []
      : [{ kind: 'record', id, record: { ...record, state: 'cancelled' } }];
  }
}

interface Standing {
  readonly meeting: CalendarMeeting;
  readonly number: number;
}

/** The events of a follow-up that stand, the newest number first; more than one is one too many. */
function standingOf(
  key: ConversationKey,
  id: FollowUpId,
  highest: number,
  meetings: readonly CalendarMeeting[],
): Standing[] {
  const standing: Standing[] = [];
  for (let number = highest; number > 0; number -= 1) {
    const its = transactionId(key, purposeOf(id), number);
    const meeting = meetings.find(({ transactionId: of, isCancelled }) => of === its && !isCancelled);
    if (meeting) standing.push({ meeting, number });
  }
  return standing;
}

/** A booked event that stands elsewhere than recorded, while the plan's date is the one that it was booked for. */
function isMovedByHand(
  record: FollowUpRecord | undefined,
  on: CalendarDate,
  { iCalUId }: CalendarMeeting,
): boolean {
  return record?.state === 'booked' && record.iCalUId === iCalUId && copenhagenDateOf(record.start) === on;
}

function isSameRecord(one: FollowUpRecord | undefined, other: FollowUpRecord): boolean {
  return (
    one !== undefined &&
    one.bookingNumber === other.bookingNumber &&
    one.state === other.state &&
    millisecondsOf(one.start) === millisecondsOf(other.start) &&
    millisecondsOf(one.end) === millisecondsOf(other.end) &&
    one.iCalUId === other.iCalUId &&
    one.eventId === other.eventId
  );
}
