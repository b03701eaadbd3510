import type { OpenAppointment } from '../../application/ports/open-appointment';
import { openAppointment } from './appointment';

/** What a function came to; a sentence stops the sending. */
export type FunctionEnd = { readonly stop: string } | undefined;

export type OutlookFunction = (appointment: OpenAppointment, locale: string) => Promise<FunctionEnd>;

/**
 * Names the functions that the manifest points at. A function that fails stops nobody: Outlook is told that it ended, and
 * the appointment stays as it was.
 */
export function answerFunctions(functions: Readonly<Record<string, OutlookFunction>>): void {
  // Outlook runs nothing before it is asked whether it is ready.
  void Office.onReady();
  for (const [name, run] of Object.entries(functions)) {
    Office.actions.associate(name, (event: Office.MailboxEvent) => {
      const appointment = openAppointment();
      const end = appointment ? run(appointment, Office.context.displayLanguage) : Promise.resolve(undefined);
      end.then(
        (told) =>
          event.completed(told ? { allowEvent: false, errorMessage: told.stop } : { allowEvent: true }),
        () => event.completed({ allowEvent: true }),
      );
    });
  }
}
