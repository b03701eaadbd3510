import fc from 'fast-check';
import { bothConflicts, holdsText, mergeFields, sameFields } from '../../../src/domain/writing/merge';

const fields = fc.dictionary(
  fc.constantFrom('wishes', 'happy.1', 'goal.k3f9.text'),
  fc.constantFrom('a', 'b', 'c'),
);

test('words in different fields stand beside each other', () => {
  expect(mergeFields({ a: '1' }, { a: '1', b: '2' }, { a: '3' })).toEqual({
    fields: { a: '3', b: '2' },
    conflicts: [],
  });
});

test('the same field written in two places is a conflict, and the same words in both are none', () => {
  expect(mergeFields({ a: '1' }, { a: '2' }, { a: '3' })).toEqual({ fields: { a: '2' }, conflicts: ['a'] });
  expect(mergeFields({ a: '1' }, { a: '2' }, { a: '2' })).toEqual({ fields: { a: '2' }, conflicts: [] });
});

test('a text stands against an empty field, whoever emptied it', () => {
  expect(mergeFields({ a: '1' }, {}, { a: '2' })).toEqual({ fields: { a: '2' }, conflicts: [] });
  expect(mergeFields({ a: '1' }, { a: '2' }, {})).toEqual({ fields: { a: '2' }, conflicts: [] });
});

test('whoever changed nothing takes over what the other has', () => {
  fc.assert(
    fc.property(fields, fields, (base, changed) => {
      expect(sameFields(mergeFields(base, base, changed).fields, changed)).toBe(true);
      expect(sameFields(mergeFields(base, changed, base).fields, changed)).toBe(true);
    }),
  );
});

test('both sides find the same fields in conflict', () => {
  fc.assert(
    fc.property(fields, fields, fields, (base, one, other) => {
      const conflicts = (mine: typeof one, theirs: typeof one) =>
        mergeFields(base, mine, theirs).conflicts.toSorted();
      expect(conflicts(one, other)).toEqual(conflicts(other, one));
    }),
  );
});

test('a second text in conflict is put below the first, once', () => {
  const met = (theirs: string) => ({ theirs, at: '2027-02-01T08:00:00Z' });
  const two = bothConflicts(met('Ja'), met('Jamen'));
  expect(two.theirs).toBe('Ja\n\nJamen');
  expect(bothConflicts(two, met('Ja')).theirs).toBe('Ja\n\nJamen');
  expect(holdsText(two.theirs, 'Jam')).toBe(false);
});
