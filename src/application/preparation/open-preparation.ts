import { withoutYearNotes } from '../../domain/conversation/year-notes';
import { ownerOf, type Party } from '../../domain/conversation/parties';
import type { Conversation } from '../conversation/seen-conversation';
import { createAutosave } from '../writing/create-autosave';
import { later } from '../writing/later';
import type { Workplace } from '../ports/workplace';
import type { Preparation } from './preparation';
import { done, inSteps, refuse, type PreparationOutcome } from './preparation-failure';

/** A draft is read by its writer alone, so twice a minute is soon enough. */
const DRAFT_EVERY = 30_000;

/** Opens a party's own preparation where it was left, on this device or another. */
export function openPreparation(
  { drafts, journal, now }: Workplace,
  conversation: Conversation,
  party: Party,
): PreparationOutcome<Preparation> {
  return inSteps(async () => {
    const { card, key, isReady, sheets } = conversation.item;
    if (!isReady) return refuse({ code: 'not-ready' });
    // Others sign in on the same device, and a leader may have followed another.
    const name = `preparation/${key}/${party}/${ownerOf(conversation.item, party)}`;
    const autosave = createAutosave({
      remote: drafts.of(card, party),
      ...(journal && { journal: { journal, name } }),
      now,
      schedule: later,
      everyMilliseconds: DRAFT_EVERY,
    });
    await done(autosave.opened());
    const { fields, saving } = autosave.state();
    const handedIn = sheets[party]?.handedIn;
    // A draft that is gone begins again with what was handed in. Notes through the year may stand in it as well.
    const isGone = Object.keys(withoutYearNotes(fields)).length === 0;
    if (handedIn && saving === 'saved' && isGone) autosave.change(handedIn.fields);
    return { conversation, party, autosave };
  });
}
