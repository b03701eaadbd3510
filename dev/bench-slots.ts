import { findSlots } from '../src/domain/booking/slots';
import { datesFrom } from '../src/domain/time/calendar-dates';
import { free, meeting, request } from '../tests/domain/booking/slot-request';
import { timed, type Figure } from './figure';

/** What a search takes for everybody of a team of 20, whose six weeks are full of meetings. */
export async function benchSlots(): Promise<readonly Figure[]> {
  const period = { begins: '2027-02-22', ends: '2027-04-04' };
  const busy = datesFrom(period.begins, period.ends).flatMap((date) => [
    meeting(date, '09:00', '10:00'),
    meeting(date, '10:30', '12:15'),
    meeting(date, '13:00', '13:45'),
  ]);
  const person = { ...free, busy };
  const asked = { ...request, period, leader: person, attendees: [person], lengthMinutes: 60 };
  const search = () => Array.from({ length: 20 }, () => findSlots(asked).weeks).flat();
  return [await timed('weeks with times, 20 people, 6 weeks', 1000, search)];
}
