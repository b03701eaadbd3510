import { areCarried, carriedNotes } from '../../domain/conversation/year-notes';
import { draftOf } from '../../storage/shells';
import { done, inSteps } from '../base/steps';
import type { ConversationItem } from '../ports/conversations';
import type { Workplace } from '../ports/workplace';
import type { Autosave } from '../writing/autosave';
import { createAutosave } from '../writing/create-autosave';
import { later } from '../writing/later';

/** A note that is done is sent at once; this is for one that is still being typed. In milliseconds. */
const NOTES_EVERY = 30_000;

export type OwnItem = Pick<ConversationItem, 'card' | 'lastPlan'>;

/**
 * Somebody's own notes for the next conversation, whether there is one or not. Nothing is asked before it is opened:
 * that fails with `not-found` or `forbidden` for whoever has neither a OneDrive nor a draft of their own.
 * @param mine the conversations in which they are the employee: whoever has no OneDrive has their draft there
 */
export function openYearNotes(
  { yearNotes, journal, now }: Workplace,
  selfId: string,
  mine: readonly OwnItem[],
): Autosave {
  const item = itemOfNotes(mine);
  const autosave = createAutosave({
    remote: yearNotes.of(item?.card),
    // Others sign in on the same device.
    ...(journal && { journal: { journal, name: `year-notes/${selfId}` } }),
    now,
    schedule: later,
    everyMilliseconds: NOTES_EVERY,
  });
  const before = item?.lastPlan?.draft;

  /** A new round has a new draft: the notes come along once, and stay where they were as well. */
  async function carry(): Promise<void> {
    const { fields, saving } = autosave.state();
    if (before === undefined || saving !== 'saved' || areCarried(fields)) return;
    const read = await yearNotes.before(before).read();
    // Without an answer it is asked again at the next opening.
    if (read.ok) autosave.change(carriedNotes(autosave.state().fields, read.value.fields));
  }

  return {
    ...autosave,
    opened: () =>
      inSteps(async () => {
        await done(autosave.opened());
        await carry();
      }),
  };
}

/** The one whose draft also keeps the notes: the newest; none for whoever has a OneDrive. */
export const itemOfNotes = <Item extends OwnItem>(mine: readonly Item[]): Item | undefined =>
  mine
    .filter(({ card }) => draftOf(card, 'employee') !== undefined)
    .toSorted((one, other) => other.card.roundKey.localeCompare(one.card.roundKey))[0];
