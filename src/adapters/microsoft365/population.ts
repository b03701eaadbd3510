import { z } from 'zod';
import type { Outcome } from '../../application/ports/outcome';
import type { Population, PopulationItem } from '../../application/ports/population';
import { gathered, jsonText, spread } from '../../storage/json-columns';
import { partsOfColumn } from '../../storage/column-definitions';
import { populationList } from '../../storage/list-definitions';
import { memberSchema, populationKey, type Member } from '../../domain/round/members';
import { failed, success } from '../../domain/base/result';
import { allPages } from './all-pages';
import type { Graph } from './graph';
import type { ListFinder } from './list-finder';

const COLUMN = 'PopulationJson';

const itemSchema = z.object({
  id: z.string(),
  '@odata.etag': z.string(),
  fields: z
    .looseObject({ LeaderObjectId: z.string() })
    .transform((fields): { LeaderObjectId: string; members: unknown } => ({
      ...fields,
      members: gathered(COLUMN, fields) || '[]',
    }))
    .pipe(z.object({ LeaderObjectId: z.string(), members: jsonText(z.array(memberSchema)) })),
});

const EXPANDED = `$expand=fields($select=${['LeaderObjectId', ...partsOfColumn(COLUMN)].join(',')})`;

const columnsOf = (members: readonly Member[]) => spread(COLUMN, JSON.stringify(members));

/** MUS-population through Graph. */
export function graphPopulation(graph: Graph, listOf: ListFinder): Population {
  async function itemsWhere(address: string, condition: string): Outcome<readonly PopulationItem[]> {
    const items = await allPages(graph, `${address}/items?${EXPANDED}&$filter=${condition}`, itemSchema);
    return items.ok ? success(items.value.map(populationItem)) : items;
  }

  async function standingList(): Outcome<string> {
    const list = await listOf(populationList.name);
    if (!list.ok) return list;
    return list.value === undefined ? failed({ code: 'not-found' }) : success(list.value);
  }

  return {
    of: async (roundKey) => {
      const list = await listOf(populationList.name);
      if (!list.ok) return list;
      if (list.value === undefined) return success(undefined);
      return itemsWhere(list.value, `fields/RoundKey eq '${roundKey}'`);
    },

    ofLeader: async (roundKey, leaderId) => {
      const list = await standingList();
      if (!list.ok) return list;
      const key = populationKey(roundKey, leaderId);
      const items = await itemsWhere(list.value, `fields/PopulationKey eq '${key}'`);
      return items.ok ? success(items.value[0]) : items;
    },

    create: async (round, leaderId, members) => {
      const list = await standingList();
      if (!list.ok) return list;
      const columns = columnsOf(members);
      if (!columns) return failed({ code: 'too-long' });
      const fields = {
        Title: round.name,
        PopulationKey: populationKey(round.key, leaderId),
        RoundKey: round.key,
        LeaderObjectId: leaderId,
        ...columns,
      };
      const made = await graph.post(`${list.value}/items`, { fields });
      return made.ok ? success(undefined) : made;
    },

    write: async ({ itemId, etag }, members) => {
      const list = await standingList();
      if (!list.ok) return list;
      const columns = columnsOf(members);
      if (!columns) return failed({ code: 'too-long' });
      const written = await graph.patch(`${list.value}/items/${itemId}/fields`, columns, etag);
      return written.ok ? success(undefined) : written;
    },
  };
}

function populationItem({ id, '@odata.etag': etag, fields }: z.infer<typeof itemSchema>): PopulationItem {
  return { itemId: id, etag, leaderId: fields.LeaderObjectId, members: fields.members };
}
