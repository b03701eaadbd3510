import { isBusyAt, type Block } from '../../domain/availability';
import { isAtSameTime, meetingOf } from '../../domain/booked-meeting';
import type { CalendarMeeting } from '../../domain/booked-meeting';
import type { Person } from '../../domain/person';
import { failed, success } from '../../domain/result';
import type { Outcome } from '../outcome';
import type { Workplace } from '../workplace';
import { finish, wallTimes } from './book-conversation';
import { outside, type BookingOutcome } from './booking-failure';
import type { LeaderConversation } from './conversation';
import { partiesIn } from './parties';

/** Moves the meeting in both calendars; the employee is asked anew. */
export async function moveConversation(
  workplace: Workplace,
  self: Person,
  conversation: LeaderConversation,
  to: Block & { readonly byHand?: boolean },
): BookingOutcome<LeaderConversation> {
  const { item } = conversation;
  const { latest } = item.booking;
  if (!item.isReady) return failed({ code: 'not-ready' });
  const meetings = await workplace.calendar.ofConversation(item.key);
  if (!meetings.ok) return outside(meetings.failure);
  const meeting = latest && meetingOf(item.key, latest, meetings.value);
  if (!meeting) return failed({ code: 'not-there' });
  if (!to.byHand && !isAtSameTime(meeting, to)) {
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
  to: Block,
): Outcome<CalendarMeeting> {
  if (isAtSameTime(meeting, to)) return success(meeting);
  const moved = await calendar.move(meeting.id, wallTimes(to));
  return moved.ok ? moved : calendar.move(meeting.id, wallTimes(to));
}
