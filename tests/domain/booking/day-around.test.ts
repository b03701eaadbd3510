import fc from 'fast-check';
import { dayAround, type DayEntry, type DayQuestion } from '../../../src/domain/booking/day-around';
import { addDays } from '../../../src/domain/time/calendar-dates';
import { clockTimeAt } from '../../../src/domain/time/clock-times';
import { meeting } from './slot-request';

const DAY = '2027-02-23';
const choice = meeting(DAY, '10:00', '11:30');
const alone: DayQuestion = { choice, leaderBusy: [], attendeesBusy: [], conversations: [] };
const kinds = (entries: readonly DayEntry[]) => entries.map(({ kind }) => kind);

describe('The day around a time', () => {
  it('holds the time itself where there is nothing else', () => {
    expect(dayAround(DAY, alone)).toEqual([{ kind: 'choice', ...choice, isAllDay: false }]);
  });

  it('names the leader’s own meetings in order, and says of the other that there is one', () => {
    const entries = dayAround(DAY, {
      ...alone,
      leaderBusy: [
        { ...meeting(DAY, '13:00', '14:00'), isPrivate: true },
        { ...meeting(DAY, '08:00', '09:00'), title: 'Ledermøde' },
        { ...meeting('2027-02-24', '08:00', '09:00'), title: 'I morgen' },
      ],
      attendeesBusy: [{ ...meeting(DAY, '09:00', '09:30'), title: 'Læge' } as never],
    });
    expect(kinds(entries)).toEqual(['leader', 'employee', 'choice', 'leader']);
    expect(entries[0]).toMatchObject({ title: 'Ledermøde' });
    expect(entries[3]).toMatchObject({ isPrivate: true });
    expect(JSON.stringify(entries)).not.toContain('Læge');
  });

  it('calls another conversation by who it is with, and once', () => {
    const other = meeting(DAY, '13:00', '14:30');
    const entries = dayAround(DAY, {
      ...alone,
      leaderBusy: [{ ...other, isPrivate: true }],
      conversations: [{ ...other, employee: 'Maja Lindegaard' }],
    });
    expect(entries.slice(1)).toEqual([
      { kind: 'conversation', ...other, employee: 'Maja Lindegaard', isAllDay: false },
    ]);
  });

  it('says of what goes on through the night or takes the day that it is there all day', () => {
    const leaderBusy = [
      { ...meeting('2027-02-22', '12:00', '12:30'), end: meeting('2027-02-24', '00:00', '01:00').start },
    ];
    expect(dayAround(DAY, { ...alone, leaderBusy })).toMatchObject([{ kind: 'leader', isAllDay: true }, {}]);
  });

  const span = fc
    .record({
      days: fc.integer({ min: -1, max: 1 }),
      from: fc.integer({ min: 0, max: 46 }),
      halves: fc.integer({ min: 1, max: 2 }),
    })
    .map(({ days, from, halves }) =>
      meeting(
        addDays(DAY, days),
        clockTimeAt(from * 30),
        clockTimeAt((from + halves) * 30 === 1440 ? 1439 : (from + halves) * 30),
      ),
    );

  it('has each meeting of the day once, and none of another', () => {
    fc.assert(
      fc.property(
        fc.array(span, { maxLength: 6 }),
        fc.array(span, { maxLength: 6 }),
        (leaderBusy, attendeesBusy) => {
          const entries = dayAround(DAY, { ...alone, leaderBusy, attendeesBusy });
          const [from, to] = [
            meeting(DAY, '00:00', '01:00').start,
            meeting(addDays(DAY, 1), '00:00', '01:00').start,
          ];
          const isToday = ({ start, end }: { start: string; end: string }) => start < to && from < end;
          expect(entries).toHaveLength(1 + [...leaderBusy, ...attendeesBusy].filter(isToday).length);
          expect(entries.map(({ start }) => start)).toEqual(entries.map(({ start }) => start).toSorted());
        },
      ),
    );
  });
});
