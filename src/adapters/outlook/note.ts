import { noteIn, writtenNote, type AppointmentNote } from '../../domain/meeting/appointment-note';
import { asked } from './asked';

const NAME = 'mus';

/**
 * Notes stand in Outlook's session data (Mailbox 1.11): in the window's own memory, from pane to Send, for this add-in
 * alone. They are never sent, never kept, and gone when the window is closed; then the link in the body is what is left.
 */
const sessionDataOf = ({ sessionData }: Office.AppointmentCompose) =>
  sessionData as Office.SessionData | undefined;

/** Nothing where none was left, or this Outlook keeps none. */
export async function readNote(item: Office.AppointmentCompose): Promise<AppointmentNote | undefined> {
  const kept = sessionDataOf(item);
  if (!kept) return undefined;
  try {
    return noteIn(await asked<string>((answer) => kept.getAsync(NAME, answer)));
  } catch {
    // A name that nothing is kept under is an error (9050) in Outlook.
    return undefined;
  }
}

/** Rejects where this Outlook keeps none. */
export async function writeNote(item: Office.AppointmentCompose, note: AppointmentNote): Promise<void> {
  const kept = sessionDataOf(item);
  if (!kept) throw new Error('This Outlook keeps no notes on an appointment.');
  await asked((answer) => kept.setAsync(NAME, writtenNote(note), answer));
}
