import fc from 'fast-check';
import {
  leftNote,
  noteField,
  notesFor,
  offeredNote,
  onlyYearNotes,
  takenNote,
  withNote,
  withoutNote,
  withoutYearNotes,
  writtenNote,
  yearNotesIn,
} from '../../../src/domain/conversation/year-notes';
import { sharedFields } from '../../../src/domain/conversation/sharing';
import type { Fields } from '../../../src/domain/writing/fields';
import { changedFields, mergeFields } from '../../../src/domain/writing/merge';

const KEY = '104711-2027-1';
const NEXT = '104711-2028-1';

const after = (...changes: readonly Fields[]): Fields => changes.reduce(changedFields, {});

const march = writtenNote('a1', 'Kursus i GIS', '2026-03-02T09:00:00Z');
const may = writtenNote('b2', 'Borgermødet gik godt', '2026-05-04T09:00:00Z');

describe('The notes of a year', () => {
  test('stand the newest first, and those that were brought along last', () => {
    const notes = yearNotesIn(after(march, may, takenNote('b2', KEY)));
    expect(notes).toEqual([
      { id: 'a1', text: 'Kursus i GIS', writtenAt: '2026-03-02T09:00:00Z' },
      { id: 'b2', text: 'Borgermødet gik godt', writtenAt: '2026-05-04T09:00:00Z', takenTo: KEY },
    ]);
    expect(yearNotesIn(after(march, may)).map(({ id }) => id)).toEqual(['b2', 'a1']);
  });

  test('hold nothing of a note that is gone, nor of a mark on it that another device made meanwhile', () => {
    const before = after(march);
    const { fields } = mergeFields(
      before,
      changedFields(before, withoutNote(before, 'a1')),
      changedFields(before, takenNote('a1', KEY)),
    );
    expect(yearNotesIn(fields)).toEqual([]);
  });

  test('keep what was written anew in a note that another device took away', () => {
    const before = after(march);
    const { fields } = mergeFields(
      before,
      changedFields(before, withoutNote(before, 'a1')),
      changedFields(before, { [noteField('a1')]: 'Kursus i QGIS' }),
    );
    expect(yearNotesIn(fields)).toEqual([{ id: 'a1', text: 'Kursus i QGIS' }]);
  });

  test('of two devices are all there, whichever comes first', () => {
    const note = fc.record({
      id: fc.stringMatching(/^[a-z0-9]{8}$/),
      text: fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
    });
    fc.assert(
      fc.property(fc.uniqueArray(note, { selector: ({ id }) => id }), fc.nat(), (notes, cut) => {
        const written = notes.map(({ id, text }) => writtenNote(id, text, '2026-03-02T09:00:00Z'));
        const at = notes.length === 0 ? 0 : cut % notes.length;
        const { fields, conflicts } = mergeFields(
          {},
          after(...written.slice(0, at)),
          after(...written.slice(at)),
        );
        expect(conflicts).toEqual([]);
        const found = new Map(yearNotesIn(fields).map(({ id, text }) => [id, text]));
        expect(found).toEqual(new Map(notes.map(({ id, text }) => [id, text])));
      }),
    );
  });

  test('are never shared, and are told apart from a preparation that stands beside them', () => {
    const preparation = { conditions: 'Mere ro', 'private.last-year': 'Kun til mig' };
    const both = { ...preparation, ...march };
    expect(sharedFields(both)).toEqual({ conditions: 'Mere ro' });
    expect(withoutYearNotes(both)).toEqual(preparation);
    expect(onlyYearNotes(both)).toEqual(march);
  });
});

describe('Whoever prepares', () => {
  const offeredIn = (key: string, fields: Fields) =>
    notesFor(key, yearNotesIn(fields)).offered.map(({ id }) => id);

  test('is offered what was neither brought along nor left', () => {
    expect(offeredIn(KEY, after(march, may))).toEqual(['b2', 'a1']);
    expect(offeredIn(KEY, after(march, may, takenNote('a1', KEY), leftNote('b2', KEY)))).toEqual([]);
  });

  test('is not offered a note in which nothing stands', () => {
    expect(offeredIn(KEY, after(march, { [noteField('a1')]: ' ' }))).toEqual([]);
    expect(offeredIn(KEY, after(march, { [noteField('a1')]: '' }))).toEqual([]);
  });

  test('is offered a note again that was left: at the next conversation, or when they ask for it', () => {
    const left = after(march, leftNote('a1', KEY));
    expect(notesFor(KEY, yearNotesIn(left)).left.map(({ id }) => id)).toEqual(['a1']);
    expect(offeredIn(NEXT, left)).toEqual(['a1']);
    expect(offeredIn(KEY, changedFields(left, offeredNote('a1')))).toEqual(['a1']);
  });

  test('has a note below what stands in the own notes already, and once', () => {
    expect(withNote(' ', 'Kursus')).toBe('Kursus');
    expect(withNote('Løn\nFerie', 'Kursus')).toBe('Løn\nFerie\nKursus');
    expect(withNote('Løn\nKursus', 'Kursus')).toBe('Løn\nKursus');
    expect(withNote('Kursusplan', 'Kursus')).toBe('Kursusplan\nKursus');
  });
});
