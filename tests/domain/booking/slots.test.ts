import { withoutSpan, type Availability } from '../../../src/domain/booking/availability';
import { weekdays, wallTimeOf } from '../../../src/domain/time/calendar-dates';
import { findSlots } from '../../../src/domain/booking/slots';
import { free, meeting, request, timesOf } from './slot-request';

describe('The times that two people share', () => {
  it('begin every half hour as long as the conversation ends within the hours', () => {
    const { weeks, weeksWithout } = findSlots(request);
    expect(weeksWithout).toEqual([]);
    expect(weeks).toMatchObject([{ year: 2027, week: 8 }]);
    const monday = weeks[0]!.slots.filter(({ date }) => date === '2027-02-22');
    expect(monday).toHaveLength(14);
    expect(monday[0]).toEqual({
      date: '2027-02-22',
      from: '08:00',
      to: '09:30',
      start: '2027-02-22T07:00:00Z',
      end: '2027-02-22T08:30:00Z',
    });
    expect(monday.at(-1)).toMatchObject({ from: '14:30', to: '16:00' });
  });

  it('may touch a meeting but not overlap it', () => {
    const employee = { ...free, busy: [meeting('2027-02-22', '09:30', '14:30')] };
    expect(
      timesOf({ ...request, attendees: [employee] }).filter((time) => time.startsWith('2027-02-22')),
    ).toEqual(['2027-02-22 08:00', '2027-02-22 14:30']);
  });

  it('go across hours that follow each other without a gap', () => {
    const split = [
      { weekday: 'monday', from: '08:00', to: '09:00' },
      { weekday: 'monday', from: '09:00', to: '10:00' },
    ] as const;
    const employee: Availability = { ...free, workingHours: split };
    expect(timesOf({ ...request, attendees: [employee] })).toEqual(['2027-02-22 08:00', '2027-02-22 08:30']);
  });

  it('are found in a night shift on both sides of midnight', () => {
    const night: Availability = {
      busy: [],
      workingHours: [{ weekday: 'monday', from: '22:30', to: '01:30' }],
      kind: 'given-hours',
    };
    expect(timesOf({ ...request, leader: night, attendees: [night] })).toEqual([
      '2027-02-22 22:30',
      '2027-02-23 00:00',
    ]);
  });

  it('are none at all in a period that ends before it begins', () => {
    const period = { begins: '2027-03-05', ends: '2027-01-11' };
    expect(findSlots({ ...request, period })).toEqual({ weeks: [], weeksWithout: [] });
  });

  it('are never today, even with no notice', () => {
    const asked = { ...request, today: '2027-02-26', noticeDays: 0 };
    expect(timesOf(asked)).toEqual([]);
  });

  it('hold on the wall in the weeks around 28 March and 31 October', () => {
    const weekend = weekdays.map((weekday) => ({ weekday, from: '10:00', to: '11:30' }));
    const always: Availability = { ...free, workingHours: weekend };
    for (const [begins, ends] of [
      ['2027-03-22', '2027-04-04'],
      ['2027-10-25', '2027-11-07'],
    ] as const) {
      const { weeks } = findSlots({
        ...request,
        period: { begins, ends },
        leader: always,
        attendees: [always],
      });
      const slots = weeks.flatMap((week) => week.slots);
      expect(slots.length).toBeGreaterThan(9);
      for (const { start, end } of slots) {
        expect([wallTimeOf(start).slice(11), wallTimeOf(end).slice(11)]).toEqual(['10:00', '11:30']);
      }
    }
  });

  it('never last across the hour that is skipped or comes twice', () => {
    const nights: Availability = {
      ...free,
      workingHours: [{ weekday: 'sunday', from: '00:00', to: '05:00' }],
    };
    const asked = { ...request, lengthMinutes: 60, leader: nights, attendees: [nights] };
    // 28 March 2027 is also Easter Sunday, so the spring is tried in 2025.
    const spring = timesOf({
      ...asked,
      today: '2025-01-01',
      period: { begins: '2025-03-30', ends: '2025-03-30' },
    });
    expect(spring.map((time) => time.slice(11))).toEqual(['00:00', '00:30', '03:00', '03:30', '04:00']);
    const autumn = timesOf({ ...asked, period: { begins: '2027-10-31', ends: '2027-10-31' } });
    expect(autumn.map((time) => time.slice(11))).toEqual([
      '00:00',
      '00:30',
      '01:00',
      '01:30',
      '03:00',
      '03:30',
      '04:00',
    ]);
  });

  it('include the present time of a conversation that is being moved', () => {
    const own = meeting('2027-02-22', '08:00', '09:30');
    const booked = { ...free, busy: [own, own] };
    const once = withoutSpan(booked, {
      start: '2027-02-22T08:00:00+01:00',
      end: '2027-02-22T09:30:00+01:00',
    });
    expect(once.busy).toEqual([own]);
    expect(withoutSpan(once, own).busy).toEqual([]);
    expect(withoutSpan(free, own)).toBe(free);
  });
});

describe('A break between conversations', () => {
  const conversation = meeting('2027-02-22', '10:00', '11:30');
  const monday = { ...request, period: { begins: '2027-02-22', ends: '2027-02-22' }, breakMinutes: 30 };

  it('is kept on both sides of the leader’s other conversations', () => {
    const times = timesOf({ ...monday, leaderConversations: [conversation] });
    expect(times.map((time) => time.slice(11))).toEqual([
      '08:00',
      '12:00',
      '12:30',
      '13:00',
      '13:30',
      '14:00',
      '14:30',
    ]);
  });

  it('is not asked for beside other meetings', () => {
    const times = timesOf({ ...monday, leader: { ...free, busy: [conversation] } });
    expect(times.map((time) => time.slice(11)).slice(0, 3)).toEqual(['08:00', '08:30', '11:30']);
  });
});
