import fc from 'fast-check';
import { newestFirst, roundSchema, stateOfRound, type Round } from '../../../src/domain/round/round';

const round: Round = { key: '2027-1', name: 'MUS 2027', begins: '2027-01-11', ends: '2027-03-05' };

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const rounds = fc.record(
  {
    key: fc.constant('2027-1'),
    name: fc.constant('MUS'),
    begins: day,
    ends: day,
    closedOn: day,
  },
  { requiredKeys: ['key', 'name', 'begins', 'ends'] },
);

describe('A round', () => {
  it.each([
    ['2027-01-10', 'coming'],
    ['2027-01-11', 'running'],
    ['2027-03-05', 'running'],
    ['2027-03-06', 'over'],
  ])('is on %s %s', (today, state) => {
    expect(stateOfRound(round, today)).toBe(state);
  });

  it('is closed from the day on which it was closed, whatever its period says', () => {
    const closed = { ...round, closedOn: '2027-02-01' };
    expect(stateOfRound(closed, '2027-01-31')).toBe('running');
    expect(stateOfRound(closed, '2027-02-01')).toBe('closed');
  });

  it('never goes back to an earlier state as the days pass', () => {
    const order = ['coming', 'running', 'over', 'closed'];
    fc.assert(
      fc.property(rounds, day, day, (any, one, other) => {
        const [earlier, later] = [one, other].toSorted();
        const rank = (today: string) => order.indexOf(stateOfRound(any, today));
        expect(rank(later!)).toBeGreaterThanOrEqual(rank(earlier!));
      }),
    );
  });

  it.each([
    ['a key that could hold a name', { ...round, key: 'Anne Bro' }],
    ['a day that no calendar has', { ...round, begins: '2027-02-30' }],
    ['an instant for a day', { ...round, ends: '2027-03-05T00:00:00Z' }],
    ['no name', { ...round, name: '' }],
  ])('is not understood with %s', (_, written) => {
    expect(roundSchema.safeParse(written).success).toBe(false);
    expect(roundSchema.safeParse(round).success).toBe(true);
  });
});

describe('The list of rounds', () => {
  it('has the newest first, with none added and none lost', () => {
    fc.assert(
      fc.property(fc.array(rounds), (all) => {
        const sorted = newestFirst(all);
        const begins = sorted.map((one) => one.begins);
        expect(begins).toEqual(begins.toSorted().toReversed());
        expect(new Set(sorted)).toEqual(new Set(all));
        expect(sorted).toHaveLength(all.length);
      }),
    );
  });
});
