import fc from 'fast-check';
import { addDays, weekdayOf } from '../../../src/domain/time/calendar-dates';
import { holidaysOf } from '../../../src/domain/time/holidays';

const year = fc.integer({ min: 1900, max: 2199 });

const dateOf = (code: string, of: number) => holidaysOf(of).find((holiday) => holiday.code === code)?.date;

/** Gauss's rule with the Gregorian corrections, written differently from the code's. */
function easterByGauss(of: number): string {
  const century = Math.floor(of / 100);
  const moon = (15 + century - Math.floor(century / 4) - Math.floor((13 + 8 * century) / 25)) % 30;
  const sun = (4 + century - Math.floor(century / 4)) % 7;
  const d = (19 * (of % 19) + moon) % 30;
  const e = (2 * (of % 4) + 4 * (of % 7) + 6 * d + sun) % 7;
  let days = 22 + d + e;
  if (d === 29 && e === 6) days = 50;
  if (d === 28 && e === 6 && (11 * moon + 11) % 30 < 19) days = 49;
  return addDays(`${of}-03-01`, days - 1);
}

describe('The Danish holidays', () => {
  it('are these in 2027', () => {
    expect(holidaysOf(2027).map(({ date, code }) => `${date} ${code}`)).toEqual([
      '2027-01-01 new-years-day',
      '2027-03-25 maundy-thursday',
      '2027-03-26 good-friday',
      '2027-03-28 easter-sunday',
      '2027-03-29 easter-monday',
      '2027-05-06 ascension-day',
      '2027-05-16 whit-sunday',
      '2027-05-17 whit-monday',
      '2027-06-05 constitution-day',
      '2027-12-24 christmas-eve',
      '2027-12-25 christmas-day',
      '2027-12-26 second-christmas-day',
      '2027-12-31 new-years-eve',
    ]);
  });

  it.each([
    [1961, '1961-04-02'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2028, '2028-04-16'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
  ])('have Easter Sunday of %d on %s', (of, date) => {
    expect(dateOf('easter-sunday', of)).toBe(date);
  });

  it('have Easter on the Sunday that the rule of Gauss finds', () => {
    fc.assert(
      fc.property(year, (of) => {
        expect(dateOf('easter-sunday', of)).toBe(easterByGauss(of));
        expect(weekdayOf(easterByGauss(of))).toBe('sunday');
      }),
    );
  });

  it('have no store bededag since 2024', () => {
    expect(dateOf('great-prayer-day', 2023)).toBe('2023-05-05');
    expect(dateOf('great-prayer-day', 2024)).toBeUndefined();
  });

  it('stand in the order of the calendar, each in its own year', () => {
    fc.assert(
      fc.property(year, (of) => {
        const dates = holidaysOf(of).map(({ date }) => date);
        expect(dates).toEqual(dates.toSorted());
        expect(dates.every((date) => date.startsWith(String(of)))).toBe(true);
      }),
    );
  });
});
