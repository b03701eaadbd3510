import type { TimeSpan } from '../../domain/time/span';
import { meetingOf } from '../../domain/meeting/booked-meeting';
import { isSameSpan } from '../../domain/time/span';
import { isTaken } from '../../domain/meeting/meeting';
import type { CalendarMeeting } from '../../domain/meeting/booked-meeting';
import type { Person } from '../../domain/base/person';
import { success } from '../../domain/base/result';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';
import { finish, wallTimes } from './book-conversation';
import { twice } from '../writing/twice';
import { done, inSteps, refuse, type BookingOutcome } from './booking-failure';
import type { LeaderConversation } from '../conversation/seen-conversation';
import { timesOfConversation } from './when-all-can';
import { mayRecord } from '../writing/change-record';

/** Moves the meeting in both calendars; the employee is asked anew. */
export function moveConversation(
  workplace: Workplace,
  self: Person,
  conversation: LeaderConversation,
  to: TimeSpan & { readonly byHand?: boolean },
): BookingOutcome<LeaderConversation> {
  const { item } = conversation;
  const { latest } = item.records.leader.booking;
  return inSteps(async () => {
    if (!mayRecord(item, 'leader')) return refuse({ code: 'not-ready' });
    const meetings = await done(workplace.calendar.ofConversation(item.key));
    const meeting = latest && meetingOf(item.key, latest, meetings);
    if (!meeting) return refuse({ code: 'not-there' });
    if (!to.byHand && !isSameSpan(meeting, to)) {
      const standing = { ...conversation, booking: { ...meeting } };
      const times = await done(timesOfConversation(workplace, self, standing, to));
      if (isTaken(times, to)) return refuse({ code: 'taken' });
    }
    return finish(workplace, conversation, item, latest, await done(movedMeeting(workplace, meeting, to)));
  });
}

/** The meeting at its new time. */
export async function movedMeeting(
  { calendar }: Workplace,
  meeting: CalendarMeeting,
  to: TimeSpan,
): Outcome<CalendarMeeting> {
  return isSameSpan(meeting, to) ? success(meeting) : twice(() => calendar.move(meeting.id, wallTimes(to)));
}
