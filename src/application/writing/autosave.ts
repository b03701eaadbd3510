import type { AutosaveRules } from '../../domain/writing/autosave';
import type { Instant } from '../../domain/time/calendar-dates';
import type { Failure } from '../../domain/base/failure';
import type { FieldConflicts, FieldKey, Fields } from '../../domain/writing/fields';
import type { Journal } from '../ports/journal';
import type { Outcome } from '../ports/outcome';
import type { RemoteStore } from '../ports/remote-store';

/**
 * - `saved`: all of it is at its lasting place
 * - `writing`: something is typed, or on its way
 * - `waiting`: Microsoft 365 asked for a pause (`failure.retryAfterSeconds`)
 * - `offline`, `failed`, `signed-out`: see `failure`; whatever was typed is still here
 */
export type Saving = 'saved' | 'writing' | 'waiting' | 'offline' | 'failed' | 'signed-out';

export interface AutosaveState {
  readonly fields: Fields;
  /** Fields that were changed in two places: one text stands in `fields`, the other here. */
  readonly conflicts: FieldConflicts;
  /** Before that there is nothing to show yet. */
  readonly isOpen: boolean;
  readonly saving: Saving;
  /** When it last was saved at its lasting place. */
  readonly savedAt?: Instant;
  readonly failure?: Failure;
  /** What was last taken in from elsewhere. */
  readonly othersChanged?: { readonly keys: readonly FieldKey[]; readonly by?: string; readonly at: Instant };
  /** Whether what is typed is kept on this device until it is saved. */
  readonly device: 'kept' | 'shared-computer' | 'refused' | 'none';
}

export interface AutosaveOptions {
  readonly remote: RemoteStore;
  /** Where on the device it is kept, and under which name; none where it is not. */
  readonly journal?: { readonly journal: Journal; readonly name: string };
  readonly now: () => Instant;
  /** Calls back later; the answer takes it back. */
  readonly schedule: (callback: () => void, milliseconds: number) => () => void;
  /** The remote place is written no more often than this, other than by `flush`. */
  readonly everyMilliseconds: number;
  /** Others than the usual ones. */
  readonly rules?: AutosaveRules;
}

export interface Autosave {
  /** There is something to show: from the remote place, or from this device. Asks again after a failure. */
  readonly opened: () => Outcome<void>;
  readonly state: () => AutosaveState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly type: (key: FieldKey, text: string) => void;
  /** Several fields at once; an empty text takes its field away. */
  readonly change: (fields: Fields) => void;
  /** Saves at the remote place now, unless Microsoft 365 has asked for a pause. */
  readonly flush: () => Promise<void>;
  /** Takes in what others have written. */
  readonly refresh: () => Promise<void>;
  /** The person has chosen the text of a field in conflict. */
  readonly settle: (key: FieldKey, text: string) => void;
  readonly close: () => Promise<void>;
}
