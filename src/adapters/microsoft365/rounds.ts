import { z } from 'zod';
import type { Rounds } from '../../application/ports/rounds';
import type { Outcome } from '../../application/ports/outcome';
import { setupList } from '../../storage/list-definitions';
import { failed, success } from '../../domain/base/result';
import { roundSchema, type RoundSettings } from '../../domain/round/round';
import { allPages } from './all-pages';
import type { Graph } from './graph';
import { jsonText } from '../../storage/json-columns';
import type { ListFinder } from './list-finder';

const itemSchema = z.object({
  id: z.string(),
  '@odata.etag': z.string(),
  fields: z.object({ SetupJson: jsonText(roundSchema) }),
});

const QUERY = `$expand=fields($select=SetupJson)&$filter=fields/SetupKind eq 'round'`;

/** The rounds in MUS-opsætning through Graph. */
export function graphRounds(graph: Graph, listOf: ListFinder): Rounds {
  async function items(): Outcome<string> {
    const list = await listOf(setupList.name);
    if (!list.ok) return list;
    return list.value === undefined ? failed({ code: 'not-found' }) : success(`${list.value}/items`);
  }

  return {
    all: async () => {
      const address = await items();
      if (!address.ok) return address;
      const rounds = await allPages(graph, `${address.value}?${QUERY}`, itemSchema);
      if (!rounds.ok) return rounds;
      const all = rounds.value.map(({ id, '@odata.etag': etag, fields }) => ({
        itemId: id,
        etag,
        settings: fields.SetupJson,
      }));
      // The column is not unique, so two who made a round at the same moment may both have made one: the first counts.
      return success(
        all.filter(
          ({ settings }, index) => all.findIndex((one) => one.settings.key === settings.key) === index,
        ),
      );
    },

    create: async (settings) => {
      const address = await items();
      if (!address.ok) return address;
      const fields = { SetupKind: 'round', SetupKey: settings.key, ...columnsOf(settings) };
      const made = await graph.post(address.value, { fields });
      return made.ok ? success(undefined) : made;
    },

    write: async ({ itemId, etag }, settings) => {
      const address = await items();
      if (!address.ok) return address;
      const written = await graph.patch(`${address.value}/${itemId}/fields`, columnsOf(settings), etag);
      return written.ok ? success(undefined) : written;
    },
  };
}

const columnsOf = (settings: RoundSettings) => ({
  Title: settings.name,
  SetupJson: JSON.stringify(settings),
});
