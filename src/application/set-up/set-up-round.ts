import { z } from 'zod';
import { gathered, jsonText, spread } from '../../storage/json-columns';
import { partsOfColumn } from '../../storage/column-definitions';
import {
  draftsList,
  personnelLibrary,
  plansList,
  populationList,
  sheetsList,
  teamsList,
  type ListDefinition,
} from '../../storage/list-definitions';
import { conversationKey } from '../../domain/base/conversation-key';
import { memberSchema, type Member } from '../../domain/round/members';
import type { RoundSettings } from '../../domain/round/round';
import { conversationShells, shardsOf, teamShell, type Shell } from '../../storage/shells';
import { confirmedMembers, proposeTeams, teamSchema, type Team } from '../../domain/round/team';
import type { CustodianSite, FieldValues, SiteItem, SiteList } from '../ports/custodian-site';
import { setUpShells, type ShellRun } from './set-up-shells';
import type { SitePeople } from './site-people';
import { done, refuse } from './set-up-failure';

/** What a round is set up from, and what it comes to. */
export interface RoundPlan {
  readonly round: RoundSettings;
  readonly population: readonly Member[];
  readonly teams: readonly Team[];
  readonly lists: ReadonlyMap<string, SiteList>;
  readonly teamShells: readonly Shell[];
  readonly conversationShells: readonly Shell[];
}

/** The lists of these definitions: made where they are missing, or only those that stand. */
export type ListsFor = (definitions: readonly ListDefinition[]) => Promise<ReadonlyMap<string, SiteList>>;

/** Reads what a round needs, and has its lists made; the shells come after. */
export async function planRound(
  site: CustodianSite,
  people: SitePeople,
  round: RoundSettings,
  base: ReadonlyMap<string, SiteList>,
  listsFor: ListsFor,
): Promise<RoundPlan> {
  const population = await readPopulation(site, base.get(populationList.name), round.key);
  const firstLists = await listsFor(listsOf(round.key, [1]));
  const teams = await readTeams(site, firstLists.get(teamsList(round.key).name));
  const members = teams.flatMap((team) => confirmedMembers(team, population));
  const keys = members.map(({ employmentNumber }) => conversationKey(employmentNumber, round.key));
  const shards = shardsOf(keys, await standingShards(site, round.key));
  const lists = await listsFor(listsOf(round.key, [...new Set([1, ...shards.values()])]));
  await people.meet(members.flatMap(({ employeeId, leaderId }) => [employeeId, leaderId]));
  const hasDraft = (objectId: string) => !people.account(objectId).hasOneDrive;
  return {
    round,
    population,
    teams,
    lists: new Map([...base, ...lists]),
    teamShells: proposeTeams(population, round.key).map(({ leaderId }) => teamShell(leaderId, round.key)),
    conversationShells: members.flatMap((member, index) =>
      conversationShells(member, round.key, shards.get(keys[index]!)!, {
        employee: hasDraft(member.employeeId),
        leader: hasDraft(member.leaderId),
      }),
    ),
  };
}

/** A leader is asked about the team as the population knows it. */
export async function askLeaders(
  site: CustodianSite,
  people: SitePeople,
  plan: RoundPlan,
  run: ShellRun,
): Promise<void> {
  const proposals = new Map(
    proposeTeams(plan.population, plan.round.key).map((team) => [team.leaderId, team]),
  );
  const contentOf = ({ leaderId }: Shell) =>
    spread('TeamJson', JSON.stringify(proposals.get(leaderId))) ?? refuse({ code: 'too-long' });
  await setUpShells(site, people, plan.lists, plan.teamShells, { ...run, contentOf });
}

/** What a plan shows from the beginning, so that it can be found and read in SharePoint by itself. */
export async function lockConversations(
  site: CustodianSite,
  people: SitePeople,
  plan: RoundPlan,
  run: ShellRun,
): Promise<void> {
  const memberOf = new Map(
    plan.population.map((member) => [conversationKey(member.employmentNumber, plan.round.key), member]),
  );
  const contentOf = ({ kind, conversationKey: key, leaderId }: Shell): FieldValues => {
    const member = memberOf.get(key);
    if (kind !== 'plan' || !member) return {};
    return {
      LeaderName: people.account(leaderId).name,
      Unit: member.unit,
      StaffGroup: member.staffGroup,
      ...(member.position === undefined ? {} : { EmployeePosition: member.position }),
    };
  };
  await setUpShells(site, people, plan.lists, plan.conversationShells, { ...run, contentOf });
}

export function listsOf(roundKey: string, shards: readonly number[]): ListDefinition[] {
  const sharded = shards.flatMap((shard) => [
    sheetsList(roundKey, shard),
    plansList(roundKey, shard),
    personnelLibrary(shard),
  ]);
  return [teamsList(roundKey), draftsList, ...sharded];
}

export async function readPopulation(
  site: CustodianSite,
  list: SiteList | undefined,
  roundKey: string,
): Promise<Member[]> {
  const items = list ? await done(site.items(list.id, ['RoundKey', ...partsOfColumn('PopulationJson')])) : [];
  return items
    .filter(({ fields }) => fields['RoundKey'] === roundKey)
    .flatMap(
      ({ fields }) =>
        jsonText(z.array(memberSchema)).safeParse(gathered('PopulationJson', fields)).data ?? [],
    );
}

async function readTeams(site: CustodianSite, list: SiteList | undefined): Promise<Team[]> {
  const items = list ? await done(site.items(list.id, partsOfColumn('TeamJson'))) : [];
  return items.flatMap(
    ({ fields }) => jsonText(teamSchema).safeParse(gathered('TeamJson', fields)).data ?? [],
  );
}

/** In which shard each conversation stands already. */
async function standingShards(site: CustodianSite, roundKey: string): Promise<Map<string, number>> {
  const standing = new Map<string, number>();
  const lists = await done(site.lists());
  for (let shard = 1; ; shard += 1) {
    const list = lists.find(({ name }) => name === plansList(roundKey, shard).name);
    if (!list) return standing;
    for (const key of keysIn(await done(site.items(list.id, ['ConversationKey'])))) standing.set(key, shard);
  }
}

const keysIn = (items: readonly SiteItem[]) => items.map(({ fields }) => String(fields['ConversationKey']));
