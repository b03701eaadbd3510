import type { Party } from '../../domain/conversation/parties';
import type { Autosave } from '../writing/autosave';
import type { Conversation } from '../conversation/seen-conversation';

/** A party's own preparation, open for writing. */
export interface Preparation {
  readonly conversation: Conversation;
  readonly party: Party;
  readonly autosave: Autosave;
}
