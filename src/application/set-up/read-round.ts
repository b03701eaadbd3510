import { z } from 'zod';
import { memberSchema, type Member } from '../../domain/round/members';
import { isTeamOf, teamSchema, type Team } from '../../domain/round/team';
import { partsOfColumn } from '../../storage/column-definitions';
import { gathered, jsonText } from '../../storage/json-columns';
import type { TeamCard } from '../../storage/card';
import type { CustodianSite, SiteItem, SiteList } from '../ports/custodian-site';
import type { Kept } from './site-state';
import { done } from './set-up-failure';

/** A leader's employees in a round, in the item that MUS administrators have them in. */
export interface ReadPopulation {
  readonly item: SiteItem;
  /** Undefined where the item says nothing that we understand. */
  readonly members: readonly Member[] | undefined;
}

const POPULATION = ['RoundKey', 'PopulationKey', ...partsOfColumn('PopulationJson')];

/** Who is in a round, leader by leader. */
export async function readPopulationItems(
  site: CustodianSite,
  list: SiteList | undefined,
  roundKey: string,
): Promise<ReadPopulation[]> {
  const items = list ? await done(site.items(list.id, POPULATION)) : [];
  return items
    .filter(({ fields }) => fields['RoundKey'] === roundKey)
    .map((item) => ({
      item,
      members: jsonText(z.array(memberSchema)).safeParse(gathered('PopulationJson', item.fields) || '[]')
        .data,
    }));
}

/** Who is in a round, as MUS administrators have it. */
export async function readPopulation(
  ...which: Parameters<typeof readPopulationItems>
): Promise<readonly Member[]> {
  return (await readPopulationItems(...which)).flatMap(({ members = [] }) => members);
}

/** A team in the item that its leader's card names. */
export interface ReadTeam {
  readonly item: SiteItem;
  /** Undefined where the item says that it is another leader's, or says nothing that we understand. */
  readonly team: Team | undefined;
}

/** The teams of a round by their leaders. What stands in an item that no card names is nobody's. */
export async function readTeams(
  site: CustodianSite,
  list: SiteList | undefined,
  cards: readonly Kept<TeamCard>[],
): Promise<Map<string, ReadTeam>> {
  const items = list ? await done(site.items(list.id, partsOfColumn('TeamJson'))) : [];
  const byGuid = new Map(items.map((item) => [item.guid, item]));
  const teams = new Map<string, ReadTeam>();
  for (const { card } of cards) {
    const item = byGuid.get(card.team?.guid ?? '');
    if (item === undefined) continue;
    const team = jsonText(teamSchema).safeParse(gathered('TeamJson', item.fields)).data;
    teams.set(card.leaderId, { item, team: team && isTeamOf(card, team) ? team : undefined });
  }
  return teams;
}
