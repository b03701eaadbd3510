import fc from 'fast-check';
import {
  addDays,
  copenhagenDateOf,
  datesFrom,
  daysBetween,
  instantOf,
  isoWeekOf,
  mondayOf,
  wallTimeOf,
  weekdayOf,
} from '../../../src/domain/time/calendar-dates';
import { clockOn, clockTimeAt, minutesOf } from '../../../src/domain/time/clock-times';

const date = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('2000-01-01', days));
const instant = fc
  .integer({ min: Date.parse('2020-01-01') / 60_000, max: Date.parse('2040-01-01') / 60_000 })
  .map((minutes) => new Date(minutes * 60_000).toISOString());

describe('A calendar date', () => {
  it('has the weekday and the week of a Danish calendar', () => {
    expect(weekdayOf('2027-02-01')).toBe('monday');
    expect(isoWeekOf('2027-02-01')).toEqual({ year: 2027, week: 5 });
    expect(isoWeekOf('2027-01-03')).toEqual({ year: 2026, week: 53 });
    expect(isoWeekOf('2026-12-31')).toEqual({ year: 2026, week: 53 });
    expect(mondayOf('2027-02-07')).toBe('2027-02-01');
    expect(mondayOf('2027-02-01')).toBe('2027-02-01');
  });

  it('is as many days from another as were added', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });

  it('belongs to a week that begins on its Monday and is over after seven days', () => {
    fc.assert(
      fc.property(date, (any) => {
        const monday = mondayOf(any);
        expect(weekdayOf(monday)).toBe('monday');
        expect(isoWeekOf(any)).toEqual(isoWeekOf(monday));
        expect(isoWeekOf(addDays(monday, 6))).toEqual(isoWeekOf(monday));
        expect(isoWeekOf(addDays(monday, 7))).not.toEqual(isoWeekOf(monday));
      }),
    );
  });

  it('is listed with both ends, and not at all when the end comes first', () => {
    expect(datesFrom('2028-02-28', '2028-03-01')).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
    expect(datesFrom('2027-02-01', '2027-02-01')).toEqual(['2027-02-01']);
    expect(datesFrom('2027-02-02', '2027-02-01')).toEqual([]);
  });
});

describe('The clock in Copenhagen', () => {
  it.each([
    ['the winter', '2027-03-27T10:00', '2027-03-27T09:00:00Z'],
    ['the day the clock goes forward', '2027-03-28T10:00', '2027-03-28T08:00:00Z'],
    ['the Monday after it', '2027-03-29T10:00', '2027-03-29T08:00:00Z'],
    ['the Saturday before it goes back', '2027-10-30T10:00', '2027-10-30T08:00:00Z'],
    ['the day it goes back', '2027-10-31T10:00', '2027-10-31T09:00:00Z'],
    ['the Monday after', '2027-11-01T10:00', '2027-11-01T09:00:00Z'],
  ])('shows ten at the right instant in %s', (_, wallTime, at) => {
    expect(instantOf(wallTime)).toBe(at);
    expect(wallTimeOf(at)).toBe(wallTime);
  });

  it('takes a time that is skipped an hour later, and one that comes twice the first time', () => {
    expect(wallTimeOf(instantOf('2027-03-28T02:30'))).toBe('2027-03-28T03:30');
    expect(instantOf('2027-10-31T02:30')).toBe('2027-10-31T00:30:00Z');
  });

  it('has its own midnight', () => {
    expect(copenhagenDateOf('2027-01-31T22:59:59Z')).toBe('2027-01-31');
    expect(copenhagenDateOf('2027-01-31T23:00:00Z')).toBe('2027-02-01');
    expect(copenhagenDateOf('2027-06-30T22:00:00Z')).toBe('2027-07-01');
    expect(copenhagenDateOf('2027-02-01T00:30:00+02:00')).toBe('2027-01-31');
  });

  it('shows what another implementation of time zones shows', () => {
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Copenhagen',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    fc.assert(
      fc.property(instant, (any) => {
        expect(wallTimeOf(any)).toBe(format.format(new Date(any)).replace(' ', 'T'));
      }),
    );
  });

  it('comes back to the same time on the wall from every instant, and to the instant but for the hour that comes twice', () => {
    fc.assert(
      fc.property(instant, (any) => {
        const back = instantOf(wallTimeOf(any));
        expect(wallTimeOf(back)).toBe(wallTimeOf(any));
        expect([0, 3_600_000]).toContain(Date.parse(any) - Date.parse(back));
      }),
    );
  });
});

describe('A time of day', () => {
  it('is read and written the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1440 }), (minutes) => {
        expect(minutesOf(clockTimeAt(minutes))).toBe(minutes);
      }),
    );
    expect(clockTimeAt(510)).toBe('08:30');
  });

  it('is at the instant at which the clock shows it, on any day', () => {
    const special = fc.constantFrom('2027-03-28', '2027-10-31', '2027-03-27', '2027-11-01');
    fc.assert(
      fc.property(fc.oneof(date, special), fc.integer({ min: 0, max: 1439 }), (day, minutes) => {
        const wallTime = `${day}T${clockTimeAt(minutes)}`;
        const at = clockOn(day)(minutes);
        if (at === undefined) expect(wallTimeOf(instantOf(wallTime))).not.toBe(wallTime);
        else expect(new Date(at).toISOString()).toBe(new Date(instantOf(wallTime)).toISOString());
      }),
    );
  });

  it('does not exist while the clock goes forward', () => {
    const clock = clockOn('2027-03-28');
    expect(clock(minutesOf('01:59'))).toBe(Date.parse('2027-03-28T00:59:00Z'));
    expect(clock(minutesOf('02:00'))).toBeUndefined();
    expect(clock(minutesOf('03:00'))).toBe(Date.parse('2027-03-28T01:00:00Z'));
    expect(clock(minutesOf('24:00'))).toBe(Date.parse('2027-03-28T22:00:00Z'));
  });
});
