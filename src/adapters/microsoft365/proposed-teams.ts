import type { OpenRound } from '../../application/ports/conversations';
import type { Outcome } from '../../application/ports/outcome';
import type { ProposedTeams, TeamItem } from '../../application/ports/proposed-teams';
import { z } from 'zod';
import type { Failure } from '../../domain/base/failure';
import { failed, success, type Result } from '../../domain/base/result';
import { isTeamOf, teamSchema, type Team } from '../../domain/round/team';
import { teamCardKey, teamCardSchema, type Place, type TeamCard } from '../../storage/card';
import { partsOfColumn } from '../../storage/column-definitions';
import { gathered, jsonText, spread } from '../../storage/json-columns';
import { cardsList, teamsList } from '../../storage/list-definitions';
import { readTogether } from './batch';
import type { Graph } from './graph';
import type { ListFinder } from './list-finder';
import { missingRows, placed, rowAt, rowSchema, type Row } from './placed-rows';
import { understand } from './understand';
import { writeItems } from './write-items';

const COLUMN = 'TeamJson';
const TEAM_QUERY = `$expand=fields($select=${partsOfColumn(COLUMN).join(',')})`;
const CARD_QUERY = `$expand=fields($select=${partsOfColumn('CardJson').join(',')})`;

const fieldsSchema = z.record(z.string(), z.unknown());
const cardRowsSchema = z.object({ value: z.array(z.object({ fields: fieldsSchema })) });

/** The lists that hold a round's team cards, which are all in its first shard, and the teams that these name. */
interface TeamLists {
  readonly cards: string;
  readonly teams: string;
  /** Which items are asked for. */
  readonly filters: { readonly cards?: string; readonly teams?: string };
  readonly isWanted: (card: TeamCard) => boolean;
}

const NOT_A_TEAM = failed({
  code: 'not-understood',
  details: { message: 'What stands in the item is not the team of the leader whose card names it.' },
} as const);

/**
 * MUS-team through Graph: the teams that the custodian's cards name, each in the item at its card's place.
 * @param lists the address of the site's lists
 */
export function graphProposedTeams(graph: Graph, lists: string, listOf: ListFinder): ProposedTeams {
  const addressOf = ({ list, item }: Place) => `${lists}/${list}/items/${item}`;

  async function read({ place, team }: TeamItem): Outcome<TeamItem> {
    return teamAt(place, team, await graph.get(`${addressOf(place)}?${TEAM_QUERY}`));
  }

  /** In one call; an item that its column did not lead to is asked for by its place, in one more. */
  async function registered(rounds: readonly TeamLists[]): Outcome<readonly TeamItem[]> {
    if (rounds.length === 0) return success([]);
    const items = (list: string, query: string, filter = '') => `${lists}/${list}/items?${query}${filter}`;
    const answers = await readTogether(
      graph,
      rounds.flatMap(({ cards, teams, filters }) => [
        items(cards, CARD_QUERY, filters.cards),
        items(teams, TEAM_QUERY, filters.teams),
      ]),
    );
    if (!answers.ok) return answers;
    const known: TeamCard[] = [];
    const rows = new Map<string, Row>();
    for (const [index, { teams, isWanted }] of rounds.entries()) {
      const cards = teamCardsIn(answers.value[2 * index]!);
      const standing = placed(teams, answers.value[2 * index + 1]!);
      if (!cards.ok) return cards;
      if (!standing.ok) return standing;
      known.push(...cards.value.filter(isWanted));
      for (const [name, row] of standing.value) rows.set(name, row);
    }
    const wanted = known.flatMap(({ team }) => (team ? [{ place: team, query: TEAM_QUERY }] : []));
    const missing = await missingRows(graph, lists, rows, wanted);
    if (!missing.ok) return missing;
    const all = new Map([...rows, ...missing.value]);
    return success(known.flatMap((card) => teamItem(card, rowAt(all, card.team)) ?? []));
  }

  return {
    read,

    ofLeader: (leaderId, rounds) =>
      registered(
        rounds.flatMap(({ settings: { key }, lists: ids }: OpenRound) => {
          const [cards, teams] = [ids[cardsList(key, 1).name], ids[teamsList(key).name]];
          if (cards === undefined || teams === undefined) return [];
          const isWanted = (card: TeamCard) => card.leaderId === leaderId && card.roundKey === key;
          const filters = {
            cards: `&$filter=fields/CardKey eq '${teamCardKey(key, leaderId)}'`,
            teams: `&$filter=fields/LeaderObjectId eq '${leaderId}'`,
          };
          return [{ cards, teams, filters, isWanted }];
        }),
      ),

    ofRound: async (roundKey) => {
      const cards = await listOf(cardsList(roundKey, 1).name);
      const teams = await listOf(teamsList(roundKey).name);
      if (!cards.ok) return cards;
      if (!teams.ok) return teams;
      if (cards.value === undefined || teams.value === undefined) return success([]);
      const isWanted = (card: TeamCard) => card.roundKey === roundKey;
      return registered([{ cards: idIn(cards.value), teams: idIn(teams.value), filters: {}, isWanted }]);
    },

    write: async (item, team) => {
      const columns = spread(COLUMN, JSON.stringify(team));
      if (!columns) return failed({ code: 'too-long' });
      const fields = { ...columns, ConfirmedOn: team.confirmedOn ?? null };
      const change = { address: addressOf(item.place), fields, etag: item.etag, query: TEAM_QUERY };
      const written = await writeItems(graph, [change]);
      return written.ok ? teamAt(item.place, item.team, written.value[0]!) : written;
    },
  };
}

/** The item as it is read, if it holds a team of the same leader and round. */
function teamAt(place: Place, team: Team, answer: Result<unknown, Failure>): Result<TeamItem, Failure> {
  const row = understand(rowSchema, answer);
  if (!row.ok) return row;
  const item = teamItem({ ...team, team: place }, row.value);
  return item ? success(item) : NOT_A_TEAM;
}

const idIn = (address: string): string => address.slice(address.lastIndexOf('/') + 1);

/** Conversations have cards in the same list; they are read where conversations are. */
function teamCardsIn(answer: Result<unknown, Failure>): Result<TeamCard[], Failure> {
  const read = understand(cardRowsSchema, answer);
  if (!read.ok) return read;
  return success(
    read.value.value.flatMap(
      ({ fields }) => jsonText(teamCardSchema).safeParse(gathered('CardJson', fields)).data ?? [],
    ),
  );
}

/** Nothing where somebody has written another leader's team into the item, or what we do not understand. */
function teamItem(
  card: Pick<TeamCard, 'leaderId' | 'roundKey' | 'team'>,
  row: Row | undefined,
): TeamItem | undefined {
  if (card.team === undefined || row === undefined) return undefined;
  const fields = fieldsSchema.safeParse(row['fields']).data ?? {};
  const team: Team | undefined = jsonText(teamSchema).safeParse(gathered(COLUMN, fields)).data;
  return team && isTeamOf(card, team) ? { place: card.team, etag: row['@odata.etag'], team } : undefined;
}
