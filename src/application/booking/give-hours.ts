import type { WorkingHours } from '../../domain/booking/availability';
import type { Workplace } from '../ports/workplace';
import { inSteps, refuse, type BookingOutcome } from './booking-failure';
import type { LeaderConversation } from '../conversation/seen-conversation';
import { recordBooking } from './record-booking';
import { mayRecord } from '../writing/change-record';

/** Hours that the leader types for somebody whose shifts no calendar knows; none takes them back. */
export function giveHours(
  workplace: Workplace,
  conversation: LeaderConversation,
  hours: readonly WorkingHours[],
): BookingOutcome<LeaderConversation> {
  const { item } = conversation;
  return inSteps(async () => {
    if (!mayRecord(item, 'leader')) return refuse({ code: 'not-ready' });
    const givenHours = hours.length > 0 ? [...hours] : undefined;
    const booking = { ...item.records.leader.booking, givenHours };
    return { ...conversation, item: await recordBooking(workplace, item, booking) };
  });
}
