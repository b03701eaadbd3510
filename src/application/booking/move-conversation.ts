import { isBusyAt } from '../../domain/booking/availability';
import type { TimeSpan } from '../../domain/time/span';
import { meetingOf } from '../../domain/meeting/booked-meeting';
import { isSameSpan } from '../../domain/time/span';
import type { CalendarMeeting } from '../../domain/meeting/booked-meeting';
import type { Person } from '../../domain/base/person';
import { failed, success } from '../../domain/base/result';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';
import { finish, wallTimes } from './book-conversation';
import { outside, type BookingOutcome } from './booking-failure';
import type { LeaderConversation } from '../conversation/seen-conversation';
import { partiesIn } from './when-both-can';

/** Moves the meeting in both calendars; the employee is asked anew. */
export async function moveConversation(
  workplace: Workplace,
  self: Person,
  conversation: LeaderConversation,
  to: TimeSpan & { readonly byHand?: boolean },
): BookingOutcome<LeaderConversation> {
  const { item } = conversation;
  const { latest } = item.booking;
  if (!item.isReady) return failed({ code: 'not-ready' });
  const meetings = await workplace.calendar.ofConversation(item.key);
  if (!meetings.ok) return outside(meetings.failure);
  const meeting = latest && meetingOf(item.key, latest, meetings.value);
  if (!meeting) return failed({ code: 'not-there' });
  if (!to.byHand && !isSameSpan(meeting, to)) {
    const standing = { ...conversation, booking: { ...meeting } };
    const parties = await partiesIn(workplace, self, standing, to);
    if (!parties.ok) return outside(parties.failure);
    const { leader, employeeTime } = parties.value;
    if (isBusyAt(leader, to) || isBusyAt(employeeTime, to)) return failed({ code: 'taken' });
  }
  const moved = await movedMeeting(workplace, meeting, to);
  if (!moved.ok) return outside(moved.failure);
  return finish(workplace, conversation, item, latest, moved.value);
}

/** Moving to the same time twice is moving once, so an attempt without an answer is simply made again. */
export async function movedMeeting(
  { calendar }: Workplace,
  meeting: CalendarMeeting,
  to: TimeSpan,
): Outcome<CalendarMeeting> {
  if (isSameSpan(meeting, to)) return success(meeting);
  const moved = await calendar.move(meeting.id, wallTimes(to));
  return moved.ok ? moved : calendar.move(meeting.id, wallTimes(to));
}
