import { z } from 'zod';
import type { Outcome } from '../../application/ports/outcome';
import type { Population, PopulationItem } from '../../application/ports/population';
import { populationList } from '../../storage/list-definitions';
import { memberSchema, populationKey } from '../../domain/round/members';
import { failed, success } from '../../domain/base/result';
import { allPages } from './all-pages';
import type { Graph } from './graph';
import { jsonText } from './json-text';
import type { ListFinder } from './list-finder';

const itemSchema = z.object({
  id: z.string(),
  '@odata.etag': z.string(),
  fields: z.object({
    LeaderObjectId: z.string(),
    PopulationJson: jsonText(z.array(memberSchema)).default([]),
  }),
});

const EXPANDED = '$expand=fields($select=LeaderObjectId,PopulationJson)';

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
      const fields = {
        Title: round.name,
        PopulationKey: populationKey(round.key, leaderId),
        RoundKey: round.key,
        LeaderObjectId: leaderId,
        PopulationJson: JSON.stringify(members),
      };
      const made = await graph.post(`${list.value}/items`, { fields });
      return made.ok ? success(undefined) : made;
    },

    write: async ({ itemId, etag }, members) => {
      const list = await standingList();
      if (!list.ok) return list;
      const fields = { PopulationJson: JSON.stringify(members) };
      const written = await graph.patch(`${list.value}/items/${itemId}/fields`, fields, etag);
      return written.ok ? success(undefined) : written;
    },
  };
}

function populationItem({ id, '@odata.etag': etag, fields }: z.infer<typeof itemSchema>): PopulationItem {
  return { itemId: id, etag, leaderId: fields.LeaderObjectId, members: fields.PopulationJson };
}
