import { columnsOf } from '../../storage/conversation-columns';
import { recordOf, type CalendarMeeting } from '../../domain/meeting/booked-meeting';
import type { RecordedBooking } from '../../domain/meeting/booking-content';
import { formOf, seenByLeader, type LeaderConversation } from '../conversation/seen-conversation';
import type { ConversationItem } from '../ports/conversations';
import type { Workplace } from '../ports/workplace';
import { recordBooking } from './record-booking';

/**
 * Records the event, together with the columns that views are sorted by: a step in a row.
 * @param isFound nothing more is on its way from Outlook
 */
export async function finish(
  workplace: Workplace,
  conversation: LeaderConversation,
  item: ConversationItem,
  latest: RecordedBooking,
  meeting: CalendarMeeting,
  { isFound = false }: { readonly isFound?: boolean } = {},
): Promise<LeaderConversation> {
  const { leader } = item.records;
  const booking = {
    ...leader.booking,
    latest: recordOf(latest, meeting),
    ...(isFound && { intended: undefined }),
  };
  // What answers a change does not show the key.
  const ours = { ...meeting, conversationKey: item.key };
  const seenIn = (standing: ConversationItem) =>
    seenByLeader(standing, formOf(conversation), [ours], workplace.now());
  const seen = seenIn({ ...item, records: { ...item.records, leader: { ...leader, booking } } });
  const columns = columnsOf(seen.course, seen.booking, seen.step.deadline?.date);
  return seenIn(await recordBooking(workplace, item, booking, columns));
}
