import type { Outcome } from './outcome';

/** What one opening of a page has kept on this device. */
export interface JournalEntry {
  readonly name: string;
  /** Two windows of one page never write over each other. */
  readonly opening: string;
  readonly text: string;
}

/**
 * What is typed and not yet saved elsewhere, kept on this device: encrypted, and however long it takes until it is
 * saved. A device that gives no room answers with a failure, and the text is then saved in Microsoft 365 alone.
 */
export interface Journal {
  /** The newest first. */
  readonly entries: (name: string) => Outcome<readonly JournalEntry[]>;
  /** Takes the place of what the same opening kept before, and of others: when it is kept they go, and not before. */
  readonly keep: (entry: JournalEntry, others?: readonly JournalEntry[]) => Outcome<void>;
  /** Leaves an entry alone that has been written again since it was read. */
  readonly forget: (entry: JournalEntry) => Outcome<void>;
  /** The person has said that others use this computer: nothing is kept on it. */
  readonly isShared: () => Outcome<boolean>;
  /** Saying so empties the journal. */
  readonly setShared: (isShared: boolean) => Outcome<void>;
}
