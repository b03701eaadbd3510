import { transactionId } from '../../domain/meeting/booking';
import type { CalendarMeeting } from '../../domain/meeting/booked-meeting';
import type { EventRequest } from '../../domain/meeting/conversation-event';
import { failed, success } from '../../domain/base/result';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';

/**
 * The one event of a booking number, however often this is called. Where no answer came, or the number was used before,
 * the event is looked for; only when there is none is it asked for again, and Microsoft 365 knows the second asking by
 * its transactionId.
 * @returns undefined when the number is used up and its event is gone.
 */
export async function makeEvent(
  { calendar }: Workplace,
  request: EventRequest,
): Outcome<CalendarMeeting | undefined> {
  const made = await calendar.create(request);
  if (made.ok) return made;
  const found = await find(calendar, request);
  if (!found.ok) return failed(made.failure);
  if (found.value) return found;
  if (made.failure.details?.serviceCode === DUPLICATE) return success(undefined);
  const again = await calendar.create(request);
  if (again.ok) return again;
  const late = await find(calendar, request);
  return late.ok && late.value ? late : failed(again.failure);
}

/** Exchange's word for a transactionId that has made another event before. */
const DUPLICATE = 'ErrorDuplicateTransactionId';

async function find(
  calendar: Workplace['calendar'],
  { conversationKey, purpose, bookingNumber }: EventRequest,
): Outcome<CalendarMeeting | undefined> {
  const meetings = await calendar.ofConversation(conversationKey);
  if (!meetings.ok) return meetings;
  const id = transactionId(conversationKey, purpose, bookingNumber);
  return success(meetings.value.find((meeting) => meeting.transactionId === id && !meeting.isCancelled));
}
