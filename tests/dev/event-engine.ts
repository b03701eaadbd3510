import { createContext, Script } from 'node:vm';

/** An appointment as somebody has written it in Outlook. */
export interface Written {
  readonly subject: string;
  readonly bodyHtml: string;
  readonly sensitivity: 'normal' | 'private';
  readonly start: string;
  readonly end: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** What the pane left in the session data. */
  readonly note?: string;
}

interface Engine {
  readonly locale?: string;
  /** How Outlook takes a question, by the name of what is asked. */
  readonly answers?: (asked: string) => 'well' | 'with an error' | 'never';
  /** What is done in place of waiting; without it the engine has no clock. */
  readonly wait?: (milliseconds: number, then: () => void) => void;
}

type Callback = (result: { status: string; value?: unknown; error?: object }) => void;

/** What a browser has and classic Outlook's engine has not; some of it would reach the network. */
const ABSENT = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'navigator',
  'document',
  'window',
  'self',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'importScripts',
  'require',
];

/**
 * Runs the file as classic Outlook does, in an engine with nothing but the language and Office, and raises the event.
 * @returns how the event was completed, what Outlook was asked in its order, and what was missed of a browser
 */
export async function raised(file: string, name: string, written: Written, engine: Engine = {}) {
  const asked: string[] = [];
  const missed: string[] = [];
  const completed: unknown[] = [];
  let open = 0;
  let mostAtOnce = 0;
  const answering =
    (question: string, value: unknown, errorCode?: number) =>
    (...parameters: unknown[]) => {
      asked.push(question);
      mostAtOnce = Math.max(mostAtOnce, ++open);
      const callback = parameters.at(-1) as Callback;
      const how = engine.answers?.(question) ?? 'well';
      if (how === 'never') return;
      setImmediate(() => {
        open -= 1;
        const failed = errorCode ?? (how === 'with an error' ? 5001 : undefined);
        if (failed === undefined) callback({ status: 'succeeded', value });
        else callback({ status: 'failed', error: { name: 'Error', message: 'refused', code: failed } });
      });
    };
  const people = (addresses: readonly string[]) => addresses.map((emailAddress) => ({ emailAddress }));
  const handlers = new Map<string, (event: { completed: (end: unknown) => void }) => void>();
  const KEY_NOT_FOUND = 9050;
  const Office = {
    onReady: () => Promise.resolve({ host: 'Outlook' }),
    actions: { associate: (action: string, run: () => void) => handlers.set(action, run) },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    CoercionType: { Html: 'html' },
    MailboxEnums: {
      ItemType: { Appointment: 'appointment' },
      AppointmentSensitivityType: { Private: 'private' },
    },
    context: {
      displayLanguage: engine.locale ?? 'da-DK',
      mailbox: {
        userProfile: { emailAddress: 'Henrik.Oestergaard@aasund.example' },
        item: {
          itemType: 'appointment',
          sessionData: {
            getAsync: answering('note', written.note, written.note === undefined ? KEY_NOT_FOUND : undefined),
          },
          subject: {
            getAsync: answering('subject', written.subject),
            setAsync: answering('write the subject', undefined),
          },
          body: { getAsync: answering('body', written.bodyHtml) },
          sensitivity: {
            getAsync: answering('sensitivity', written.sensitivity),
            setAsync: answering('make it private', undefined),
          },
          start: { getAsync: answering('start', new Date(written.start)) },
          end: { getAsync: answering('end', new Date(written.end)) },
          requiredAttendees: { getAsync: answering('required', people(written.required)) },
          optionalAttendees: { getAsync: answering('optional', people(written.optional)) },
        },
      },
    },
  };
  const world = {};
  for (const absent of ABSENT)
    Object.defineProperty(world, absent, { get: () => void missed.push(absent), configurable: true });
  Object.assign(world, { Office });
  if (engine.wait) {
    const { wait } = engine;
    Object.assign(world, {
      setTimeout: (then: () => void, milliseconds: number) => wait(milliseconds, then),
    });
  }
  new Script(file).runInContext(createContext(world));
  await new Promise<void>((resolve) => {
    handlers.get(name)!({
      completed: (end) => {
        completed.push(end);
        resolve();
      },
    });
  });
  return { completed, asked, missed, mostAtOnce };
}
