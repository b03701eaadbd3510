import { lengthOf, nearestTo } from '../../domain/booking/alternatives';
import { withoutSpan } from '../../domain/booking/availability';
import type { TimeSpan } from '../../domain/time/span';
import { addDays, instantOf } from '../../domain/time/calendar-dates';
import { availabilityOf } from '../../domain/booking/free-busy';
import type { Person } from '../../domain/base/person';
import { done, inSteps } from '../base/steps';
import { findSlots } from '../../domain/booking/slots';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';
import type { EmployeeConversation } from '../conversation/seen-conversation';

const MOST_TIMES = 5;

/** Times that both have, near the one that is agreed, for the employee to propose. The notice is the employee's own. */
export function alternativeTimes(
  { calendar, directory, today }: Workplace,
  self: Person,
  { item, round }: EmployeeConversation,
  meeting: TimeSpan,
): Outcome<readonly TimeSpan[]> {
  return inSteps(async () => {
    const leader = await done(directory.person(item.leaderId));
    const begins = today();
    if (round.ends < begins) return [];
    const addresses = [self.mail, leader.mail].flatMap((mail) => (mail === null ? [] : [mail]));
    const schedules = await done(
      calendar.schedules(addresses, {
        start: instantOf(`${begins}T00:00`),
        end: instantOf(`${addDays(round.ends, 1)}T00:00`),
      }),
    );
    const { givenHours } = item.booking;
    const availability = ({ mail }: Person, isSelf: boolean) =>
      withoutSpan(
        availabilityOf(schedules.get(mail?.toLowerCase() ?? '') ?? { items: [] }, {
          worksShifts: false,
          ...(isSelf && givenHours && { givenHours }),
        }),
        meeting,
      );
    const { weeks } = findSlots({
      period: { begins, ends: round.ends },
      today: begins,
      noticeDays: 1,
      lengthMinutes: lengthOf(meeting),
      leader: availability(leader, false),
      employee: availability(self, true),
    });
    const slots = weeks.flatMap((week) => week.slots);
    return nearestTo(meeting, slots, MOST_TIMES);
  });
}
