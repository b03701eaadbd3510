import { noteIn, writtenNote, type AppointmentNote } from '../../domain/meeting/appointment-note';
import { asked } from './asked';

const NAME = 'mus';

/**
 * Notes stand in Outlook's session data (Mailbox 1.11): in the window's own memory, from pane to Send, for this add-in
 * alone. They are never sent, never kept, and gone when the window is closed; then the link in the body is what is left.
 */
const sessionDataOf = ({ sessionData }: Office.AppointmentCompose) =>
  sessionData as Office.SessionData | undefined;

/** Nothing where none was left (an error, 9050, in Outlook), or this Outlook keeps none. */
export function readNote(item: Office.AppointmentCompose): Promise<AppointmentNote | undefined> {
  const kept = sessionDataOf(item);
  if (!kept) return Promise.resolve(undefined);
  return asked<string>((answer) => kept.getAsync(NAME, answer)).then(noteIn, () => undefined);
}

/** Rejects where this Outlook keeps none. */
export async function writeNote(item: Office.AppointmentCompose, note: AppointmentNote): Promise<void> {
  const kept = sessionDataOf(item);
  if (!kept) throw new Error('This Outlook keeps no notes on an appointment.');
  await asked((answer) => kept.setAsync(NAME, writtenNote(note), answer));
}
