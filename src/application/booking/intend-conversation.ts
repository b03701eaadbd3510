import { isSameContent } from '../../domain/meeting/booking-content';
import { isTaken } from '../../domain/meeting/meeting';
import type { Person } from '../../domain/base/person';
import type { Workplace } from '../ports/workplace';
import { changeRecord, mayRecord } from '../writing/change-record';
import { seenAgain, type LeaderConversation } from '../conversation/seen-conversation';
import { recordedTime, type BookingOrder } from './book-conversation';
import { numberFor } from './booking-number';
import { done, inSteps, refuse, type BookingOutcome } from './booking-failure';
import { standingMeetings } from './standing-meetings';
import { timesOfConversation } from './when-all-can';

/**
 * Records a time that is picked for an appointment in Outlook, before the appointment is filled in: Outlook makes the
 * event at its own time, and the next opening looks for it. Another pick takes the place of the one before; a
 * conversation that has its meeting is refused as `changed`.
 */
export function intendConversation(
  workplace: Workplace,
  self: Person,
  conversation: LeaderConversation,
  order: BookingOrder,
): BookingOutcome<LeaderConversation> {
  const { item } = conversation;
  return inSteps(async () => {
    if (!mayRecord(item, 'leader')) return refuse({ code: 'not-ready' });
    const bookingNumber = numberFor(item);
    const { ours, sent } = await done(standingMeetings(workplace, item));
    if (ours.length > 0 || sent.length > 0) return refuse({ code: 'changed' });
    const times = await done(timesOfConversation(workplace, self, conversation, order));
    if (isTaken(times, order) && !order.byHand) return refuse({ code: 'taken' });
    const at = workplace.now();
    const byHand = times.invited.length === 0 && { byHand: true };
    const intended = { ...recordedTime(order), ...byHand, bookingNumber, at };
    const before = item.records.leader.booking;
    const written = await changeRecord(workplace, item, {
      party: 'leader',
      apply: (record) => {
        const { booking } = record;
        const isBookedAlike = isSameContent({ ...booking, intended }, { ...before, intended });
        if (!isBookedAlike) return refuse({ code: 'changed' });
        return isSameContent(booking, { ...booking, intended })
          ? record
          : { ...record, booking: { ...booking, intended } };
      },
    });
    return seenAgain(conversation, written, at);
  });
}
