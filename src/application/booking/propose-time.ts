import type { TimeSpan } from '../../domain/time/span';
import type { Workplace } from '../ports/workplace';
import { wallTimes } from './book-conversation';
import { twice } from '../writing/twice';
import { done, inSteps, refuse, type BookingOutcome } from './booking-failure';
import type { EmployeeConversation } from '../conversation/seen-conversation';

/** The employee keeps the present time until the leader has moved it. */
export function proposeTime(
  { calendar }: Workplace,
  { booking }: EmployeeConversation,
  time: TimeSpan,
): BookingOutcome<void> {
  return inSteps(async () => {
    const { eventId } = booking ?? {};
    if (eventId === undefined) return refuse({ code: 'not-there' });
    await done(twice(() => calendar.propose(eventId, wallTimes(time))));
  });
}
