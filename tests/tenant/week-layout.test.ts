import fc from 'fast-check';
import {
  eventOf,
  instantOf,
  newFields,
  proposedFields,
  wallTimeOf,
  wholeDayOf,
} from '../../local-tenant/outlook/appointment';
import { isOn, placedInDay } from '../../local-tenant/outlook/week-layout';

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

describe('An appointment in Outlook that reaches over days', () => {
  const daysOf = (event: Parameters<typeof isOn>[1]) =>
    ['2027-02-01', '2027-02-02', '2027-02-03', '2027-02-04'].filter((day) => isOn(Date.parse(day), event));

  it('stands on every day that it lasts', () => {
    const night = {
      start: new Date(instantOf('2027-02-02T22:00')),
      end: new Date(instantOf('2027-02-03T06:00')),
      isAllDay: false,
    };
    expect(daysOf(night)).toEqual(['2027-02-02', '2027-02-03']);
  });

  it('is not on the day that begins when it ends', () => {
    const evening = {
      start: new Date(instantOf('2027-02-02T22:00')),
      end: new Date(instantOf('2027-02-03T00:00')),
      isAllDay: false,
    };
    expect(daysOf(evening)).toEqual(['2027-02-02']);
    const holiday = {
      start: new Date(wholeDayOf('2027-02-02')),
      end: new Date(wholeDayOf('2027-02-04')),
      isAllDay: true,
    };
    expect(daysOf(holiday)).toEqual(['2027-02-02', '2027-02-03']);
  });

  it('is kept as whole days, summer and winter', () => {
    for (const day of ['2027-02-02', '2027-07-02']) {
      const start = wholeDayOf(day);
      const sent = eventOf({ ...newFields(new Date(start)), isAllDay: true, start, end: start });
      expect(sent).toMatchObject({ isAllDay: true, start: { dateTime: `${day}T00:00:00` } });
    }
  });
});

describe('An appointment that an app proposes to Outlook', () => {
  const now = new Date('2027-02-01T07:10:00Z');

  it('is filled in with what the app says', () => {
    const draft = {
      subject: 'MUS',
      attendees: ['maja@aasund.example'],
      startTime: '02/11/2027 09:00:00',
      endTime: '02/11/2027 10:30:00',
    };
    expect(proposedFields(draft, [], now)).toMatchObject({
      subject: 'MUS',
      start: '2027-02-11T08:00:00.000Z',
      end: '2027-02-11T09:30:00.000Z',
      attendees: { required: [{ address: 'maja@aasund.example' }] },
    });
  });

  it('begins at the next half hour when the app says nothing of it', () => {
    expect(proposedFields({ attendees: [] }, [], now)).toMatchObject({
      start: '2027-02-01T07:30:00.000Z',
      end: '2027-02-01T08:00:00.000Z',
    });
  });
});
