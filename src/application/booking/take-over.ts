import type { TimeSpan } from '../../domain/time/span';
import { recordOfSent } from '../../domain/meeting/sent-appointment';
import type { LeaderConversation } from '../conversation/seen-conversation';
import type { Workplace } from '../ports/workplace';
import { done, refuse } from './booking-failure';
import { numberFor } from './booking-number';
import { finish } from './finish-booking';
import { movedMeeting } from './moved-meeting';
import { adopt, type StandingMeetings } from './standing-meetings';

/**
 * An event that stands already, such as from a booking whose end was lost or from Outlook, is the one: it gets the time.
 * A step in a row; refuses (`not-there`) where none stands.
 */
export async function takeOver(
  workplace: Workplace,
  conversation: LeaderConversation,
  { ours: [ours], sent }: StandingMeetings,
  to: TimeSpan,
): Promise<LeaderConversation> {
  const { item } = conversation;
  const { booking } = item.records.leader;
  const [first, ...others] = sent;
  if (ours) {
    const moved = await done(movedMeeting(workplace, ours, to));
    return finish(workplace, conversation, item, booking.latest ?? recordOfSent(booking, 1, moved), moved);
  }
  if (!first) return refuse({ code: 'not-there' });
  const record = recordOfSent(booking, numberFor(item), first);
  const adopted = await done(adopt(workplace, item, first));
  const moved = await done(movedMeeting(workplace, adopted, to));
  return finish(workplace, conversation, item, record, moved, { isFound: others.length === 0 });
}
