import type { Party } from '../../domain/sheet';
import type { Autosave } from '../autosave';
import type { Conversation } from '../booking/conversation';

/** A party's own preparation, open for writing. */
export interface Preparation {
  readonly conversation: Conversation;
  readonly party: Party;
  readonly autosave: Autosave;
}
