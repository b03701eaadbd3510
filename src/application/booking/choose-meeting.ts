import { recordOfSent } from '../../domain/meeting/sent-appointment';
import { mayRecord } from '../writing/change-record';
import { twice } from '../writing/twice';
import type { LeaderConversation } from '../conversation/seen-conversation';
import type { Workplace } from '../ports/workplace';
import { done, inSteps, refuse, type BookingOutcome } from './booking-failure';
import { numberFor } from './booking-number';
import { finish } from './finish-booking';
import { standingMeetings } from './standing-meetings';
import { takeOver } from './take-over';

/**
 * Of two events that stand for one conversation the leader keeps one; the others are cancelled. They go first, so that
 * what is broken off is settled at the next opening with the one that was chosen.
 *
 * Refused as `not-there` where the one that was chosen is gone.
 */
export function chooseMeeting(
  workplace: Workplace,
  conversation: LeaderConversation,
  eventId: string,
): BookingOutcome<LeaderConversation> {
  const { item } = conversation;
  const { booking } = item.records.leader;
  return inSteps(async () => {
    if (!mayRecord(item, 'leader')) return refuse({ code: 'not-ready' });
    const { ours, sent } = await done(standingMeetings(workplace, item));
    const all = [...ours, ...sent];
    const chosen = all.find(({ id }) => id === eventId);
    if (!chosen) return refuse({ code: 'not-there' });
    for (const { id } of all.filter((one) => one !== chosen))
      await done(twice(() => workplace.calendar.cancel(id, booking.latest?.byHand !== true)));
    if (sent.includes(chosen)) return takeOver(workplace, conversation, { ours: [], sent: [chosen] }, chosen);
    const latest = booking.latest ?? recordOfSent(booking, numberFor(item), chosen);
    return finish(workplace, conversation, item, latest, chosen, { isFound: true });
  });
}
