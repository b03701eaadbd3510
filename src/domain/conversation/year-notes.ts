import type { ConversationKey } from '../base/conversation-key';
import { privateAnswerPlace } from '../concept/field-keys';
import type { Instant } from '../time/calendar-dates';
import type { FieldKey, Fields } from '../writing/fields';
import { fieldInRow, fieldsOfRow, rowFields, rowsIn, withoutRow } from '../writing/rows';

/** A line that somebody wants to remember for the next conversation, whenever in the year it came to mind. */
export interface YearNote {
  readonly id: string;
  /** Empty while it is being written anew. */
  readonly text: string;
  readonly writtenAt?: Instant;
  /** In whose preparation it was brought along, last. */
  readonly takenTo?: ConversationKey;
  /** In whose preparation it is offered no more. */
  readonly leftIn?: ConversationKey;
}

/**
 * Private, so that nothing of it is ever shared where it stands in one draft with a preparation. No question has this
 * key: theirs have no capitals.
 */
const PLACE = privateAnswerPlace('yearNotes');

/** So many letters make a line. */
export const LONGEST_NOTE = 300;

/** Marks that the notes of the round before are here as well, so that none comes back that was taken away since. */
const CARRIED: FieldKey = `${PLACE}.carried`;

const isOfNote = (key: FieldKey): boolean => key.startsWith(`${PLACE}.`);

/** What stands in a draft besides the notes. */
export const withoutYearNotes = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => !isOfNote(key)));

export const onlyYearNotes = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => isOfNote(key)));

/** The change that takes over what stood in the draft of the round before; what stands here already stays. */
export const carriedNotes = (here: Fields, before: Fields): Fields => ({
  ...onlyYearNotes(before),
  ...onlyYearNotes(here),
  [CARRIED]: 'yes',
});

export const areCarried = (fields: Fields): boolean => fields[CARRIED] !== undefined;

/** Those not brought along yet first, and the newest of them first. */
export function yearNotesIn(fields: Fields): YearNote[] {
  return rowsIn(fields, PLACE)
    .filter(({ texts }) => texts['text'] ?? texts['writtenAt'])
    .map(({ id, texts: { text = '', ...others } }) => ({ id, text, ...others }))
    .toSorted(byUseAndAge);
}

function byUseAndAge(one: YearNote, other: YearNote): number {
  if ((one.takenTo === undefined) !== (other.takenTo === undefined))
    return one.takenTo === undefined ? -1 : 1;
  return (other.writtenAt ?? '').localeCompare(one.writtenAt ?? '');
}

/** Where a note's text stands. */
export const noteField = (id: string): FieldKey => fieldInRow(PLACE, id, 'text');

export const writtenNote = (id: string, text: string, writtenAt: Instant): Fields =>
  rowFields(PLACE, id, { text, writtenAt });

export const takenNote = (id: string, key: ConversationKey): Fields =>
  rowFields(PLACE, id, { takenTo: key, leftIn: '' });

export const leftNote = (id: string, key: ConversationKey): Fields => rowFields(PLACE, id, { leftIn: key });

/** Offered again where it was left. */
export const offeredNote = (id: string): Fields => rowFields(PLACE, id, { leftIn: '' });

/** The change that takes a note away. */
export const withoutNote = (fields: Fields, id: string): Fields => withoutRow(fields, PLACE, id);

/** What stands of a note, to put back what was taken away. */
export const fieldsOfNote = (fields: Fields, id: string): Fields => fieldsOfRow(fields, PLACE, id);

export interface OfferedNotes {
  /** Neither brought along nor left in this preparation. */
  readonly offered: readonly YearNote[];
  readonly left: readonly YearNote[];
}

/** What is offered to whoever prepares a conversation. */
export function notesFor(key: ConversationKey, notes: readonly YearNote[]): OfferedNotes {
  const open = notes.filter(({ text, takenTo }) => text.trim() !== '' && takenTo === undefined);
  return {
    offered: open.filter(({ leftIn }) => leftIn !== key),
    left: open.filter(({ leftIn }) => leftIn === key),
  };
}

/** Own notes on a topic with a note below them; a note that stands there is not put there again. */
export function withNote(ownNotes: string, note: string): string {
  if (ownNotes.trim() === '') return note;
  return `\n${ownNotes}\n`.includes(`\n${note}\n`) ? ownNotes : `${ownNotes}\n${note}`;
}
