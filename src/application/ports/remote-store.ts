import type { FieldContent } from '../../domain/writing/merge';
import type { Outcome } from './outcome';

export interface RemoteContent extends FieldContent {
  /** Absent when nothing has ever been written there. */
  readonly version?: string;
  readonly writtenBy?: string;
}

/** Where the text has its lasting place. */
export interface RemoteStore {
  readonly read: () => Outcome<RemoteContent>;
  /**
   * Refused (status 412) when what stands there is not that version any more.
   * @param version undefined: nothing stands there yet.
   */
  readonly write: (
    content: FieldContent,
    version: string | undefined,
  ) => Outcome<{ readonly version: string }>;
}
