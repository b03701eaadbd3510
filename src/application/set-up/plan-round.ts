import { conversationKey, type ConversationKey } from '../../domain/base/conversation-key';
import type { Member } from '../../domain/round/members';
import type { RoundSettings } from '../../domain/round/round';
import { confirmedMembers } from '../../domain/round/team';
import type { Card, TeamCard } from '../../storage/card';
import {
  cardsList,
  draftsList,
  PERSONNEL,
  personnelLibrary,
  plansList,
  populationList,
  sheetsList,
  teamsList,
  type ListDefinition,
} from '../../storage/list-definitions';
import { CONVERSATIONS_A_SHARD, Room, SCOPES_A_LIST } from '../../storage/room';
import type { CustodianSite } from '../ports/custodian-site';
import { readPopulation, readTeams, type ReadTeam } from './read-round';
import type { StandingLists } from './site-guide';
import type { Kept, SiteState } from './site-state';

/** The conversation of somebody whose leader has confirmed the team. */
export interface PlannedConversation {
  readonly key: ConversationKey;
  readonly member: Member;
  readonly kept: Kept<Card> | undefined;
  /** Where its card and its shells stand, or are to. */
  readonly shard: number;
  /** The number of the library that its folder is to stand in, while it has none. */
  readonly library: number;
}

/** What a round is set up from, and what it comes to. */
export interface RoundPlan {
  readonly round: RoundSettings;
  readonly population: readonly Member[];
  readonly teamCards: ReadonlyMap<string, Kept<TeamCard>>;
  /** By leader. */
  readonly teams: ReadonlyMap<string, ReadTeam>;
  readonly conversations: readonly PlannedConversation[];
  /** What a second leader has confirmed as well: the population has it under both, and a MUS administrator decides. */
  readonly confirmedTwice: readonly ConversationKey[];
  /** Those of every round, too. */
  readonly lists: StandingLists;
}

/** The lists of these definitions: made where they are missing, or only those that stand. */
export type ListsFor = (definitions: readonly ListDefinition[]) => Promise<StandingLists>;

/** Where there is room for folders; all rounds of a run share it. */
export function roomForFolders({ items }: SiteState): Room {
  const folders = [...items.values()].filter(({ listName }) => listName.startsWith(PERSONNEL));
  return new Room(
    SCOPES_A_LIST,
    folders.map(({ listName }) => Number(listName.slice(PERSONNEL.length))),
  );
}

/** Reads what a round needs, and has its lists made; what stands in them comes after. */
export async function planRound(
  site: CustodianSite,
  round: RoundSettings,
  { base, state, folders }: { base: StandingLists; state: SiteState; folders: Room },
  listsFor: ListsFor,
): Promise<RoundPlan> {
  const population = await readPopulation(site, base.get(populationList.name), round.key);
  const first = await listsFor(listsOf(round.key, 1));
  const teamCards = state.teams.filter(({ card }) => card.roundKey === round.key);
  const teams = await readTeams(site, first.get(teamsList(round.key).name), teamCards);
  const members = [...teams.values()].flatMap(({ team }) => (team ? confirmedMembers(team, population) : []));
  const { first: only, again } = oneEach(members);
  const conversations = placed(round, only, state, folders);
  const others = [...new Set(conversations.map(({ shard }) => shard))].filter((shard) => shard > 1);
  const libraries = [...new Set([1, ...conversations.map(({ library }) => library)])];
  const rest = await listsFor([
    ...others.flatMap((shard) => shardLists(round.key, shard)),
    ...libraries.map(personnelLibrary),
  ]);
  return {
    ...{ round, population, teams, conversations },
    confirmedTwice: again.map((employmentNumber) => conversationKey(employmentNumber, round.key)),
    teamCards: new Map(teamCards.map((kept) => [kept.card.leaderId, kept])),
    lists: new Map([...base, ...first, ...rest]),
  };
}

/** An employment has one conversation, and one card: the leader who was asked first has it. */
function oneEach(members: readonly Member[]): {
  readonly first: readonly Member[];
  readonly again: readonly string[];
} {
  const first = new Map<string, Member>();
  const again = new Set<string>();
  for (const member of members) {
    const { employmentNumber } = member;
    if (first.has(employmentNumber)) again.add(employmentNumber);
    else first.set(employmentNumber, member);
  }
  return { first: [...first.values()], again: [...again] };
}

function placed(
  round: RoundSettings,
  members: readonly Member[],
  { conversations }: SiteState,
  folders: Room,
): PlannedConversation[] {
  const ofRound = conversations.filter(({ card }) => card.roundKey === round.key);
  const cards = new Map(ofRound.map((kept) => [kept.card.key, kept]));
  const shards = new Room(
    CONVERSATIONS_A_SHARD,
    ofRound.map(({ shard }) => shard),
  );
  return members.map((member) => {
    const key = conversationKey(member.employmentNumber, round.key);
    const kept = cards.get(key);
    const library = kept?.card.places.folder ? 1 : folders.take();
    return { key, member, kept, shard: kept?.shard ?? shards.take(), library };
  });
}

/** The lists of a round with one shard; its folders stand in libraries that all rounds share. */
export const listsOf = (roundKey: string, shard: number): ListDefinition[] => [
  ...shardLists(roundKey, shard),
  teamsList(roundKey),
];

const shardLists = (roundKey: string, shard: number): ListDefinition[] => [
  cardsList(roundKey, shard),
  sheetsList(roundKey, shard),
  plansList(roundKey, shard),
  draftsList(roundKey, shard),
];
