import type { Availability } from '../../../src/domain/booking/availability';
import { instantOf, weekdays } from '../../../src/domain/time/calendar-dates';
import type { SlotRequest } from '../../../src/domain/booking/slot-rules';
import { findSlots } from '../../../src/domain/booking/slots';

export const officeHours = weekdays.slice(0, 5).map((weekday) => ({ weekday, from: '08:00', to: '16:00' }));
export const free: Availability = { busy: [], workingHours: officeHours, kind: 'calendar' };

export const meeting = (date: string, from: string, to: string) => ({
  start: instantOf(`${date}T${from}`),
  end: instantOf(`${date}T${to}`),
});

export const busyOn = (...dates: readonly string[]): Availability => ({
  ...free,
  busy: dates.map((date) => meeting(date, '07:00', '17:00')),
});

/** Week 8 of 2027, a Monday to a Friday, asked for well before. */
export const request: SlotRequest = {
  period: { begins: '2027-02-22', ends: '2027-02-26' },
  today: '2027-02-01',
  noticeDays: 21,
  lengthMinutes: 90,
  leader: free,
  attendees: [free],
};
export const weekDates = ['2027-02-22', '2027-02-23', '2027-02-24', '2027-02-25', '2027-02-26'];

export const timesOf = (asked: SlotRequest) =>
  findSlots(asked).weeks.flatMap(({ slots }) => slots.map(({ date, from }) => `${date} ${from}`));
