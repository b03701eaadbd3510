import fc from 'fast-check';
import { instantOf, wallTimeOf } from '../../local-tenant/outlook/appointment';
import { placedInDay } from '../../local-tenant/outlook/week-layout';

const DAY = '2027-02-16';

const at = (from: string, to: string) => ({
  start: new Date(instantOf(`${DAY}T${from}`)),
  end: new Date(instantOf(`${DAY}T${to}`)),
});

describe('A day of Outlook’s calendar', () => {
  it('gives an appointment that is alone the whole width', () => {
    expect(placedInDay([at('09:00', '10:30')], DAY)).toMatchObject([
      { from: 540, to: 630, column: 0, columns: 1 },
    ]);
  });

  it('shares the width between those that overlap, and not with the next', () => {
    const placed = placedInDay([at('09:00', '10:00'), at('09:30', '10:30'), at('11:00', '12:00')], DAY);
    expect(placed.map(({ column, columns }) => [column, columns])).toEqual([
      [0, 2],
      [1, 2],
      [0, 1],
    ]);
  });

  it('shows a very short one long enough to be read', () => {
    expect(placedInDay([at('09:00', '09:05')], DAY)).toMatchObject([{ from: 540, to: 570 }]);
  });

  it('cuts what goes on past midnight', () => {
    const late = { start: new Date(instantOf(`${DAY}T23:00`)), end: new Date(instantOf('2027-02-17T01:00')) };
    expect(placedInDay([late], DAY)).toMatchObject([{ from: 1380, to: 1440 }]);
    expect(placedInDay([late], '2027-02-17')).toMatchObject([{ from: 0, to: 60 }]);
  });

  it('never puts two that overlap on top of each other', () => {
    const appointment = fc
      .tuple(fc.integer({ min: 0, max: 1380 }), fc.integer({ min: 30, max: 300 }))
      .map(([from, lasts]) => {
        const start = Date.parse(instantOf(`${DAY}T00:00`)) + from * 60_000;
        return { start: new Date(start), end: new Date(start + lasts * 60_000) };
      });
    fc.assert(
      fc.property(fc.array(appointment, { maxLength: 12 }), (items) => {
        const placed = placedInDay(items, DAY);
        expect(placed).toHaveLength(items.length);
        for (const one of placed) {
          expect(one.column).toBeLessThan(one.columns);
          for (const other of placed) {
            if (one === other || one.from >= other.to || other.from >= one.to) continue;
            expect(one.column).not.toBe(other.column);
            expect(one.columns).toBe(other.columns);
          }
        }
      }),
    );
  });
});

describe('A time that is typed in Outlook', () => {
  it.each([
    ['2027-02-16T09:00', '2027-02-16T08:00:00.000Z'],
    ['2027-07-01T09:00', '2027-07-01T07:00:00.000Z'],
    ['2027-10-31T02:30', '2027-10-31T00:30:00.000Z'],
    ['2027-03-28T02:30', '2027-03-28T01:30:00.000Z'],
  ])('is the time of the clocks in Copenhagen: %s', (wallTime, instant) => {
    expect(instantOf(wallTime)).toBe(instant);
  });

  it('is shown as it was typed', () => {
    expect(wallTimeOf(instantOf('2027-06-16T14:45'))).toBe('2027-06-16T14:45:00');
  });
});
