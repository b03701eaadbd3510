import fc from 'fast-check';
import { byName, findPeople, type Person } from '../../../src/domain/base/person';

const person = (name: string, mail: string | null = null): Person => ({
  id: name,
  name,
  givenName: name.split(' ')[0] ?? '',
  mail,
});
const names = (people: readonly Person[]) => people.map(({ name }) => name);

const letters = fc.constantFrom(...Array.from('abcæøåéüABCÆØÅŁ -'));
const people = fc.array(fc.string({ unit: letters, minLength: 1 }).map((name) => person(name)));

describe('A list of people', () => {
  it('is in Danish order: æ, ø, å last, and aa is an å', () => {
    const shuffled = ['Åge', 'Zenia', 'Ørum', 'Aase', 'Ærø', 'Anne', 'Øzturk', 'Bo'].map((name) =>
      person(name),
    );
    expect(names(byName(shuffled))).toEqual(['Anne', 'Bo', 'Zenia', 'Ærø', 'Ørum', 'Øzturk', 'Åge', 'Aase']);
  });

  it('holds the same people in any order that they came in, and leaves the list it was given alone', () => {
    fc.assert(
      fc.property(people, (unsorted) => {
        const before = [...unsorted];
        const sorted = byName(unsorted);
        expect(unsorted).toEqual(before);
        expect(sorted.toSorted(byIdentity)).toEqual(before.toSorted(byIdentity));
        expect(byName(sorted)).toEqual(sorted);
      }),
    );
  });
});

describe('A search for a colleague', () => {
  const team = [
    person('Åge Ørum', 'aage.oerum@aasund.example'),
    person('Niels Åkjær', 'niels.aakjaer@aasund.example'),
    person('Piotr Zieliński'),
  ];

  it.each([
    ['åK', ['Niels Åkjær']],
    ['  ØRUM ', ['Åge Ørum']],
    ['ński', ['Piotr Zieliński']],
    ['oerum@', ['Åge Ørum']],
    ['aasund', ['Åge Ørum', 'Niels Åkjær']],
    ['xyz', []],
    [' ', ['Åge Ørum', 'Niels Åkjær', 'Piotr Zieliński']],
  ])('for “%s” finds %j', (typed, found) => {
    expect(names(findPeople(team, typed))).toEqual(found);
  });

  it('finds everybody by any part of the name, in either case', () => {
    fc.assert(
      fc.property(people, fc.nat(), fc.nat(), (all, from, length) => {
        for (const sought of all) {
          const start = from % sought.name.length;
          const part = sought.name.slice(start, start + 1 + length).toUpperCase();
          expect(findPeople(all, part)).toContain(sought);
        }
      }),
    );
  });
});

function byIdentity(a: Person, b: Person): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
