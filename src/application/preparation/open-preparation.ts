import type { Fields } from '../../domain/writing/fields';
import { success } from '../../domain/base/result';
import { privateFields } from '../../domain/conversation/sharing';
import type { Party } from '../../domain/conversation/sheet';
import type { Conversation } from '../conversation/seen-conversation';
import { createAutosave } from '../writing/create-autosave';
import { later } from '../writing/later';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';
import type { Preparation } from './preparation';
import { outside, refused, type PreparationOutcome } from './preparation-failure';

/** A draft is read by its writer alone, so twice a minute is soon enough. */
const DRAFT_EVERY = 30_000;

/** Opens a party's own preparation where it was left, on this device or another. */
export async function openPreparation(
  { drafts, journal, now }: Workplace,
  conversation: Conversation,
  party: Party,
): PreparationOutcome<Preparation> {
  const { key, isReady, employeeId, leaderId, sheets } = conversation.item;
  if (!isReady) return refused('not-ready');
  // Others sign in on the same device, and a leader may have followed another.
  const name = `preparation/${key}/${party}/${party === 'employee' ? employeeId : leaderId}`;
  const autosave = createAutosave({
    remote: drafts.of(key, party),
    ...(journal && { journal: { journal, name } }),
    now,
    schedule: later,
    everyMilliseconds: DRAFT_EVERY,
  });
  const opened = await autosave.opened();
  if (!opened.ok) return outside(opened.failure);
  const { fields, saving } = autosave.state();
  const handedIn = sheets[party]?.handedIn;
  // A draft that is gone begins again with what was handed in.
  if (handedIn && saving === 'saved' && Object.keys(fields).length === 0) autosave.change(handedIn.fields);
  return success({ conversation, party, autosave });
}

/** The private notes that a party wrote while preparing, for the conversation itself. */
export async function openOwnNotes(
  { drafts }: Workplace,
  { item }: Conversation,
  party: Party,
): Outcome<Fields> {
  const read = await drafts.of(item.key, party).read();
  return read.ok ? success(privateFields(read.value.fields)) : read;
}
