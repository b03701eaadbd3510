import type { Card } from '../../storage/card';
import { draftOf } from '../../storage/shells';
import type { ConversationItem } from '../ports/conversations';
import type { Workplace } from '../ports/workplace';
import type { Autosave } from '../writing/autosave';
import { createAutosave } from '../writing/create-autosave';
import { later } from '../writing/later';

/** A note that is done is sent at once; this is for one that is still being typed. In milliseconds. */
const NOTES_EVERY = 30_000;

/**
 * Somebody's own notes for the next conversation, whether there is one or not. Nothing is asked before it is opened:
 * that fails with `not-found` or `forbidden` for whoever has neither a OneDrive nor a draft of their own.
 * @param mine the conversations in which they are the employee: whoever has no OneDrive has their draft there
 */
export function openYearNotes(
  { yearNotes, journal, now }: Workplace,
  selfId: string,
  mine: readonly Pick<ConversationItem, 'card'>[],
): Autosave {
  return createAutosave({
    remote: yearNotes.of(cardOfNotes(mine)),
    // Others sign in on the same device.
    ...(journal && { journal: { journal, name: `year-notes/${selfId}` } }),
    now,
    schedule: later,
    everyMilliseconds: NOTES_EVERY,
  });
}

/** The one whose draft also keeps the notes: the newest; none for whoever has a OneDrive. */
export const cardOfNotes = (mine: readonly Pick<ConversationItem, 'card'>[]): Card | undefined =>
  mine
    .map(({ card }) => card)
    .filter((card) => draftOf(card, 'employee') !== undefined)
    .toSorted((one, other) => other.roundKey.localeCompare(one.roundKey))[0];
