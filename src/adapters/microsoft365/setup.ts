import { z } from 'zod';
import type { Outcome } from '../../application/ports/outcome';
import type { Setup } from '../../application/ports/workplace';
import { setupList } from '../../storage/list-definitions';
import { failed, success } from '../../domain/base/result';
import { roundSchema } from '../../domain/round/round';
import type { Graph } from './graph';
import { understand } from './understand';

const listsSchema = z.object({ value: z.array(z.object({ id: z.string(), name: z.string() })) });
const itemsSchema = z.object({ value: z.array(z.object({ fields: z.object({ SetupJson: z.string() }) })) });

/** MUS-opsætning on the MUS site. */
export function graphSetup(graph: Graph, site: string): Setup {
  const { hostname, pathname } = new URL(site);
  const siteAddress = `/sites/${hostname}:${pathname}:`;

  async function listAddress(): Outcome<string> {
    const lists = understand(listsSchema, await graph.get(`${siteAddress}/lists?$select=id,name`));
    if (!lists.ok) return lists;
    const list = lists.value.value.find(({ name }) => name === setupList.name);
    return list ? success(`${siteAddress}/lists/${list.id}`) : failed({ code: 'not-found' });
  }

  return {
    rounds: async () => {
      const address = await listAddress();
      if (!address.ok) return address;
      const query = `$expand=fields($select=SetupJson)&$filter=fields/SetupKind eq 'round'`;
      const items = understand(itemsSchema, await graph.get(`${address.value}/items?${query}`));
      if (!items.ok) return items;
      const rounds = z
        .array(roundSchema)
        .safeParse(items.value.value.map(({ fields }) => jsonOf(fields.SetupJson)));
      if (rounds.success) return success(rounds.data);
      return failed({ code: 'not-understood', details: { message: rounds.error.message } });
    },
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
