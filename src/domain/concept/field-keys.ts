import type { FieldKey } from '../writing/fields';

/** The columns of each kind of row that a person may add. A row is there as long as one of its fields is. */
export const rowColumns = {
  /** `status` and what follows are filled in after the signatures and make none void. */
  goal: ['group', 'text', 'measure', 'how', 'start', 'end', 'responsible', 'followUp', 'status', 'effect'],
  agreement: ['what', 'when', 'who', 'responsible', 'followUp'],
  competence: ['horizon', 'need', 'outcome', 'how', 'when'],
} as const;

export type RowKind = keyof typeof rowColumns;
export type ColumnOf<Kind extends RowKind> = (typeof rowColumns)[Kind][number];

export const rowField = <Kind extends RowKind>(kind: Kind, rowId: string, column: ColumnOf<Kind>): FieldKey =>
  `${kind}.${rowId}.${column}`;

/** One of several short answers, counted from 1. */
export const numberedField = (questionKey: string, number: number): FieldKey => `${questionKey}.${number}`;

/** A status that is given in a preparation to a goal of the last plan. */
export const lastGoalField = (goalId: string, column: 'status' | 'note'): FieldKey =>
  `last.${goalId}.${column}`;

/** What both write down on a topic in the conversation. */
export const topicNoteField = (topicKey: string): FieldKey => `note.${topicKey}`;

const PRIVATE = 'private.';

/** A party's own notes on a topic: in the draft alone, and never in a sheet. */
export const privateNoteField = (topicKey: string): FieldKey => `${PRIVATE}${topicKey}`;

export const isPrivateField = (key: FieldKey): boolean => key.startsWith(PRIVATE);

/** The plan's own dates: follow-up and next conversation, `2027-05-20`. */
export const FOLLOW_UP_FIELD: FieldKey = 'followUpOn';
export const NEXT_CONVERSATION_FIELD: FieldKey = 'nextConversationOn';

/**
 * What became of a follow-up, and the date it was moved to after the signatures. `followUpId` is `plan`, or the kind
 * and id of the row that it follows up: `goal.k3f9`.
 */
export const followUpField = (
  followUpId: string,
  column: 'movedTo' | 'heldByEmployee' | 'heldByLeader' | 'helped',
): FieldKey => `followUp.${followUpId}.${column}`;
