import type { ConversationKey } from '../../domain/base/conversation-key';
import type { Party } from '../../domain/conversation/parties';
import type { RemoteStore } from './remote-store';

/** Unshared preparations with private notes, where nobody but their writer can open them. */
export interface Drafts {
  /** Of whoever is signed in. */
  readonly of: (conversation: ConversationKey, party: Party) => RemoteStore;
}
