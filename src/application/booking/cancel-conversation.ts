import { columnsOf } from '../../storage/conversation-columns';
import { recordOfSent } from '../../domain/meeting/sent-appointment';
import type { ConversationItem } from '../ports/conversations';
import type { Workplace } from '../ports/workplace';
import { mayRecord } from '../writing/change-record';
import { twice } from '../writing/twice';
import { formOf, seenByLeader, type LeaderConversation } from '../conversation/seen-conversation';
import { done, inSteps, refuse, type BookingOutcome } from './booking-failure';
import { numberFor } from './booking-number';
import { recordBooking } from './record-booking';
import { standingMeetings } from './standing-meetings';

/**
 * Takes the meeting out of both calendars, with what Outlook has made of it. That comes first: a meeting that is gone is
 * no booking, recorded or not.
 */
export function cancelConversation(
  workplace: Workplace,
  conversation: LeaderConversation,
): BookingOutcome<LeaderConversation> {
  const { calendar, now } = workplace;
  const { item } = conversation;
  const { leader } = item.records;
  const seenIn = (standing: ConversationItem) =>
    seenByLeader(standing, formOf(conversation), [], now(), { sent: [] });
  return inSteps(async () => {
    if (!mayRecord(item, 'leader')) return refuse({ code: 'not-ready' });
    const { ours, sent } = await done(standingMeetings(workplace, item));
    const [first] = sent;
    const latest = leader.booking.latest ?? (first && recordOfSent(leader.booking, numberFor(item), first));
    if (latest === undefined) return refuse({ code: 'not-ready' });
    for (const { id } of [...ours, ...sent])
      await done(twice(() => calendar.cancel(id, latest.byHand !== true)));
    const booking = {
      ...leader.booking,
      latest: { ...latest, state: 'cancelled' as const },
      ...(first && { intended: undefined }),
    };
    const { course, step } = seenIn({
      ...item,
      records: { ...item.records, leader: { ...leader, booking } },
    });
    const columns = columnsOf(course, undefined, step.deadline?.date);
    return seenIn(await recordBooking(workplace, item, booking, columns));
  });
}
