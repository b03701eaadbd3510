import { isSameSpan } from '../../domain/time/span';
import { withoutSpan, type Availability } from '../../domain/booking/availability';
import type { TimeSpan } from '../../domain/time/span';
import { availabilityOf, availabilityWithoutCalendar, type Schedule } from '../../domain/booking/free-busy';
import type { Person } from '../../domain/base/person';
import { done, inSteps } from '../base/steps';
import type { LeaderConversation } from '../conversation/seen-conversation';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';

/** The two of a conversation, and when each is at work and busy. */
export interface Parties {
  readonly employee: Person;
  readonly leader: Availability;
  readonly employeeTime: Availability;
  /** The employee has a calendar that a meeting can stand in. */
  readonly hasCalendar: boolean;
}

/** The present time of the conversation counts as free: it is the one that may be moved. */
export function partiesIn(
  { calendar, directory }: Workplace,
  self: Person,
  { item, round, booking }: LeaderConversation,
  period: TimeSpan,
): Outcome<Parties> {
  return inSteps(async () => {
    const employee = await done(directory.person(item.employeeId));
    const addresses = [self.mail, employee.mail].flatMap((mail) => (mail === null ? [] : [mail]));
    const schedules = await done(calendar.schedules(addresses, period));
    const scheduleOf = ({ mail }: Person): Schedule | undefined => schedules.get(mail?.toLowerCase() ?? '');
    const employeeSchedule = scheduleOf(employee);
    const { givenHours } = item.booking;
    const worksShifts = round.shiftStaffGroups.includes(item.staffGroup ?? '');
    const free = (time: Availability) => (booking ? withoutSpan(time, booking) : time);
    return {
      employee,
      leader: free(availabilityOf(scheduleOf(self) ?? { items: [] }, { worksShifts: false })),
      employeeTime: employeeSchedule
        ? free(availabilityOf(employeeSchedule, { worksShifts, ...(givenHours && { givenHours }) }))
        : givenHours
          ? availabilityWithoutCalendar(givenHours)
          : { busy: [], workingHours: [], kind: 'shifts-unknown' },
      hasCalendar: employeeSchedule !== undefined,
    };
  });
}

/** Whether a booked conversation already stands at this time. */
export const standsAt = ({ booking }: LeaderConversation, time: TimeSpan): boolean =>
  booking !== undefined && isSameSpan(booking, time);
