import type { CalendarMeeting } from '../../domain/meeting/booked-meeting';
import {
  FOLLOW_UP_LINK_TEXT,
  FOLLOW_UP_SUBJECT,
  type EventRequest,
} from '../../domain/meeting/conversation-event';
import type { Failure } from '../../domain/base/failure';
import type { FollowUpRecord, FollowUpRecords } from '../../domain/follow-up/record';
import { purposeOf, type FollowUpStep } from '../../domain/follow-up/reconciliation';
import { movedFields } from '../../domain/follow-up/follow-ups';
import type { FollowUpTime } from '../../domain/follow-up/time';
import type { Fields } from '../../domain/writing/fields';
import type { Person } from '../../domain/base/person';
import { failed, success } from '../../domain/base/result';
import { wallTimes } from '../booking/book-conversation';
import { seenAgain, type LeaderConversation } from '../conversation/seen-conversation';
import { makeEvent } from '../booking/make-event';
import { movedMeeting } from '../booking/move-conversation';
import type { ConversationItem } from '../ports/conversations';
import { projectionsOf } from '../plan/projections';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';
import { changedPlan } from './changed-plan';
import { chooseTimes, type ChosenTimes } from './follow-up-times';

type TimedStep = Extract<FollowUpStep, { kind: 'create' | 'move' }>;

const isTimed = (step: FollowUpStep): step is TimedStep => step.kind === 'create' || step.kind === 'move';

interface Known {
  readonly item: ConversationItem;
  /** As they stand after what was done. */
  readonly meetings: readonly CalendarMeeting[];
}

/** What is asked for is recorded, then asked for, then recorded as it came about: two writes however many there are. */
export async function carryOut(
  workplace: Workplace,
  self: Person,
  conversation: LeaderConversation,
  standing: readonly CalendarMeeting[],
  steps: readonly FollowUpStep[],
): Outcome<Known> {
  const timed = steps.filter(isTimed);
  const chosen = await chooseTimes(workplace, self, conversation, timed);
  if (!chosen.ok) return chosen;
  const begun = await recordBegun(workplace, conversation.item, timed, chosen.value);
  if (!begun.ok) return begun;

  let meetings = standing;
  let records: FollowUpRecords = begun.value.followUps;
  let moved: Fields = {};
  let failure: Failure | undefined;
  for (const step of steps) {
    const { id } = step;
    const record = records[id];
    if (step.kind === 'record') records = { ...records, [id]: step.record };
    else if (step.kind === 'follow')
      moved = { ...moved, ...movedFields(begun.value.plan.fields, id, step.on) };
    else if (step.kind === 'cancel') {
      const gone = await cancel(workplace, step.meeting, record?.leaderAlone === true);
      if (!gone.ok) {
        failure = gone.failure;
        break;
      }
      meetings = meetings.filter((meeting) => meeting.id !== step.meeting.id);
      // Another event of the same follow-up may stand in its place.
      const isRecorded = record?.iCalUId === undefined || record.iCalUId === step.meeting.iCalUId;
      if (record && isRecorded && !timed.some((other) => other.id === id)) {
        records = { ...records, [id]: { ...record, state: 'cancelled' } };
      }
    } else if (record) {
      const made = await ask(workplace, begun.value, step, record, chosen.value.attendees);
      if (!made.ok) {
        failure = made.failure;
        break;
      }
      records = {
        ...records,
        [id]: made.value ? booked(record, made.value) : { ...record, state: 'cancelled' },
      };
      if (made.value) meetings = [...meetings.filter((meeting) => meeting.id !== made.value?.id), made.value];
    }
  }
  const item = await recordDone(workplace, conversation, begun.value, records, moved);
  if (failure) return failed(failure);
  return item.ok ? success({ item: item.value, meetings }) : item;
}

async function recordBegun(
  { conversations }: Workplace,
  item: ConversationItem,
  timed: readonly TimedStep[],
  { times, attendees }: ChosenTimes,
): Outcome<ConversationItem> {
  if (timed.length === 0) return success(item);
  const begun = timed.flatMap((step): [string, FollowUpRecord][] => {
    const time = times.get(step.id);
    return time ? [[step.id, begunRecord(step, time, item.followUps[step.id], attendees.length === 0)]] : [];
  });
  return conversations.write(item, { followUps: { ...item.followUps, ...Object.fromEntries(begun) } });
}

function begunRecord(
  step: TimedStep,
  { start, end, clash }: FollowUpTime,
  former: FollowUpRecord | undefined,
  isNew: boolean,
): FollowUpRecord {
  // An event keeps whom it was made for; a move invites nobody.
  const leaderAlone = step.kind === 'move' ? former?.leaderAlone === true : isNew;
  return {
    bookingNumber: step.bookingNumber,
    state: 'begun',
    start,
    end,
    ...(clash && { clash }),
    ...(leaderAlone && { leaderAlone }),
    ...(step.kind === 'move' && {
      iCalUId: step.meeting.iCalUId,
      eventId: step.meeting.id,
      wasMoved: true,
    }),
  };
}

/** @returns undefined when the number is used up and its event is gone. */
async function ask(
  workplace: Workplace,
  { key, booking }: ConversationItem,
  step: TimedStep,
  time: FollowUpRecord,
  attendees: EventRequest['attendees'],
): Outcome<CalendarMeeting | undefined> {
  if (step.kind === 'move') return movedMeeting(workplace, step.meeting, time);
  const location = booking.latest?.location;
  return makeEvent(workplace, {
    ...wallTimes(time),
    conversationKey: key,
    purpose: purposeOf(step.id),
    bookingNumber: step.bookingNumber,
    attendees,
    link: workplace.linkTo(key),
    subject: FOLLOW_UP_SUBJECT,
    linkText: FOLLOW_UP_LINK_TEXT,
    // They meet as they met last.
    online: booking.latest?.online ?? true,
    ...(location && { location }),
  });
}

/** What is cancelled twice is cancelled once. */
async function cancel(
  { calendar }: Workplace,
  { id }: CalendarMeeting,
  isLeadersAlone: boolean,
): Outcome<void> {
  const gone = await calendar.cancel(id, !isLeadersAlone);
  return gone.ok ? gone : calendar.cancel(id, !isLeadersAlone);
}

function booked(begun: FollowUpRecord, meeting: CalendarMeeting): FollowUpRecord {
  return {
    ...begun,
    state: 'booked',
    start: meeting.start,
    end: meeting.end,
    iCalUId: meeting.iCalUId,
    eventId: meeting.id,
  };
}

async function recordDone(
  { conversations, now }: Workplace,
  conversation: LeaderConversation,
  item: ConversationItem,
  records: FollowUpRecords,
  moved: Fields,
): Outcome<ConversationItem> {
  if (records === item.followUps && Object.keys(moved).length === 0) return success(item);
  const plan = changedPlan(item.plan, moved);
  if (plan === item.plan) return conversations.write(item, { followUps: records });
  const changed = seenAgain(conversation, { ...item, plan }, now());
  return conversations.write(item, { followUps: records, plan, ...projectionsOf(changed) });
}
