import { isSameContent, type BookingContent } from '../../domain/meeting/booking-content';
import { failed, success } from '../../domain/base/result';
import type { ConversationChange, ConversationItem } from '../ports/conversations';
import type { Workplace } from '../ports/workplace';
import { outside, type BookingOutcome } from './booking-failure';

/**
 * Writes what is known of the booking into the plan's item. An answer that was lost is looked up; a change of other
 * columns by the other party is left standing; a booking from elsewhere is never written over.
 */
export async function recordBooking(
  { conversations }: Workplace,
  item: ConversationItem,
  change: ConversationChange & { readonly booking: BookingContent },
): BookingOutcome<ConversationItem> {
  const written = await conversations.write(item, change);
  if (written.ok) return written;
  const now = await conversations.read(item);
  if (!now.ok) return outside(written.failure);
  if (isSameContent(now.value.booking, change.booking)) return now;
  if (!isSameContent(now.value.booking, item.booking)) return failed({ code: 'changed' });
  const again = await conversations.write(now.value, change);
  return again.ok ? success(again.value) : outside(again.failure);
}
