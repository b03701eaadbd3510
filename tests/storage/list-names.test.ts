import fc from 'fast-check';
import { cardsList, plansList, sheetsList, teamsList } from '../../src/storage/list-definitions';
import { standingShards } from '../../src/storage/list-names';

const rounds = fc.record({
  year: fc.integer({ min: 2000, max: 2099 }),
  number: fc.integer({ min: 1, max: 400 }),
  shard: fc.integer({ min: 1, max: 40 }),
});

describe('The name of a list', () => {
  it('is of one round and shard alone, and of letters and digits', () => {
    fc.assert(
      fc.property(rounds, rounds, (one, other) => {
        const namesOf = ({ year, number, shard }: typeof one) =>
          [plansList, sheetsList, cardsList].map((listOf) => listOf(`${year}-${number}`, shard).name);
        const [some, others] = [namesOf(one), namesOf(other)];
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        expect(some.some((name) => others.includes(name))).toBe(isSame);
        for (const name of some) expect(name).toMatch(/^[A-Za-z0-9]+$/);
      }),
    );
  });

  it('tells the second list of round 2027-1 from the first of round 2027-12', () => {
    expect(plansList('2027-1', 2).name).toBe('MusPlans2027x1x2');
    expect(plansList('2027-12', 1).name).toBe('MusPlans2027x12');
    expect(teamsList('2027-1').name).toBe('MusTeams2027x1');
  });

  it('finds the lists of a round and none of another', () => {
    const standing = new Map(
      ['2027-1', '2027-12'].flatMap((key) =>
        [1, 2].map((shard) => [plansList(key, shard).name, `${key} ${shard}`]),
      ),
    );
    expect(
      standingShards(
        (shard) => plansList('2027-1', shard),
        (name) => standing.get(name),
      ),
    ).toEqual(['2027-1 1', '2027-1 2']);
  });
});
