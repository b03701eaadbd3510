import type { ConversationKey } from '../../domain/base/conversation-key';
import type { Outcome } from './outcome';

export interface FileEntry {
  readonly itemId: string;
  readonly name: string;
}

/** The personnel folder: one of each conversation, named by its key. */
export interface Files {
  /** Never replaces: a file of that name is a failure with status 409. */
  readonly upload: (key: ConversationKey, name: string, bytes: Uint8Array) => Outcome<FileEntry>;
  readonly list: (key: ConversationKey) => Outcome<readonly FileEntry[]>;
  readonly download: (key: ConversationKey, itemId: string) => Outcome<Uint8Array>;
}
