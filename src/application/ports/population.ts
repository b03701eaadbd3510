import type { Member } from '../../domain/round/members';
import type { RoundSettings } from '../../domain/round/round';
import type { Outcome } from './outcome';

/** The employees of one leader in a round, as one item of MUS-population has them. */
export interface PopulationItem {
  readonly itemId: string;
  readonly etag: string;
  readonly leaderId: string;
  readonly members: readonly Member[];
}

/** MUS-population: who is in a round under which leader. Nobody but MUS administrators may read it. */
export interface Population {
  /** Undefined as long as IT has not made the list. */
  readonly of: (roundKey: string) => Outcome<readonly PopulationItem[] | undefined>;
  readonly ofLeader: (roundKey: string, leaderId: string) => Outcome<PopulationItem | undefined>;
  readonly create: (round: RoundSettings, leaderId: string, members: readonly Member[]) => Outcome<void>;
  /** Refused (status 412) when somebody else came first. */
  readonly write: (item: PopulationItem, members: readonly Member[]) => Outcome<void>;
}
