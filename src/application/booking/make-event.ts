import { transactionId } from '../../domain/meeting/booking';
import type { CalendarMeeting } from '../../domain/meeting/booked-meeting';
import type { EventRequest } from '../../domain/meeting/conversation-event';
import { inSteps, refuse } from '../base/steps';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';

/**
 * The one event of a booking number, however often this is called. Where no answer came, or the number was used before,
 * the event is looked for; only when there is none is it asked for again, and Microsoft 365 knows the second asking by
 * its transactionId.
 * @returns undefined when the number is used up and its event is gone.
 */
export function makeEvent(
  { calendar }: Workplace,
  request: EventRequest,
): Outcome<CalendarMeeting | undefined> {
  const { conversationKey, purpose, bookingNumber } = request;
  const id = transactionId(conversationKey, purpose, bookingNumber);
  return inSteps(async () => {
    for (const isLast of [false, true]) {
      const made = await calendar.create(request);
      if (made.ok) return made.value;
      const meetings = await calendar.ofConversation(conversationKey);
      if (!meetings.ok) return refuse(made.failure);
      const found = meetings.value.find((meeting) => meeting.transactionId === id && !meeting.isCancelled);
      if (found) return found;
      if (isLast) return refuse(made.failure);
      if (made.failure.details?.serviceCode === DUPLICATE) return undefined;
    }
  });
}

/** Exchange's word for a transactionId that has made another event before. */
const DUPLICATE = 'ErrorDuplicateTransactionId';
