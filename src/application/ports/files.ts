import type { Card } from '../../storage/card';
import type { Outcome } from './outcome';

export interface FileEntry {
  readonly itemId: string;
  readonly name: string;
}

/** The personnel folder of a conversation, where its card says that it stands: a name can be given to another folder. */
export interface Files {
  /** Never replaces: a file of that name is a failure with status 409. */
  readonly upload: (card: Card, name: string, bytes: Uint8Array) => Outcome<FileEntry>;
  readonly list: (card: Card) => Outcome<readonly FileEntry[]>;
  readonly download: (card: Card, itemId: string) => Outcome<Uint8Array>;
}
