import { isSameSpan } from '../../domain/time/span';
import { withoutSpan, type Availability } from '../../domain/booking/availability';
import type { TimeSpan } from '../../domain/time/span';
import { availabilityOf, availabilityWithoutCalendar, type Schedule } from '../../domain/booking/free-busy';
import type { Person } from '../../domain/base/person';
import { success } from '../../domain/base/result';
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
export async function partiesIn(
  { calendar, directory }: Workplace,
  self: Person,
  { item, round, booking }: LeaderConversation,
  period: TimeSpan,
): Outcome<Parties> {
  const employee = await directory.person(item.employeeId);
  if (!employee.ok) return employee;
  const addresses = [self.mail, employee.value.mail].flatMap((mail) => (mail === null ? [] : [mail]));
  const schedules = await calendar.schedules(addresses, period);
  if (!schedules.ok) return schedules;
  const scheduleOf = ({ mail }: Person): Schedule | undefined =>
    schedules.value.get(mail?.toLowerCase() ?? '');
  const employeeSchedule = scheduleOf(employee.value);
  const { givenHours } = item.booking;
  const worksShifts = round.shiftStaffGroups.includes(item.staffGroup ?? '');
  const free = (availability: Availability) => (booking ? withoutSpan(availability, booking) : availability);
  return success({
    employee: employee.value,
    leader: free(availabilityOf(scheduleOf(self) ?? { items: [] }, { worksShifts: false })),
    employeeTime: employeeSchedule
      ? free(availabilityOf(employeeSchedule, { worksShifts, ...(givenHours && { givenHours }) }))
      : givenHours
        ? availabilityWithoutCalendar(givenHours)
        : { busy: [], workingHours: [], kind: 'shifts-unknown' },
    hasCalendar: employeeSchedule !== undefined,
  });
}

/** Whether a booked conversation already stands at this time. */
export const standsAt = ({ booking }: LeaderConversation, time: TimeSpan): boolean =>
  booking !== undefined && isSameSpan(booking, time);
