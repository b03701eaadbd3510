import { Linter } from 'eslint';
import { writtenNote } from '../../src/domain/meeting/appointment-note';
import { makeNote } from '../../src/domain/meeting/make-note';
import type { SendingFault } from '../../src/domain/meeting/sending-faults';
import { warningOf } from '../../src/hosts/outlook/warning';
import { builtEvents } from './built-events';
import { raised, type Written } from './event-engine';

const SEND = 'onAppointmentSend';
const MAJA = 'maja.lindegaard@aasund.example';
const MOST_SHOWN = 500;
const LARGEST_FILE = 10_000;

const key = '400656-2027-1';
const bodyHtml = `<p><a href="https://teams.microsoft.com/l/entity/app/mus?context=${encodeURIComponent(
  JSON.stringify({ subEntityId: `samtale/${key}` }),
)}">Åbn din MUS i Rød Tråd</a></p><p>Forberedelsen deles senest 15. februar.</p>`;
const time = { start: '2027-02-22T09:00:00.000Z', end: '2027-02-22T10:30:00.000Z' };

const lunch: Written = {
  ...time,
  subject: 'Frokost',
  bodyHtml: '<p>Vi går kl. 12</p>',
  sensitivity: 'normal',
  required: [MAJA, 'ida@aasund.example'],
  optional: [],
};

/** In a window that was closed since the pane filled it, and opened again. */
const reopened: Written = {
  ...time,
  subject: 'MUS',
  bodyHtml,
  sensitivity: 'private',
  required: [MAJA],
  optional: [],
};

/** As the pane leaves it. */
const filled = {
  ...reopened,
  note: writtenNote(makeNote({ key, attendee: MAJA, ...time, earliest: '2027-02-22', bodyHtml })),
};

const everythingWrong: Written = {
  ...filled,
  subject: 'MUS om løn',
  sensitivity: 'normal',
  bodyHtml: '<p>Om din løn</p>',
  required: ['ida@aasund.example'],
  start: '2027-02-03T09:00:00.000Z',
  end: '2027-02-03T10:30:00.000Z',
};

let file: string;

beforeAll(() => {
  file = builtEvents();
});

const allowed = [{ allowEvent: true }];

describe('The check before sending, as it is built', () => {
  it(`is one file of at most ${LARGEST_FILE} bytes, in the JavaScript that classic Outlook reads`, () => {
    expect(Buffer.byteLength(file)).toBeLessThanOrEqual(LARGEST_FILE);
    const languageOptions = { ecmaVersion: 2016, sourceType: 'script' } as const;
    expect(new Linter().verify(file, { languageOptions })).toEqual([]);
    expect(file).not.toMatch(/\b(import\s*\(|import\s|export\s)/);
  });

  it('costs an ordinary appointment two questions to Outlook, no look at its text, and no request', async () => {
    expect(await raised(file, SEND, lunch)).toEqual({
      completed: allowed,
      asked: ['note', 'subject'],
      missed: [],
      mostAtOnce: 1,
    });
  });

  it('reads the text of what may be a MUS by its subject, and says nothing where no conversation is linked', async () => {
    const told = await raised(file, SEND, { ...lunch, subject: 'Forberedelse af MUS' });
    expect(told).toMatchObject({ completed: allowed, asked: ['note', 'subject', 'body'], missed: [] });
  });

  it('lets an appointment go that is as the pane filled it', async () => {
    const { completed, missed, mostAtOnce } = await raised(file, SEND, filled);
    expect(completed).toEqual(allowed);
    expect(missed).toEqual([]);
    // Outlook on the web answers three at a time.
    expect(mostAtOnce).toBeLessThanOrEqual(3);
  });

  it('lets an appointment go that was filled by the pane and then became another', async () => {
    const { completed, asked } = await raised(file, SEND, { ...lunch, note: filled.note });
    expect(completed).toEqual(allowed);
    expect(asked).toEqual(['note', 'subject', 'body']);
  });

  it.each([
    ['da-DK', /^Se aftalen efter, før du sender den\. Den er ikke privat/],
    ['en-US', /^Look at the appointment before you send it\. It is not private/],
  ])('says all that is wrong in one message, in the language of Outlook (%s)', async (locale, message) => {
    const { completed } = await raised(file, SEND, everythingWrong, { locale });
    expect(completed).toEqual([
      { allowEvent: false, errorMessage: expect.stringMatching(message) as unknown },
    ]);
    const faults: SendingFault[] = [
      'not-private',
      'subject',
      'body',
      'link',
      'someone-else',
      'moved',
      'notice',
    ];
    expect(completed).toMatchObject([{ errorMessage: warningOf(faults, locale) }]);
  });

  it('still says what others can read when the window was closed since, and no more than that', async () => {
    expect(await raised(file, SEND, reopened)).toMatchObject({ completed: allowed });
    const { completed } = await raised(file, SEND, { ...reopened, sensitivity: 'normal', required: [] });
    expect(completed).toMatchObject([{ allowEvent: false, errorMessage: warningOf(['not-private'], 'da') }]);
  });

  it('lets an appointment go when Outlook refuses any of the questions', async () => {
    const { asked } = await raised(file, SEND, everythingWrong);
    expect(asked).toHaveLength(8);
    for (const refused of asked.filter((question) => question !== 'note')) {
      const answers = (question: string) => (question === refused ? 'with an error' : 'well');
      const { completed } = await raised(file, SEND, everythingWrong, { answers });
      expect({ refused, completed }).toEqual({ refused, completed: allowed });
    }
  });

  it('lets an appointment go after four seconds when Outlook does not answer', async () => {
    const waited: number[] = [];
    const wait = (milliseconds: number, then: () => void) => {
      waited.push(milliseconds);
      setImmediate(then);
    };
    const answers = (question: string) => (question === 'body' ? 'never' : 'well');
    const { completed } = await raised(file, SEND, everythingWrong, { answers, wait });
    expect(completed).toEqual(allowed);
    expect(waited).toEqual([4000]);
  });

  it('makes an appointment neutral with the same file', async () => {
    const { completed, asked, missed } = await raised(file, 'makeNeutral', {
      ...lunch,
      subject: 'MUS om løn',
    });
    expect(completed).toEqual(allowed);
    expect(asked.slice(-2)).toEqual(['write the subject', 'make it private']);
    expect(missed).toEqual([]);
  });
});

describe('What is said before an appointment is sent', () => {
  it.each(['da-DK', 'en-US'])('is shown whole by Outlook whatever is wrong (%s)', (locale) => {
    const always = ['not-private', 'subject', 'body', 'link', 'moved', 'notice'] as const;
    for (const invited of ['someone-else', 'not-invited', 'others'] as const)
      expect(warningOf([...always, invited], locale)!.length).toBeLessThanOrEqual(MOST_SHOWN);
  });

  it('is nothing where nothing is wrong, and names the readers once', () => {
    expect(warningOf([], 'da')).toBeUndefined();
    expect(warningOf(['subject', 'body'], 'da')!.match(/kan læses af/g)).toHaveLength(1);
    expect(warningOf(['moved'], 'da')).not.toContain('kan læses af');
  });
});
