import type { TimeSpan } from '../../domain/time/span';
import { failed, success } from '../../domain/base/result';
import type { Workplace } from '../ports/workplace';
import { wallTimes } from './book-conversation';
import { outside, type BookingOutcome } from './booking-failure';
import type { EmployeeConversation } from '../conversation/seen-conversation';

/** The employee keeps the present time until the leader has moved it. */
export async function proposeTime(
  { calendar }: Workplace,
  { booking }: EmployeeConversation,
  time: TimeSpan,
): BookingOutcome<void> {
  if (booking?.eventId === undefined) return failed({ code: 'not-there' });
  const proposed = await calendar.propose(booking.eventId, wallTimes(time));
  // Saying the same thing twice is saying it once.
  const again = proposed.ok ? proposed : await calendar.propose(booking.eventId, wallTimes(time));
  return again.ok ? success(undefined) : outside(again.failure);
}
