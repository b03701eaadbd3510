import { isSameSpan } from '../../domain/time/span';
import { isFailure } from '../../domain/base/failure';
import type { EmployeeConversation } from '../conversation/seen-conversation';
import type { Workplace } from '../ports/workplace';
import { twice } from '../writing/twice';
import { done, inSteps, refuse, type BookingOutcome } from './booking-failure';
import { isCalledByLeader } from './called-by-leader';

/**
 * The employee says yes to the time that is on the screen, also after having said no where Outlook has kept the
 * invitation. The copy is read first: what was answered already is not answered again, and nobody says yes to a time
 * that was not shown. Only a meeting that the leader has called is answered.
 *
 * Refused as `not-there` where the invitation is gone or called off, as `changed` where it was moved meanwhile.
 */
export function acceptTime(
  workplace: Workplace,
  { item, booking }: Pick<EmployeeConversation, 'item' | 'booking'>,
): BookingOutcome<void> {
  const { calendar } = workplace;
  return inSteps(async () => {
    if (booking?.iCalUId === undefined) return refuse({ code: 'not-there' });
    const copy = await done(calendar.byUid(booking.iCalUId));
    if (!copy || copy.isCancelled) return refuse({ code: 'not-there' });
    if (!(await done(isCalledByLeader(workplace, item, copy.organizer))))
      return refuse({ code: 'not-there' });
    if (!isSameSpan(copy, booking)) return refuse({ code: 'changed' });
    if (copy.response === 'accepted') return;
    const accepted = await twice(() => calendar.accept(copy.id));
    if (accepted.ok) return;
    const isGone = isFailure(accepted.failure) && accepted.failure.code === 'not-found';
    return refuse(isGone ? { code: 'not-there' } : accepted.failure);
  });
}
