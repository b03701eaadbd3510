import type { Team } from '../../domain/round/team';
import type { Place } from '../../storage/card';
import type { OpenRound } from './conversations';
import type { Outcome } from './outcome';

/** A leader's team in the item that the leader's card names. What stands in another item is nobody's. */
export interface TeamItem {
  readonly place: Place;
  readonly etag: string;
  readonly team: Team;
}

/** MUS-team: whom a leader is asked about. The leader writes the own item and sees no other. */
export interface ProposedTeams {
  readonly ofLeader: (leaderId: string, rounds: readonly OpenRound[]) => Outcome<readonly TeamItem[]>;
  /** All teams of a round that the reader may see; none before IT has made the list. */
  readonly ofRound: (roundKey: string) => Outcome<readonly TeamItem[]>;
  readonly read: (item: TeamItem) => Outcome<TeamItem>;
  /** Refused (status 412) when somebody else came first. */
  readonly write: (item: TeamItem, team: Team) => Outcome<TeamItem>;
}
