import type { Availability } from '../../../src/domain/booking/availability';
import type { SlotRequest } from '../../../src/domain/booking/slot-rules';
import { findSlots } from '../../../src/domain/booking/slots';
import { busyOn, free, meeting, officeHours, request, timesOf, weekDates } from './slot-request';

const reasonsOf = (asked: SlotRequest) =>
  findSlots(asked).weeksWithout.map(({ week, reasons }) => [
    week,
    ...reasons.map(({ reason, times }) => `${reason} ${times}`),
  ]);

describe('A week without times', () => {
  it('says who is busy, the weightiest first', () => {
    const leader = busyOn(...weekDates);
    const employee = busyOn(...weekDates.slice(0, 2));
    expect(reasonsOf({ ...request, leader, attendees: [employee] })).toEqual([
      [8, 'leader-busy 70', 'employee-busy 28'],
    ]);
  });

  it('says that the notice is too short, before anything about calendars', () => {
    expect(reasonsOf({ ...request, leader: busyOn(...weekDates), noticeDays: 28 })).toEqual([
      [8, 'notice-too-short 70'],
    ]);
  });

  it('says which days are holidays', () => {
    const period = { begins: '2027-03-22', ends: '2027-03-28' };
    expect(
      reasonsOf({ ...request, period, attendees: [busyOn('2027-03-22', '2027-03-23', '2027-03-24')] }),
    ).toEqual([[12, 'employee-busy 42', 'holiday 28']]);
  });

  it('counts a day on which offices are closed by custom as a holiday', () => {
    const period = { begins: '2027-12-24', ends: '2027-12-24' };
    expect(reasonsOf({ ...request, period })).toEqual([[51, 'outside-period 56', 'holiday 14']]);
  });

  it('counts a time once for the attendees, however many of them are busy', () => {
    const attendees = [busyOn(...weekDates), free, busyOn(...weekDates.slice(0, 2))];
    expect(reasonsOf({ ...request, attendees })).toEqual([[8, 'employee-busy 70']]);
  });

  it('says that the two are never at work at once', () => {
    const mornings = officeHours.map((hours) => ({ ...hours, to: '12:00' }));
    const evenings = officeHours.map((hours) => ({ ...hours, from: '12:00', to: '20:00' }));
    expect(
      reasonsOf({
        ...request,
        leader: { ...free, workingHours: mornings },
        attendees: [{ ...free, workingHours: evenings }],
      }),
    ).toEqual([[8, 'outside-hours 100']]);
  });

  it('says so too when nobody has any hours', () => {
    const never = { ...free, workingHours: [] };
    expect(reasonsOf({ ...request, leader: never, attendees: [never] })).toEqual([[8, 'outside-hours 0']]);
  });

  it('says that shifts are unknown, however empty the calendar is', () => {
    const employee: Availability = { busy: [], workingHours: officeHours, kind: 'shifts-unknown' };
    expect(reasonsOf({ ...request, attendees: [employee] })).toEqual([[8, 'shifts-unknown 70']]);
    expect(timesOf({ ...request, attendees: [{ ...employee, kind: 'given-hours' }] })).toHaveLength(70);
  });

  it('says that the leader has enough conversations on the days that are left', () => {
    const leaderConversations = weekDates.map((date) => meeting(date, '08:00', '09:30'));
    expect(reasonsOf({ ...request, leaderConversations, mostPerDay: 1 })).toEqual([[8, 'day-full 70']]);
    expect(timesOf({ ...request, leaderConversations, mostPerDay: 2 })).toHaveLength(55);
  });

  it('says that only lunch is left, and not where a meeting lies in it anyway', () => {
    const lunch = { from: '11:30', to: '12:30' };
    const around = weekDates.flatMap((date) => [
      meeting(date, '08:00', '11:00'),
      meeting(date, '12:30', '16:00'),
    ]);
    const leader: Availability = { ...free, busy: around };
    const attendees: Availability[] = [{ ...free, busy: [meeting(weekDates[0]!, '12:00', '12:30')] }];
    expect(timesOf({ ...request, leader, attendees })).toHaveLength(4);
    expect(reasonsOf({ ...request, leader, attendees, lunch })).toEqual([
      [8, 'leader-busy 65', 'lunch 4', 'employee-busy 3'],
    ]);
  });

  it('is there for every week of the period that has none, and for no other', () => {
    const asked = { ...request, period: { begins: '2027-02-03', ends: '2027-03-05' } };
    const { weeks, weeksWithout } = findSlots(asked);
    expect(weeksWithout.map(({ week }) => week)).toEqual([5, 6, 7]);
    expect(weeks.map(({ week }) => week)).toEqual([8, 9]);
    expect(reasonsOf(asked)[0]).toEqual([5, 'notice-too-short 42', 'outside-period 28']);
  });
});
