import type { RoundSettings } from '../../domain/round/round';
import type { Outcome } from './outcome';

/** A round as its item in MUS-opsætning has it. */
export interface RoundItem {
  readonly itemId: string;
  readonly etag: string;
  readonly settings: RoundSettings;
}

/** MUS-opsætning, as the MUS administrator writes it. */
export interface Rounds {
  readonly all: () => Outcome<readonly RoundItem[]>;
  readonly create: (settings: RoundSettings) => Outcome<void>;
  /** Refused (status 412) when somebody else came first. */
  readonly write: (item: RoundItem, settings: RoundSettings) => Outcome<void>;
}
