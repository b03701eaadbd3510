import type { CalendarMeeting } from '../../domain/meeting/booked-meeting';
import {
  FOLLOW_UP_LINK_TEXT,
  FOLLOW_UP_SUBJECT,
  type EventRequest,
} from '../../domain/meeting/conversation-event';
import type { FollowUpRecord, FollowUpRecords } from '../../domain/follow-up/record';
import { purposeOf, type FollowUpStep } from '../../domain/follow-up/reconciliation';
import { movedFields } from '../../domain/follow-up/follow-ups';
import type { FollowUpTime } from '../../domain/follow-up/time';
import type { Fields } from '../../domain/writing/fields';
import type { Person } from '../../domain/base/person';
import { success } from '../../domain/base/result';
import { done, inSteps } from '../base/steps';
import { seenAgain, type LeaderConversation } from '../conversation/seen-conversation';
import { makeEvent } from '../booking/make-event';
import { movedMeeting, wallTimes } from '../booking/moved-meeting';
import type { ConversationItem } from '../ports/conversations';
import { projectionsOf } from '../plan/projections';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';
import { twice } from '../writing/twice';
import { changedPlan } from './changed-plan';
import { chooseTimes, type ChosenTimes } from './follow-up-times';

type TimedStep = Extract<FollowUpStep, { kind: 'create' | 'move' }>;

const isTimed = (step: FollowUpStep): step is TimedStep => step.kind === 'create' || step.kind === 'move';

interface Known {
  readonly item: ConversationItem;
  /** As they stand after what was done. */
  readonly meetings: readonly CalendarMeeting[];
}

/**
 * What is asked for is recorded, then asked for, then recorded as it came about: two writes however many there are. A
 * step in a row.
 */
export async function carryOut(
  workplace: Workplace,
  self: Person,
  conversation: LeaderConversation,
  standing: readonly CalendarMeeting[],
  steps: readonly FollowUpStep[],
): Promise<Known> {
  const timed = steps.filter(isTimed);
  const chosen = await chooseTimes(workplace, self, conversation, timed);
  const begun = await recordBegun(workplace, conversation.item, timed, chosen);

  let meetings = standing;
  let records: FollowUpRecords = begun.records.leader.followUps;
  let moved: Fields = {};
  const carriedOut = await inSteps(async () => {
    for (const step of steps) {
      const { id } = step;
      const record = records[id];
      if (step.kind === 'record') records = { ...records, [id]: step.record };
      else if (step.kind === 'follow') moved = { ...moved, ...movedFields(begun.plan.fields, id, step.on) };
      else if (step.kind === 'cancel') {
        // What is cancelled twice is cancelled once.
        const isMeeting = record?.leaderAlone !== true;
        await done(twice(() => workplace.calendar.cancel(step.meeting.id, isMeeting)));
        meetings = meetings.filter((meeting) => meeting.id !== step.meeting.id);
        // Another event of the same follow-up may stand in its place.
        const isRecorded = record?.iCalUId === undefined || record.iCalUId === step.meeting.iCalUId;
        if (record && isRecorded && !timed.some((other) => other.id === id)) {
          records = { ...records, [id]: { ...record, state: 'cancelled' } };
        }
      } else if (record) {
        const made = await done(ask(workplace, begun, step, record, chosen.attendees));
        records = { ...records, [id]: made ? booked(record, made) : { ...record, state: 'cancelled' } };
        if (made) meetings = [...meetings.filter((meeting) => meeting.id !== made.id), made];
      }
    }
  });
  // What came about is recorded whatever failed after it.
  const recorded = await recordDone(workplace, conversation, begun, records, moved);
  await done(carriedOut);
  return { item: await done(recorded), meetings };
}

/** Refused (status 412) when another of the leader's devices came first: then what stands there is looked at anew. */
function recordFollowUps(
  { conversations }: Workplace,
  item: ConversationItem,
  followUps: FollowUpRecords,
): Outcome<ConversationItem> {
  return conversations.writeSheet(item, 'leader', { record: { ...item.records.leader, followUps } });
}

async function recordBegun(
  workplace: Workplace,
  item: ConversationItem,
  timed: readonly TimedStep[],
  { times, attendees }: ChosenTimes,
): Promise<ConversationItem> {
  if (timed.length === 0) return item;
  const standing = item.records.leader.followUps;
  const begun = timed.flatMap((step): [string, FollowUpRecord][] => {
    const time = times.get(step.id);
    const former = standing[step.id];
    return time ? [[step.id, begunRecord(step, time, former, attendees.length === 0)]] : [];
  });
  return done(recordFollowUps(workplace, item, { ...standing, ...Object.fromEntries(begun) }));
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
  { key, records }: ConversationItem,
  step: TimedStep,
  time: FollowUpRecord,
  attendees: EventRequest['attendees'],
): Outcome<CalendarMeeting | undefined> {
  if (step.kind === 'move') return movedMeeting(workplace, step.meeting, time);
  const { latest } = records.leader.booking;
  const location = latest?.location;
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
    online: latest?.online ?? true,
    ...(location && { location }),
  });
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
  workplace: Workplace,
  conversation: LeaderConversation,
  item: ConversationItem,
  records: FollowUpRecords,
  moved: Fields,
): Outcome<ConversationItem> {
  const isRecorded = records === item.records.leader.followUps;
  const recorded = isRecorded ? success(item) : await recordFollowUps(workplace, item, records);
  if (!recorded.ok) return recorded;
  const plan = changedPlan(item.plan, moved);
  if (plan === item.plan) return recorded;
  const changed = seenAgain(conversation, { ...recorded.value, plan }, workplace.now());
  return workplace.conversations.write(recorded.value, { plan, ...projectionsOf(changed) });
}
