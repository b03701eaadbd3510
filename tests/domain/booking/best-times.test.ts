import fc from 'fast-check';
import { bestTimes } from '../../../src/domain/booking/best-times';
import type { Slot } from '../../../src/domain/booking/slots';
import { addDays, instantOf } from '../../../src/domain/time/calendar-dates';
import { clockTimeAt } from '../../../src/domain/time/clock-times';
import { overlaps, type TimeSpan } from '../../../src/domain/time/span';
import { meeting } from './slot-request';

const MONDAY = '2027-02-22';

const slot = (date: string, from: string, to: string): Slot => ({
  date,
  from,
  to,
  ...meeting(date, from, to),
});
const named = (slots: readonly Slot[]) => slots.map(({ date, from }) => `${date} ${from}`);
const undisturbed = { busy: [], conversations: [] };

const [tuesday, wednesday, thursday] = [1, 2, 3].map((days) => addDays(MONDAY, days)) as [
  string,
  string,
  string,
];

describe('The best of the free times', () => {
  it('are the earliest mornings, each on a day of its own', () => {
    const slots = [MONDAY, tuesday, wednesday, thursday].flatMap((date) => [
      slot(date, '08:00', '09:30'),
      slot(date, '08:30', '10:00'),
      slot(date, '13:00', '14:30'),
    ]);
    expect(named(bestTimes(slots, undisturbed))).toEqual([
      `${MONDAY} 08:00`,
      `${tuesday} 08:00`,
      `${wednesday} 08:00`,
    ]);
  });

  it('are in the morning, also when an afternoon comes earlier', () => {
    const slots = [slot(MONDAY, '13:00', '14:30'), slot(tuesday, '09:00', '10:30')];
    expect(named(bestTimes(slots, undisturbed))).toEqual([`${tuesday} 09:00`, `${MONDAY} 13:00`]);
  });

  it('have air around the meetings of the two', () => {
    const slots = [slot(MONDAY, '09:00', '10:30'), slot(MONDAY, '09:30', '11:00')];
    const close = { ...undisturbed, busy: [meeting(MONDAY, '08:00', '09:00')] };
    expect(named(bestTimes(slots, close))[0]).toBe(`${MONDAY} 09:30`);
    const fifteenMinutes = { ...undisturbed, busy: [meeting(MONDAY, '08:00', '08:45')] };
    expect(named(bestTimes(slots, fifteenMinutes))[0]).toBe(`${MONDAY} 09:00`);
  });

  it('lie on a day without another of the leader’s conversations, if there is one', () => {
    const slots = [slot(MONDAY, '09:00', '10:30'), slot(tuesday, '13:00', '14:30')];
    const conversations = [meeting(MONDAY, '13:00', '14:30')];
    expect(named(bestTimes(slots, { busy: [], conversations }))).toEqual([
      `${tuesday} 13:00`,
      `${MONDAY} 09:00`,
    ]);
    expect(named(bestTimes(slots.slice(0, 1), { busy: [], conversations }))).toEqual([`${MONDAY} 09:00`]);
  });

  it('come from the same day only where there are no three days, and then do not overlap', () => {
    const slots = ['08:00', '08:30', '09:30', '13:00'].map((from) =>
      slot(MONDAY, from, clockTimeAt(Number(from.slice(0, 2)) * 60 + Number(from.slice(3)) + 90)),
    );
    expect(named(bestTimes(slots, undisturbed))).toEqual([
      `${MONDAY} 08:00`,
      `${MONDAY} 09:30`,
      `${MONDAY} 13:00`,
    ]);
  });
});

const span = fc
  .record({
    day: fc.integer({ min: 0, max: 9 }),
    from: fc.integer({ min: 14, max: 34 }).map((halves) => halves * 30),
    minutes: fc.constantFrom(30, 60, 90),
  })
  .map(({ day, from, minutes }) => {
    const date = addDays(MONDAY, day);
    return slot(date, clockTimeAt(from), clockTimeAt(from + minutes));
  });
const slots = fc
  .uniqueArray(span, { selector: ({ start }) => start, maxLength: 30 })
  .map((each) => each.toSorted((a, b) => (a.start < b.start ? -1 : 1)));
const surroundings = fc.record({
  busy: fc.array<TimeSpan>(span, { maxLength: 10 }),
  conversations: fc.array<TimeSpan>(span, { maxLength: 4 }),
});

describe('The best times, whatever the calendars hold', () => {
  it('are at most three of the free times, each once, and some as soon as there is one', () => {
    fc.assert(
      fc.property(slots, surroundings, (free, around) => {
        const best = bestTimes(free, around);
        expect(best.length).toBeLessThanOrEqual(3);
        expect(best.length > 0).toBe(free.length > 0);
        expect(new Set(best).size).toBe(best.length);
        for (const each of best) expect(free).toContain(each);
      }),
    );
  });

  it('lie on as many days as there are, and never overlap', () => {
    fc.assert(
      fc.property(slots, surroundings, (free, around) => {
        const best = bestTimes(free, around);
        const days = (of: readonly Slot[]) => new Set(of.map(({ date }) => date)).size;
        expect(days(best)).toBe(Math.min(3, days(free)));
        for (const [place, one] of best.entries())
          for (const other of best.slice(place + 1)) expect(overlaps(one, other)).toBe(false);
      }),
    );
  });

  it('are the same in whatever order the times come, and when a time that is none of them goes', () => {
    fc.assert(
      fc.property(slots, surroundings, fc.nat(), (free, around, number) => {
        const best = bestTimes(free, around);
        expect(bestTimes(free.toReversed(), around)).toEqual(best);
        const others = free.filter((each) => !best.includes(each));
        const gone = others[number % Math.max(others.length, 1)];
        expect(
          bestTimes(
            free.filter((each) => each !== gone),
            around,
          ),
        ).toEqual(best);
      }),
    );
  });

  it('begin with a day of its own, where there is one', () => {
    fc.assert(
      fc.property(slots, surroundings, (free, around) => {
        const [first] = bestTimes(free, around);
        const isOwn = ({ date }: Slot) =>
          !around.conversations.some(
            ({ start }) =>
              instantOf(`${date}T00:00`) <= start && start < instantOf(`${addDays(date, 1)}T00:00`),
          );
        if (first && free.some(isOwn)) expect(isOwn(first)).toBe(true);
      }),
    );
  });
});
