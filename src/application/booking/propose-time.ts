import type { TimeSpan } from '../../domain/time/span';
import type { Workplace } from '../ports/workplace';
import { wallTimes } from './book-conversation';
import { twice } from '../writing/twice';
import { done, inSteps, refuse, type BookingOutcome } from './booking-failure';
import type { EmployeeConversation } from '../conversation/seen-conversation';

/**
 * The employee keeps the present time until the leader has moved it. Only a meeting that the leader has called is
 * answered: which event it is stands in the leader's record, and may be another's.
 */
export function proposeTime(
  { calendar, directory }: Workplace,
  { item, booking }: EmployeeConversation,
  time: TimeSpan,
): BookingOutcome<void> {
  return inSteps(async () => {
    const { eventId, organizer } = booking ?? {};
    if (eventId === undefined) return refuse({ code: 'not-there' });
    const leader = await done(directory.person(item.leaderId));
    if (leader.mail?.toLowerCase() !== organizer) return refuse({ code: 'not-there' });
    await done(twice(() => calendar.propose(eventId, wallTimes(time))));
  });
}
