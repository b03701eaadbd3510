import { isSameSpan, type TimeSpan } from '../../domain/time/span';
import { isTaken } from '../../domain/meeting/meeting';
import type { Person } from '../../domain/base/person';
import type { Workplace } from '../ports/workplace';
import { mayRecord } from '../writing/change-record';
import type { LeaderConversation } from '../conversation/seen-conversation';
import { done, inSteps, refuse, type BookingOutcome } from './booking-failure';
import { standingMeetings } from './standing-meetings';
import { takeOver } from './take-over';
import { timesOfConversation } from './when-all-can';

/** Moves the meeting in both calendars; the employee is asked anew. */
export function moveConversation(
  workplace: Workplace,
  self: Person,
  conversation: LeaderConversation,
  to: TimeSpan & { readonly byHand?: boolean },
): BookingOutcome<LeaderConversation> {
  const { item } = conversation;
  return inSteps(async () => {
    if (!mayRecord(item, 'leader')) return refuse({ code: 'not-ready' });
    const standing = await done(standingMeetings(workplace, item));
    const [meeting] = [...standing.ours, ...standing.sent];
    if (!meeting) return refuse({ code: 'not-there' });
    if (!to.byHand && !isSameSpan(meeting, to)) {
      const seen = { ...conversation, booking: { ...meeting } };
      const times = await done(timesOfConversation(workplace, self, seen, to));
      if (isTaken(times, to)) return refuse({ code: 'taken' });
    }
    return takeOver(workplace, conversation, standing, to);
  });
}
