import fc from 'fast-check';
import { noteIn, writtenNote } from '../../../src/domain/meeting/appointment-note';
import { makeNote } from '../../../src/domain/meeting/make-note';

const note = makeNote({
  key: '400656-2027-1',
  attendee: 'maja.lindegaard@aasund.example',
  start: '2027-02-22T09:00:00Z',
  end: '2027-02-22T10:30:00Z',
  earliest: '2027-02-22',
  bodyHtml: '<p><a href="https://teams.microsoft.com/l/entity">Åbn din MUS</a></p><p>Frist &amp; dag</p>',
});

describe('The note on an appointment', () => {
  it('holds what the body says, and from when in Copenhagen the notice is kept', () => {
    expect(note.text).toBe('Åbn din MUS\nFrist & dag');
    expect(note.earliest).toBe('2027-02-21T23:00:00Z');
  });

  it('is read as it was written, with and without somebody to invite', () => {
    expect(noteIn(writtenNote(note))).toEqual(note);
    const { key, start, end, earliest, text } = note;
    const alone = { key, start, end, earliest, text };
    expect(noteIn(writtenNote(alone))).toEqual(alone);
  });

  it('is none when it comes from another version, lacks something or is too long', () => {
    const changed = (change: object, version = 1) =>
      noteIn(JSON.stringify({ version, note: { ...note, ...change } }));
    expect(changed({})).toBeDefined();
    expect(changed({}, 2)).toBeUndefined();
    expect(changed({ key: undefined })).toBeUndefined();
    expect(changed({ attendee: 7 })).toBeUndefined();
    expect(changed({ start: 'i morgen' })).toBeUndefined();
    expect(changed({ text: 'x'.repeat(2001) })).toBeUndefined();
  });

  it('is none for whatever else may stand in its place', () => {
    fc.assert(fc.property(fc.string(), (text) => noteIn(text) === undefined));
    fc.assert(fc.property(fc.json(), (text) => noteIn(text) === undefined));
  });
});
