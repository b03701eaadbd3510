/** Answers a sentence where something is to be looked at before the appointment is sent. */
export type OutlookFunction = (locale: string) => Promise<string | undefined>;

/**
 * Names the functions that the manifest points at. A function that fails stops nobody: Outlook is told that it ended, and
 * the appointment stays as it was.
 */
export function answerFunctions(functions: Readonly<Record<string, OutlookFunction>>): void {
  // Outlook runs nothing before it is asked whether it is ready.
  void Office.onReady();
  for (const name of Object.keys(functions)) {
    Office.actions.associate(name, (event: Office.MailboxEvent) => {
      functions[name]!(Office.context.displayLanguage).then(
        (warning) =>
          event.completed(
            warning === undefined ? { allowEvent: true } : { allowEvent: false, errorMessage: warning },
          ),
        () => event.completed({ allowEvent: true }),
      );
    });
  }
}

/** In milliseconds. After five seconds Outlook itself asks the person whether to wait. */
const LONGEST_WAIT = 4000;

/** Nothing where it takes longer than anybody should wait who sends an appointment. */
export function inTime<Value>(work: Promise<Value>): Promise<Value | undefined> {
  // Classic Outlook's engine is promised no clock.
  if (typeof setTimeout === 'undefined') return work;
  return new Promise((resolve, reject) => {
    setTimeout(() => resolve(undefined), LONGEST_WAIT);
    work.then(resolve, reject);
  });
}
