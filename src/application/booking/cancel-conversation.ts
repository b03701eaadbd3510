import { columnsOf } from '../../storage/conversation-columns';
import { meetingOf } from '../../domain/meeting/booked-meeting';
import type { ConversationItem } from '../ports/conversations';
import type { Workplace } from '../ports/workplace';
import { twice } from '../writing/twice';
import { done, inSteps, refuse, type BookingOutcome } from './booking-failure';
import { formOf, seenByLeader, type LeaderConversation } from '../conversation/seen-conversation';
import { recordBooking } from './record-booking';
import { mayRecord } from '../writing/change-record';

/** Takes the meeting out of both calendars. It comes first: a meeting that is gone is no booking, recorded or not. */
export function cancelConversation(
  workplace: Workplace,
  conversation: LeaderConversation,
): BookingOutcome<LeaderConversation> {
  const { calendar, now } = workplace;
  const { item } = conversation;
  const { leader } = item.records;
  const { latest } = leader.booking;
  const seenIn = (standing: ConversationItem) => seenByLeader(standing, formOf(conversation), [], now());
  return inSteps(async () => {
    if (!mayRecord(item, 'leader') || latest === undefined) return refuse({ code: 'not-ready' });
    const meeting = meetingOf(item.key, latest, await done(calendar.ofConversation(item.key)));
    if (meeting) await done(twice(() => calendar.cancel(meeting.id, latest.byHand !== true)));
    const booking = { ...leader.booking, latest: { ...latest, state: 'cancelled' as const } };
    const { course, step } = seenIn({
      ...item,
      records: { ...item.records, leader: { ...leader, booking } },
    });
    const columns = columnsOf(course, undefined, step.deadline?.date);
    return seenIn(await recordBooking(workplace, item, booking, columns));
  });
}
