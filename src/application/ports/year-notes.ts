import type { Card, Place } from '../../storage/card';
import type { RemoteStore } from './remote-store';

/** Notes for the next conversation, where nobody but their writer can open them. */
export interface YearNotes {
  /**
   * Of whoever is signed in.
   * @param card of a conversation in which they are the employee: whoever has no OneDrive has their draft there
   */
  readonly of: (card: Card | undefined) => RemoteStore;
  /** In the draft of an earlier round. */
  readonly before: (draft: Place) => RemoteStore;
}
