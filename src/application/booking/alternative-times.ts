import { lengthOf, nearestTo } from '../../domain/booking/alternatives';
import type { TimeSpan } from '../../domain/time/span';
import { addDays, instantOf } from '../../domain/time/calendar-dates';
import { lunchOf } from '../../domain/round/round';
import type { Person } from '../../domain/base/person';
import { done, inSteps } from '../base/steps';
import { findSlots } from '../../domain/booking/slots';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';
import type { EmployeeConversation } from '../conversation/seen-conversation';
import { whenAllCan } from './when-all-can';

const MOST_TIMES = 5;

/** Times that both have, near the one that is agreed, for the employee to propose. The notice is the employee's own. */
export function alternativeTimes(
  workplace: Workplace,
  self: Person,
  { item, round }: EmployeeConversation,
  meeting: TimeSpan,
): Outcome<readonly TimeSpan[]> {
  return inSteps(async () => {
    const organizer = await done(workplace.directory.person(item.leaderId));
    const begins = workplace.today();
    const lunch = lunchOf(round);
    if (round.ends < begins) return [];
    const { givenHours } = item.records.leader.booking;
    const own = { employee: self, worksShifts: false, ...(givenHours && { givenHours }) };
    const { leader, attendees } = await done(
      whenAllCan(
        workplace,
        organizer,
        { key: item.key, conversations: [own], booking: meeting },
        { start: instantOf(`${begins}T00:00`), end: instantOf(`${addDays(round.ends, 1)}T00:00`) },
      ),
    );
    const { weeks } = findSlots({
      period: { begins, ends: round.ends },
      today: begins,
      noticeDays: 1,
      lengthMinutes: lengthOf(meeting),
      leader,
      attendees,
      ...(lunch && { lunch }),
    });
    const slots = weeks.flatMap((week) => week.slots);
    return nearestTo(meeting, slots, MOST_TIMES);
  });
}
