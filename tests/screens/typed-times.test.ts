import fc from 'fast-check';
import { formatClockTime, formatWholeDay } from '../../src/i18n/days';
import { readClock, readDate } from '../../src/i18n/typed-times';
import { addDays } from '../../src/domain/time/calendar-dates';
import { clockTimeAt } from '../../src/domain/time/clock-times';

const TODAY = '2027-02-01';

describe('A date that is typed', () => {
  it.each([
    ['23.2.2027', '2027-02-23'],
    ['23/2', '2027-02-23'],
    ['23-02-27', '2027-02-23'],
    ['2027-02-23', '2027-02-23'],
    ['23. februar', '2027-02-23'],
    ['Tirsdag 23. feb. 2027', '2027-02-23'],
    ['23 October 2027', '2027-10-23'],
    ['5. maj', '2027-05-05'],
    ['5 May', '2027-05-05'],
    ['1.2', '2027-02-01'],
    ['31.1', '2028-01-31'],
  ])('as %s is %s', (typed, date) => expect(readDate(typed, TODAY)).toBe(date));

  it.each(['', 'i morgen', '30. februar', '31.4.2027', '13.13.2027', '23', '2.30.2027'])(
    'as ”%s” is none',
    (typed) => expect(readDate(typed, TODAY)).toBeUndefined(),
  );

  it('is read again as it is written, in both languages', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), fc.constantFrom('da', 'en'), (days, language) => {
        const date = addDays(TODAY, days);
        expect(readDate(formatWholeDay(date, language), TODAY)).toBe(date);
      }),
    );
  });
});

describe('A time of day that is typed', () => {
  it.each([
    ['8.30', '08:30'],
    ['08:30', '08:30'],
    ['0830', '08:30'],
    ['830', '08:30'],
    ['kl. 8', '08:00'],
    ['13', '13:00'],
  ])('as %s is %s', (typed, time) => expect(readClock(typed)).toBe(time));

  it.each(['', 'formiddag', '24.00', '8.60', '8.3'])('as ”%s” is none', (typed) =>
    expect(readClock(typed)).toBeUndefined(),
  );

  it('is read again as it is written, in both languages', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), fc.constantFrom('da', 'en'), (minutes, language) => {
        const time = clockTimeAt(minutes);
        expect(readClock(formatClockTime(time, language))).toBe(time);
      }),
    );
  });
});
