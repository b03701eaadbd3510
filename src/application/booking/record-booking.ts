import { isSameContent, type BookingContent } from '../../domain/meeting/booking-content';
import type { ConversationColumns } from '../../storage/conversation-columns';
import type { ConversationItem } from '../ports/conversations';
import type { Workplace } from '../ports/workplace';
import { changeRecord } from '../writing/change-record';
import { refuse } from './booking-failure';

/**
 * Writes what is known of the booking into the leader's own record: a step in a row. A booking from elsewhere is never
 * written over.
 */
export function recordBooking(
  workplace: Workplace,
  from: ConversationItem,
  booking: BookingContent,
  columns: Partial<ConversationColumns> = {},
): Promise<ConversationItem> {
  const before = from.records.leader.booking;
  return changeRecord(workplace, from, {
    party: 'leader',
    apply: (record) => {
      if (isSameContent(record.booking, booking)) return record;
      return isSameContent(record.booking, before) ? { ...record, booking } : refuse({ code: 'changed' });
    },
    columns: () => columns,
  });
}
