import type { WorkingHours } from '../../domain/booking/availability';
import { failed, success } from '../../domain/base/result';
import type { Workplace } from '../ports/workplace';
import type { BookingOutcome } from './booking-failure';
import type { LeaderConversation } from '../conversation/seen-conversation';
import { recordBooking } from './record-booking';

/** Hours that the leader types for somebody whose shifts no calendar knows; none takes them back. */
export async function giveHours(
  workplace: Workplace,
  conversation: LeaderConversation,
  hours: readonly WorkingHours[],
): BookingOutcome<LeaderConversation> {
  const { item } = conversation;
  if (!item.isReady) return failed({ code: 'not-ready' });
  const { latest } = item.booking;
  const booking = { ...(latest && { latest }), ...(hours.length > 0 && { givenHours: [...hours] }) };
  const recorded = await recordBooking(workplace, item, { booking });
  return recorded.ok ? success({ ...conversation, item: recorded.value }) : recorded;
}
