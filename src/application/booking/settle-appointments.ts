import { isSameSpan } from '../../domain/time/span';
import { millisecondsOf } from '../../domain/time/calendar-dates';
import type { SentAppointment } from '../../domain/meeting/sent-appointment';
import { mayRecord } from '../writing/change-record';
import { twice } from '../writing/twice';
import type { LeaderConversation } from '../conversation/seen-conversation';
import type { ConversationItem } from '../ports/conversations';
import type { Workplace } from '../ports/workplace';
import { done, inSteps, type BookingOutcome } from './booking-failure';
import { recordBooking } from './record-booking';
import { standingMeetings, type StandingMeetings } from './standing-meetings';
import { takeOver } from './take-over';

/** So long an appointment that was not sent is looked for: it may lie in a window of Outlook's till the next day. */
const MILLISECONDS_KEPT = 24 * 60 * 60 * 1000;

/**
 * Brings what was picked in Outlook to its end. What was sent becomes the meeting; beside a meeting that stands already
 * what was sent to the same time is cancelled, and what was sent to another is the leader's to say (`chooseMeeting`).
 * What was not sent within a day is forgotten.
 * @returns whether something was written or cancelled
 */
export function settleAppointments(
  workplace: Workplace,
  conversation: LeaderConversation,
): BookingOutcome<boolean> {
  const { item, booking, sent } = conversation;
  const { intended } = item.records.leader.booking;
  return inSteps(async () => {
    if (sent === undefined || !mayRecord(item, 'leader')) return false;
    if (sent.length > 0) {
      const isToSettle = (one: SentAppointment) =>
        booking === undefined || one.id === booking.eventId || isSameSpan(one, booking);
      if (!sent.some(isToSettle)) return false;
      // What is about to be cancelled is cancelled for good: the calendar is asked once more before it.
      const standing = recordedAlone(item, await done(standingMeetings(workplace, item)));
      const settled = await adopted(workplace, conversation, standing);
      return settled || (await withoutTwins(workplace, conversation, standing));
    }
    const isOver =
      intended && millisecondsOf(workplace.now()) - millisecondsOf(intended.at) > MILLISECONDS_KEPT;
    if (isOver) await forget(workplace, conversation);
    return isOver === true;
  });
}

/** What was cancelled is no meeting, though its event may stand. */
function recordedAlone({ records }: ConversationItem, standing: StandingMeetings): StandingMeetings {
  const { latest } = records.leader.booking;
  return latest && latest.state !== 'cancelled' ? standing : { ...standing, ours: [] };
}

async function adopted(
  workplace: Workplace,
  conversation: LeaderConversation,
  standing: StandingMeetings,
): Promise<boolean> {
  const [first] = standing.sent;
  if (standing.ours.length > 0 || first === undefined) return false;
  await takeOver(workplace, conversation, standing, first);
  return true;
}

/** One meeting at one time: the one that is recorded stands. */
async function withoutTwins(
  workplace: Workplace,
  conversation: LeaderConversation,
  { ours: [meeting, ...strays], sent }: StandingMeetings,
): Promise<boolean> {
  if (!meeting) return false;
  const others = [...strays, ...sent];
  const twins = others.filter((one) => isSameSpan(one, meeting));
  for (const { id } of twins) await done(twice(() => workplace.calendar.cancel(id, true)));
  const { item } = conversation;
  const isOver = twins.length === others.length && item.records.leader.booking.intended !== undefined;
  if (isOver) await forget(workplace, conversation);
  return twins.length > 0 || isOver;
}

async function forget(workplace: Workplace, { item }: LeaderConversation): Promise<void> {
  await recordBooking(workplace, item, { ...item.records.leader.booking, intended: undefined });
}
