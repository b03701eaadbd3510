import { makeNote } from '../../../src/domain/meeting/make-note';
import { appearanceFaults, noteFaults, type SendingFields } from '../../../src/domain/meeting/sending-faults';

const key = '400656-2027-1';
const MAJA = 'maja.lindegaard@aasund.example';
const bodyHtml = `<p><a href="https://teams.microsoft.com/l/entity/app/mus?context=${encodeURIComponent(
  JSON.stringify({ subEntityId: `samtale/${key}` }),
)}">Åbn din MUS</a></p><p>Del senest 15. februar.</p>`;

const filled = { start: '2027-02-22T09:00:00Z', end: '2027-02-22T10:30:00Z' };
const note = makeNote({
  key,
  attendee: 'Maja.Lindegaard@aasund.example',
  ...filled,
  earliest: '2027-02-22',
  bodyHtml,
});

/** What is said of an appointment that was filled by the pane and then changed. */
const faults = (changed: Partial<SendingFields>, left = note) =>
  noteFaults(left, { ...filled, bodyHtml, invited: [MAJA], ...changed });

describe('An appointment that the pane filled', () => {
  it('has nothing to be looked at as it is', () => {
    expect(faults({})).toEqual([]);
  });

  it.each<[string, Partial<SendingFields>, string]>([
    ['says more than the pane wrote', { bodyHtml: `${bodyHtml}<p>Om din løn</p>` }, 'body'],
    ['has lost its link', { bodyHtml: '<p>Åbn din MUS</p>' }, 'link'],
    ['links to another conversation', { bodyHtml: bodyHtml.replace('400656', '400657') }, 'link'],
    ['invites somebody else', { invited: ['ida@aasund.example'] }, 'someone-else'],
    ['invites nobody', { invited: [] }, 'not-invited'],
    ['invites somebody besides', { invited: [MAJA, 'ida@aasund.example'] }, 'others'],
    ['begins earlier', { start: '2027-02-22T08:59:00.000Z' }, 'moved'],
    ['ends later', { end: '2027-02-22T10:31:00.000Z' }, 'moved'],
  ])('that %s has it named', (_what, changed, fault) => {
    expect(faults(changed)).toEqual([fault]);
  });

  it('may be made shorter: both were free then', () => {
    expect(faults({ start: '2027-02-22T09:15:00.000Z', end: '2027-02-22T10:00:00.000Z' })).toEqual([]);
  });

  it('comes too early from midnight in Copenhagen on', () => {
    const on = (date: string) => makeNote({ ...note, earliest: date, bodyHtml });
    expect(faults({}, on('2027-02-22'))).toEqual([]);
    expect(faults({}, on('2027-02-23'))).toEqual(['notice']);
    const night = { start: '2027-02-21T23:00:00Z', end: '2027-02-21T23:30:00Z' };
    expect(faults(night, { ...on('2027-02-22'), ...night })).toEqual([]);
  });

  it('says nothing of who is invited as long as Outlook has not looked somebody up', () => {
    expect(faults({ invited: ['/o=exchangelabs/cn=maja'] })).toEqual([]);
  });

  it('invites nobody where the conversation is with somebody without a mailbox', () => {
    const { attendee, ...alone } = note;
    expect(attendee).toBeDefined();
    expect(faults({ invited: [] }, alone)).toEqual([]);
    expect(faults({ invited: [MAJA] }, alone)).toEqual(['others']);
  });
});

describe('What others can read of an appointment', () => {
  it.each(['MUS', ' MUS ', 'MUS-opfølgning'])('is nothing where it is private and called %s', (subject) => {
    expect(appearanceFaults({ subject, isPrivate: true, bodyHtml })).toEqual([]);
  });

  it('is named where the subject tells more, or anybody may open it', () => {
    expect(appearanceFaults({ subject: 'MUS om løn', isPrivate: true, bodyHtml })).toEqual(['subject']);
    expect(appearanceFaults({ subject: 'MUS', isPrivate: false, bodyHtml })).toEqual(['not-private']);
  });
});
