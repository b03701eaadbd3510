import {
  ofBoth,
  ofEither,
  otherThan,
  ownerOf,
  parties,
  partyOf,
} from '../../../src/domain/conversation/parties';

const people = { employeeId: 'maja', leaderId: 'henrik' };

test('the other of the employee is the leader, and the other way round', () => {
  expect(parties.map(otherThan)).toEqual(['leader', 'employee']);
});

test('what is a party’s own belongs to that person', () => {
  expect(parties.map((party) => ownerOf(people, party))).toEqual(['maja', 'henrik']);
});

test('somebody is the employee, the leader or neither', () => {
  expect(['maja', 'henrik', 'gitte', undefined].map((id) => partyOf(people, id))).toEqual([
    'employee',
    'leader',
    undefined,
    undefined,
  ]);
});

test('something is worked out for both', () => {
  expect(ofBoth((party) => ownerOf(people, party))).toEqual({ employee: 'maja', leader: 'henrik' });
});

test('whoever has nothing, or an empty text, is left out', () => {
  const texts = { employee: '', leader: 'Et nyt ansvar' };
  expect(ofEither((party) => texts[party])).toEqual({ leader: 'Et nyt ansvar' });
  expect(ofEither(() => undefined)).toEqual({});
});
