import type { ConversationKey } from '../domain/conversation-key';
import type { Party } from '../domain/sheet';
import type { RemoteStore } from './autosave';

/** Unshared preparations with private notes, where nobody but their writer can open them. */
export interface Drafts {
  /** Of whoever is signed in. */
  readonly of: (conversation: ConversationKey, party: Party) => RemoteStore;
}
