import type { Team } from '../../domain/round/team';
import type { OpenRound } from './conversations';
import type { Outcome } from './outcome';

/** A leader's proposed team as its item has it. */
export interface TeamItem {
  readonly listId: string;
  readonly itemId: string;
  readonly etag: string;
  /** Locked to the leader and the MUS administrators, and verified. Nothing is written before that. */
  readonly isReady: boolean;
  readonly team: Team;
}

/** MUS-team: whom a leader is asked about. A leader sees no item but the own one. */
export interface ProposedTeams {
  readonly ofLeader: (leaderId: string, rounds: readonly OpenRound[]) => Outcome<readonly TeamItem[]>;
  /** All teams of a round that the reader may see; none before IT has made the list. */
  readonly ofRound: (roundKey: string) => Outcome<readonly TeamItem[]>;
  readonly read: (item: TeamItem) => Outcome<TeamItem>;
  /** Refused (status 412) when somebody else came first. */
  readonly write: (item: TeamItem, team: Team) => Outcome<TeamItem>;
}
