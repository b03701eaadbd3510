import { privateNoteField } from '../../domain/concept/field-keys';
import { takenNote, withNote, type YearNote } from '../../domain/conversation/year-notes';
import type { Preparation } from '../preparation/preparation';
import type { Autosave } from '../writing/autosave';

/** Puts a note into the own notes on a topic, and marks it; the note itself stays where it is. */
export async function takeNote(
  notes: Autosave,
  { autosave, conversation }: Preparation,
  { note, topicKey }: { readonly note: YearNote; readonly topicKey: string },
): Promise<void> {
  const field = privateNoteField(topicKey);
  autosave.type(field, withNote(autosave.state().fields[field] ?? '', note.text));
  notes.change(takenNote(note.id, conversation.item.key));
  // In this order: a note that is marked and stands nowhere would be missed.
  await autosave.flush();
  await notes.flush();
}
