import type { Party } from '../../domain/conversation/parties';
import type { Card } from '../../storage/card';
import type { RemoteStore } from './remote-store';

/** Unshared preparations with private notes, where nobody but their writer can open them. */
export interface Drafts {
  /** Of whoever is signed in. */
  readonly of: (card: Card, party: Party) => RemoteStore;
}
