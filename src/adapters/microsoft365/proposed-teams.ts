import { z } from 'zod';
import type { OpenRound } from '../../application/ports/conversations';
import type { Outcome } from '../../application/ports/outcome';
import type { ProposedTeams, TeamItem } from '../../application/ports/proposed-teams';
import { gathered, jsonText, spread } from '../../storage/json-columns';
import { partsOfColumn } from '../../storage/column-definitions';
import { teamsList } from '../../storage/list-definitions';
import { failed, success } from '../../domain/base/result';
import { teamSchema } from '../../domain/round/team';
import { allPages } from './all-pages';
import { readTogether } from './batch';
import type { Graph } from './graph';
import type { ListFinder } from './list-finder';
import { understand } from './understand';

const COLUMN = 'TeamJson';

const EXPANDED = `fields($select=${[...partsOfColumn(COLUMN), 'VerifiedAt'].join(',')})`;

const itemSchema = z.object({
  id: z.string(),
  '@odata.etag': z.string(),
  fields: z
    .looseObject({ VerifiedAt: z.string().optional() })
    .transform((fields): { VerifiedAt?: string | undefined; team?: unknown } => ({
      ...fields,
      team: gathered(COLUMN, fields),
    }))
    // No team until the set-up has locked the item.
    .pipe(z.object({ VerifiedAt: z.string().optional(), team: jsonText(teamSchema.optional()) })),
});

const itemsSchema = z.object({ value: z.array(itemSchema) });

/** MUS-team through Graph. */
export function graphProposedTeams(graph: Graph, site: string, listOf: ListFinder): ProposedTeams {
  const { hostname, pathname } = new URL(site);
  const lists = `/sites/${hostname}:${pathname}:/lists`;
  const addressOf = ({ listId, itemId }: TeamItem) => `${lists}/${listId}/items/${itemId}`;

  async function read(item: TeamItem): Outcome<TeamItem> {
    const answer = understand(itemSchema, await graph.get(`${addressOf(item)}?$expand=${EXPANDED}`));
    return answer.ok ? success(teamItem(answer.value, item.listId)[0] ?? item) : answer;
  }

  return {
    read,

    ofLeader: async (leaderId, rounds) => {
      const listIds = rounds.flatMap(teamsListOf);
      if (listIds.length === 0) return success([]);
      const query = `$expand=${EXPANDED}&$filter=fields/LeaderObjectId eq '${leaderId}'`;
      const answers = await readTogether(
        graph,
        listIds.map((listId) => `${lists}/${listId}/items?${query}`),
      );
      if (!answers.ok) return answers;
      const items: TeamItem[] = [];
      for (const [index, listId] of listIds.entries()) {
        const answer = understand(itemsSchema, answers.value[index]!);
        if (!answer.ok) return answer;
        items.push(...answer.value.value.flatMap((item) => teamItem(item, listId)));
      }
      return success(items);
    },

    ofRound: async (roundKey) => {
      const list = await listOf(teamsList(roundKey).name);
      if (!list.ok) return list;
      if (list.value === undefined) return success([]);
      const items = await allPages(graph, `${list.value}/items?$expand=${EXPANDED}`, itemSchema);
      if (!items.ok) return items;
      const listId = list.value.slice(list.value.lastIndexOf('/') + 1);
      return success(items.value.flatMap((item) => teamItem(item, listId)));
    },

    write: async (item, team) => {
      const columns = spread(COLUMN, JSON.stringify(team));
      if (!columns) return failed({ code: 'too-long' });
      const fields = { ...columns, ConfirmedOn: team.confirmedOn ?? null };
      const written = await graph.patch(`${addressOf(item)}/fields`, fields, item.etag);
      return written.ok ? read(item) : written;
    },
  };
}

function teamsListOf({ settings, lists }: OpenRound): string[] {
  const listId = lists[teamsList(settings.key).name];
  return listId === undefined ? [] : [listId];
}

function teamItem(
  { id, '@odata.etag': etag, fields }: z.infer<typeof itemSchema>,
  listId: string,
): TeamItem[] {
  const { team, VerifiedAt } = fields;
  return team ? [{ listId, itemId: id, etag, isReady: VerifiedAt !== undefined, team }] : [];
}
