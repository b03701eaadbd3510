/**
 * What people type, each field by its key. An empty field is absent. Preparations and plans are the same kind of thing,
 * so that one rule saves and merges both.
 */
export type Fields = Readonly<Record<FieldKey, string>>;

/** `wishes`, `happy.1`, and in a row of its own `goal.k3f9.text`. Made by `concept/field-keys.ts`. */
export type FieldKey = string;

/** The same field was changed in two places. Neither is lost: one stands, the other is kept beside it. */
export interface FieldConflict {
  /** What the other place has. */
  readonly theirs: string;
  /** When it was met, and who wrote it where that is known (an Entra object id). */
  readonly at: string;
  readonly by?: string;
}

export type FieldConflicts = Readonly<Record<FieldKey, FieldConflict>>;
