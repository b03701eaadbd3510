import { isSameContent, type BookingContent } from '../../domain/meeting/booking-content';
import { differingColumns, type ConversationColumns } from '../../storage/conversation-columns';
import type { ConversationItem } from '../ports/conversations';
import type { Workplace } from '../ports/workplace';
import { change } from '../writing/change';
import { done, refuse } from './booking-failure';

/**
 * Writes what is known of the booking into the plan's item: a step in a row. A change of other columns by the other
 * party is left standing; a booking from elsewhere is never written over.
 */
export function recordBooking(
  { conversations }: Workplace,
  item: ConversationItem,
  { booking, ...columns }: Partial<ConversationColumns> & { readonly booking: BookingContent },
): Promise<ConversationItem> {
  const isRecorded = (standing: ConversationItem) => isSameContent(standing.booking, booking);
  return change({
    from: item,
    read: () => done(conversations.read(item)),
    isDone: (standing) =>
      isRecorded(standing) && Object.keys(differingColumns(columns, standing.columns)).length === 0,
    apply: (standing) =>
      isRecorded(standing) || isSameContent(standing.booking, item.booking)
        ? { ...columns, booking }
        : refuse({ code: 'changed' }),
    write: conversations.write,
  });
}
