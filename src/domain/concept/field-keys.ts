import type { FieldKey } from '../writing/fields';

const NOTE = 'note';
const PRIVATE = 'private';

/** The places that are no question's, beside those of a plan's rows. */
const reservedPlaces: readonly string[] = [NOTE, PRIVATE];

export const isReservedPlace = (place: string): boolean => reservedPlaces.includes(place);

/** What both write down on a topic in the conversation. */
export const topicNoteField = (topicKey: string): FieldKey => `${NOTE}.${topicKey}`;

/** A party's own notes on a topic: in the draft alone, and never in a sheet. */
export const privateNoteField = (topicKey: string): FieldKey => `${PRIVATE}.${topicKey}`;

/** Where an answer stands that nobody but its writer reads. */
export const privateAnswerPlace = (questionKey: string): string => `${PRIVATE}.${questionKey}`;

export const isPrivateField = (key: FieldKey): boolean => key.startsWith(`${PRIVATE}.`);
