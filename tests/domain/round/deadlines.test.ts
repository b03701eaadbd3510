import fc from 'fast-check';
import { addDays, daysBetween } from '../../../src/domain/time/calendar-dates';
import { distance, handInDeadline, planDeadline } from '../../../src/domain/round/deadlines';

const deadlines = { handInDays: 7, planDays: 7 };
const today = '2027-02-01';

describe('A deadline', () => {
  it('is so many days before the conversation for the hand-in, and after it for the plan', () => {
    expect(handInDeadline('2027-02-11', deadlines)).toBe('2027-02-04');
    expect(planDeadline('2027-01-21', deadlines)).toBe('2027-01-28');
    expect(handInDeadline('2027-04-01', { ...deadlines, handInDays: 14 })).toBe('2027-03-18');
  });

  it.each([
    ['2027-01-28', { days: 4, kind: 'late' }],
    ['2027-01-31', { days: 1, kind: 'late' }],
    ['2027-02-01', { days: 0, kind: 'today' }],
    ['2027-02-02', { days: 1, kind: 'soon' }],
    ['2027-02-08', { days: 7, kind: 'soon' }],
    ['2027-02-09', { days: 8, kind: 'later' }],
  ])('on %s is %j away', (date, expected) => {
    expect(distance(date, today)).toEqual(expected);
  });

  it('comes nearer by one day each day, also where the clock changes', () => {
    const date = fc.integer({ min: -400, max: 400 }).map((days) => addDays('2027-06-01', days));
    fc.assert(
      fc.property(date, date, (any, from) => {
        const { days, kind } = distance(any, from);
        expect(kind === 'late' ? -days : days).toBe(daysBetween(from, any));
      }),
    );
  });
});
