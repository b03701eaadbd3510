import { columnsOf } from '../../storage/conversation-columns';
import { meetingOf } from '../../domain/meeting/booked-meeting';
import { failed, success } from '../../domain/base/result';
import type { Workplace } from '../ports/workplace';
import { outside, type BookingOutcome } from './booking-failure';
import { formOf, seenByLeader, type LeaderConversation } from '../conversation/seen-conversation';
import { recordBooking } from './record-booking';

/** Takes the meeting out of both calendars. It comes first: a meeting that is gone is no booking, recorded or not. */
export async function cancelConversation(
  workplace: Workplace,
  conversation: LeaderConversation,
): BookingOutcome<LeaderConversation> {
  const { item } = conversation;
  const { latest } = item.booking;
  if (!item.isReady || latest === undefined) return failed({ code: 'not-ready' });
  const { calendar, now } = workplace;
  const meetings = await calendar.ofConversation(item.key);
  if (!meetings.ok) return outside(meetings.failure);
  const meeting = meetingOf(item.key, latest, meetings.value);
  if (meeting) {
    const isMeeting = latest.byHand !== true;
    const gone = await calendar.cancel(meeting.id, isMeeting);
    const again = gone.ok ? gone : await calendar.cancel(meeting.id, isMeeting);
    if (!again.ok) return outside(again.failure);
  }
  const booking = { ...item.booking, latest: { ...latest, state: 'cancelled' as const } };
  const after = seenByLeader({ ...item, booking }, formOf(conversation), [], now());
  const columns = columnsOf(after.course, undefined, after.step.deadline?.date);
  const recorded = await recordBooking(workplace, item, { ...columns, booking });
  if (!recorded.ok) return recorded;
  return success(seenByLeader(recorded.value, formOf(conversation), [], now()));
}
