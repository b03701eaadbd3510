import type { TimeSpan } from '../../domain/time/span';
import type { Workplace } from '../ports/workplace';
import { wallTimes } from './moved-meeting';
import { isCalledByLeader } from './called-by-leader';
import { twice } from '../writing/twice';
import { done, inSteps, refuse, type BookingOutcome } from './booking-failure';
import type { EmployeeConversation } from '../conversation/seen-conversation';

/**
 * The employee keeps the present time until the leader has moved it. Only a meeting that the leader has called is
 * answered.
 */
export function proposeTime(
  workplace: Workplace,
  { item, booking }: EmployeeConversation,
  time: TimeSpan,
): BookingOutcome<void> {
  return inSteps(async () => {
    const { eventId, organizer } = booking ?? {};
    if (eventId === undefined) return refuse({ code: 'not-there' });
    if (!(await done(isCalledByLeader(workplace, item, organizer)))) return refuse({ code: 'not-there' });
    await done(twice(() => workplace.calendar.propose(eventId, wallTimes(time))));
  });
}
