import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { Availability, WorkingHours } from '../../../src/domain/booking/availability';
import type { TimeSpan } from '../../../src/domain/time/span';
import { addDays, instantOf, weekdays } from '../../../src/domain/time/calendar-dates';
import { findSlots } from '../../../src/domain/booking/slots';
import type { SlotRequest } from '../../../src/domain/booking/slot-rules';

/**
 * Asks of every minute by itself, with nothing of the search's own code but its words: slow, and easy to believe.
 */
const COPENHAGEN = 'Europe/Copenhagen';
const closed = new Set([
  ...['2027-03-25', '2027-03-26', '2027-03-28', '2027-03-29', '2027-05-06', '2027-05-16', '2027-05-17'],
  ...['2027-06-05', '2027-12-24', '2027-12-25', '2027-12-26', '2027-12-31', '2028-01-01'],
]);

const clock = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** @param dayOfWeek 1 on a Monday */
function worksAt({ kind, workingHours }: Availability, dayOfWeek: number, minute: number): boolean {
  if (kind === 'shifts-unknown') return false;
  return workingHours.some(({ weekday, from, to }) => {
    const own = weekdays.indexOf(weekday) + 1;
    const pastMidnight = clock(to) <= clock(from);
    const today = own === dayOfWeek && minute >= clock(from) && (pastMidnight || minute < clock(to));
    const sinceYesterday = pastMidnight && (own % 7) + 1 === dayOfWeek && minute < clock(to);
    return today || sinceYesterday;
  });
}

function isBusyAt(blocks: readonly TimeSpan[], milliseconds: number, marginMinutes = 0): boolean {
  const margin = marginMinutes * 60_000;
  return blocks.some(
    ({ start, end }) => Date.parse(start) - margin <= milliseconds && milliseconds < Date.parse(end) + margin,
  );
}

const isLunchAt = ({ lunch }: SlotRequest, minute: number): boolean =>
  lunch !== undefined && clock(lunch.from) <= minute && minute < clock(lunch.to);

function daysFrom(begins: string, ends: string): Temporal.PlainDate[] {
  const first = Temporal.PlainDate.from(begins);
  return Array.from({ length: first.until(ends).days + 1 }, (_, days) => first.add({ days }));
}

function slotsByOracle(request: SlotRequest): string[] {
  const { period, today, noticeDays, lengthMinutes, stepMinutes = 30, leader, attendees } = request;
  const conversations = request.leaderConversations ?? [];
  const earliest = Temporal.PlainDate.from(today).add({ days: Math.max(1, noticeDays) });

  const isOpen = (day: Temporal.PlainDate) =>
    Temporal.PlainDate.compare(day, earliest) >= 0 &&
    !closed.has(day.toString()) &&
    conversations.filter(({ start }) =>
      Temporal.Instant.from(start).toZonedDateTimeISO(COPENHAGEN).toPlainDate().equals(day),
    ).length < (request.mostPerDay ?? Infinity);

  return daysFrom(period.begins, period.ends)
    .filter(isOpen)
    .flatMap((day) =>
      Array.from({ length: 1440 / stepMinutes }, (_, step) => step * stepMinutes)
        .filter((from) => from + lengthMinutes <= 1440)
        .flatMap((from) => {
          const minutes = Array.from({ length: lengthMinutes }, (_, minute) => minute);
          const atWork = (minute: number) =>
            [leader, ...attendees].every((person) => worksAt(person, day.dayOfWeek, from + minute));
          if (!minutes.every(atWork)) return [];
          const wall = day.toPlainDateTime().add({ minutes: from });
          const start = wall.toZonedDateTime(COPENHAGEN);
          const isFree = minutes.every((minute) => {
            if (isLunchAt(request, from + minute)) return false;
            const at = start.epochMilliseconds + minute * 60_000;
            return (
              ![leader, ...attendees].some(({ busy }) => isBusyAt(busy, at)) &&
              !isBusyAt(conversations, at, request.breakMinutes)
            );
          });
          // The clock on the wall must run evenly; it is only ever changed on the hour.
          const isEven = [...minutes.filter((minute) => minute % 15 === 0), lengthMinutes].every((passed) =>
            start
              .add({ minutes: passed })
              .toPlainDateTime()
              .equals(wall.add({ minutes: passed })),
          );
          return isFree && isEven ? [start.toInstant().toString()] : [];
        }),
    );
}

// Weeks with a change of the clock, with Easter, with New Year, and an ordinary one.
const firstDays = ['2027-02-15', '2027-03-22', '2027-03-25', '2027-05-03', '2027-10-27', '2027-12-22'];
const clockTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '45'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
const officeHours: WorkingHours[] = weekdays.map((weekday) => ({ weekday, from: '08:00', to: '16:00' }));
const hours = fc.oneof(
  fc.constant(officeHours),
  fc.array(fc.record({ weekday: fc.constantFrom(...weekdays), from: clockTime, to: clockTime }), {
    minLength: 3,
    maxLength: 9,
  }),
);

const block = (begins: string) =>
  fc
    .record({
      day: fc.integer({ min: -1, max: 12 }),
      from: clockTime,
      minutes: fc.integer({ min: 1, max: 400 }),
    })
    .map(({ day, from, minutes }) => {
      const start = instantOf(`${addDays(begins, day)}T${from}`);
      return { start, end: Temporal.Instant.from(start).add({ minutes }).toString() };
    });

const availability = (begins: string) =>
  fc.record<Availability>({
    busy: fc.array(block(begins), { maxLength: 12 }),
    workingHours: hours,
    kind: fc.constantFrom('calendar', 'calendar', 'given-hours', 'given-hours', 'shifts-unknown'),
  });

const request = fc
  .record({ begins: fc.constantFrom(...firstDays), days: fc.integer({ min: 0, max: 11 }) })
  .chain(({ begins, days }) =>
    fc.record<SlotRequest>({
      period: fc.constant({ begins, ends: addDays(begins, days) }),
      today: fc.integer({ min: -30, max: 4 }).map((offset) => addDays(begins, offset)),
      noticeDays: fc.integer({ min: 0, max: 25 }),
      lengthMinutes: fc.constantFrom(30, 60, 90, 120),
      stepMinutes: fc.constantFrom(15, 30, 60),
      leader: availability(begins),
      // One as a rule; several of them share fewer times.
      attendees: fc.oneof(
        { weight: 3, arbitrary: fc.tuple(availability(begins)) },
        { weight: 1, arbitrary: fc.array(availability(begins), { minLength: 2, maxLength: 3 }) },
      ),
      leaderConversations: fc.array(block(begins), { maxLength: 3 }),
      mostPerDay: fc.constantFrom(1, 2, Infinity),
      breakMinutes: fc.constantFrom(0, 15, 45),
      lunch: fc.constantFrom({ from: '11:30', to: '12:30' }, { from: '12:00', to: '12:00' }),
    }),
  );

const runs = process.env.LONG === '1' ? 2000 : 100;

describe('The search for times', () => {
  it('finds every time that a look at each minute finds, and no other', () => {
    let withSlots = 0;
    fc.assert(
      fc.property(request, (asked) => {
        const found = findSlots(asked).weeks.flatMap(({ slots }) => slots.map(({ start }) => start));
        if (found.length > 0) withSlots += 1;
        expect(found).toEqual(slotsByOracle(asked));
      }),
      { numRuns: runs },
    );
    expect(withSlots).toBeGreaterThan(runs / 20);
  });

  it('shows each time on the wall as its instants are, and as long as was asked', () => {
    fc.assert(
      fc.property(request, (asked) => {
        for (const { slots } of findSlots(asked).weeks) {
          for (const { date, from, to, start, end } of slots) {
            const [begins, ends] = [start, end].map((at) =>
              Temporal.Instant.from(at).toZonedDateTimeISO(COPENHAGEN).toPlainDateTime(),
            );
            const midnight = to === '24:00';
            expect(begins!.toString()).toBe(`${date}T${from}:00`);
            expect(ends!.toString()).toBe(midnight ? `${addDays(date, 1)}T00:00:00` : `${date}T${to}:00`);
            expect(Date.parse(end) - Date.parse(start)).toBe(asked.lengthMinutes * 60_000);
          }
        }
      }),
      { numRuns: runs },
    );
  });

  it('answers each week of the period once: with its times, or with at least one reason', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const { weeks, weeksWithout } = findSlots(asked);
        const monday = (date: string) => {
          const day = Temporal.PlainDate.from(date);
          return day.subtract({ days: day.dayOfWeek - 1 });
        };
        const all = monday(asked.period.begins).until(monday(asked.period.ends)).days / 7 + 1;
        const names = [...weeks, ...weeksWithout].map(({ year, week }) => `${year}-${week}`);
        expect(new Set(names).size).toBe(all);
        expect(names).toHaveLength(all);
        expect(weeks.every(({ slots }) => slots.length > 0)).toBe(true);
        for (const { reasons } of weeksWithout) {
          expect(reasons.length).toBeGreaterThan(0);
          const times = reasons.map((each) => each.times);
          expect(times).toEqual(times.toSorted((a, b) => b - a));
        }
      }),
      { numRuns: runs },
    );
  });
});
