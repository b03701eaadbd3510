import { success } from '../../domain/base/result';
import type { CalendarMeeting } from '../../domain/meeting/booked-meeting';
import type { MeetingTime } from '../../domain/meeting/conversation-event';
import { wallTimeOf } from '../../domain/time/calendar-dates';
import { isSameSpan, type TimeSpan } from '../../domain/time/span';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';
import { twice } from '../writing/twice';

/** The meeting at its new time. */
export async function movedMeeting(
  { calendar }: Workplace,
  meeting: CalendarMeeting,
  to: TimeSpan,
): Outcome<CalendarMeeting> {
  return isSameSpan(meeting, to) ? success(meeting) : twice(() => calendar.move(meeting.id, wallTimes(to)));
}

/** As Graph is told a time. */
export const wallTimes = ({ start, end }: TimeSpan): MeetingTime => ({
  start: wallTimeOf(start),
  end: wallTimeOf(end),
});
