import { isAcceptable, validateRound, type RoundProblem } from '../../../src/domain/round/round-problems';
import { lunchOf, nextRoundKey, roundSchema, type RoundSettings } from '../../../src/domain/round/round';

const written = { key: '2027-1', name: 'MUS 2027', begins: '2027-01-11', ends: '2027-03-05' };
const round: RoundSettings = {
  ...roundSchema.parse(written),
  population: { kind: 'departments', departments: ['Natur og Miljø'] },
};
const other: RoundSettings = { ...round, key: '2026-1', begins: '2026-01-12', ends: '2026-03-06' };

const codes = (problems: readonly RoundProblem[]) => problems.map(({ code, field }) => `${code} ${field}`);

describe('The settings of a round', () => {
  it('have their usual values where a round was written without them', () => {
    expect(roundSchema.parse(written)).toEqual({
      ...written,
      conceptKey: 'forberedelse',
      conceptVersion: 1,
      deadlines: { handInDays: 7, planDays: 7 },
      noticeDays: 21,
      conversationLength: 90,
      population: { kind: 'departments', departments: [] },
      shiftStaffGroups: [],
    });
    expect(roundSchema.parse({ ...written, deadlines: { planDays: 14 } }).deadlines).toEqual({
      handInDays: 7,
      planDays: 14,
    });
  });

  it('keep lunch free at the usual time unless another is set, or none', () => {
    expect(lunchOf(round)).toEqual({ from: '11:30', to: '12:30' });
    expect(lunchOf({ ...round, lunch: { from: '12:00', to: '12:30' } })).toEqual({
      from: '12:00',
      to: '12:30',
    });
    expect(lunchOf(roundSchema.parse({ ...written, lunch: null }))).toBeUndefined();
  });

  it('come back from the text they are kept as', () => {
    const set: RoundSettings = {
      ...round,
      openedOn: '2027-01-04',
      population: { kind: 'file' },
      noticeDays: 28,
    };
    expect(roundSchema.parse(JSON.parse(JSON.stringify(set)))).toEqual(set);
  });
});

describe('A round that is being set up', () => {
  it('has no problem when everything fits', () => {
    expect(validateRound(round, [other])).toEqual([]);
    expect(validateRound({ ...round, population: { kind: 'file' } }, [])).toEqual([]);
  });

  it.each<[string, Partial<RoundSettings>, string[]]>([
    ['without a name', { name: '  ' }, ['name-empty name']],
    ['without dates', { begins: '', ends: '2027-02-30' }, ['date-missing begins', 'date-missing ends']],
    ['that ends before it begins', { ends: '2027-01-10' }, ['ends-before-begins ends']],
    ['with a key of no shape', { key: 'MUS' }, ['key-malformed key']],
    ['with the key of another', { key: '2026-1' }, ['key-taken key']],
    [
      'without departments',
      { population: { kind: 'departments', departments: [] } },
      ['no-department population'],
    ],
    ['with half a day', { deadlines: { handInDays: 1.5, planDays: 7 } }, ['days-not-whole handInDays']],
    ['with less than no days', { deadlines: { handInDays: 7, planDays: -1 } }, ['days-not-whole planDays']],
    ['with a field left empty', { noticeDays: NaN }, ['days-not-whole noticeDays']],
    [
      'with conversations that take no time',
      { conversationLength: 0 },
      ['length-not-whole conversationLength'],
    ],
    ['with half a lunch', { lunch: { from: '11:30', to: '' } }, ['lunch-malformed lunch']],
    ['with a lunch that ends first', { lunch: { from: '12:00', to: '11:30' } }, ['lunch-malformed lunch']],
  ])('is refused %s', (_, changes, expected) => {
    const problems = validateRound({ ...round, ...changes }, [other]);
    expect(codes(problems)).toEqual(expected);
    expect(isAcceptable(problems)).toBe(false);
  });

  it.each([
    [6, ['notice-too-short noticeDays']],
    [7, ['notice-too-short noticeDays']],
    [8, []],
  ])('with a notice of %d days for a hand-in of 7 leaves %j', (noticeDays, expected) => {
    expect(codes(validateRound({ ...round, noticeDays }, []))).toEqual(expected);
  });

  it('may overlap another, which is said', () => {
    const neighbour = { ...other, begins: '2027-03-05', ends: '2027-04-01' };
    const problems = validateRound(round, [neighbour]);
    expect(problems).toEqual([{ code: 'overlaps', field: 'begins', strength: 'note', otherKey: '2026-1' }]);
    expect(isAcceptable(problems)).toBe(true);
    expect(validateRound(round, [{ ...neighbour, begins: '2027-03-06' }])).toEqual([]);
    expect(validateRound(round, [{ ...neighbour, closedOn: '2027-01-01' }])).toEqual([]);
  });

  it('gets a key that is not taken', () => {
    expect(nextRoundKey('2027-01-11', [])).toBe('2027-1');
    expect(nextRoundKey('2027-08-01', [round, { ...round, key: '2027-10' }, other])).toBe('2027-11');
  });
});
