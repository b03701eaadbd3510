import { z } from 'zod';
import type { ConceptStore } from '../../application/ports/concepts';
import type { OpenRound } from '../../application/ports/conversations';
import type { Outcome } from '../../application/ports/outcome';
import { jsonText } from '../../storage/json-columns';
import { plansList, setupList } from '../../storage/list-definitions';
import { standingShards } from '../../storage/list-names';
import { success } from '../../domain/base/result';
import { newestFirst, roundSchema } from '../../domain/round/round';
import { allPages } from './all-pages';
import type { Graph } from './graph';

const nameSchema = z.object({ id: z.string(), name: z.string() });
const setupSchema = z.object({
  fields: z.object({ SetupKind: z.string(), SetupJson: z.string() }),
});
const listsSchema = z.object({ roundKey: z.string(), lists: z.record(z.string(), z.string()) });

/** Keeps what it has read: a round's settings and lists stay what they are while somebody works in it. */
export function openRoundsReader(
  graph: Graph,
  lists: string,
  concepts: ConceptStore,
): () => Outcome<readonly OpenRound[]> {
  let kept: readonly OpenRound[] | undefined;
  return async () => {
    if (kept) return success(kept);
    const rounds = await readOpenRounds(graph, lists, concepts);
    // Without a round there is nothing to keep: one may be opened at any time.
    if (rounds.ok && rounds.value.length > 0) kept = rounds.value;
    return rounds;
  };
}

async function readOpenRounds(
  graph: Graph,
  lists: string,
  concepts: ConceptStore,
): Outcome<readonly OpenRound[]> {
  const items = await readSetup(graph, lists);
  if (!items.ok) return items;
  const contents = <Schema extends z.ZodType>(kind: string, schema: Schema) =>
    items.value
      .filter(({ fields }) => fields.SetupKind === kind)
      .flatMap(({ fields }) => jsonText(schema).safeParse(fields.SetupJson).data ?? []);
  const published = contents('lists', listsSchema);
  const rounds = newestFirst(contents('round', roundSchema));
  const listsOf = (key: string) => published.find(({ roundKey }) => roundKey === key)?.lists ?? {};
  const open: OpenRound[] = [];
  for (const [index, settings] of rounds.entries()) {
    if (settings.openedOn === undefined || settings.closedOn !== undefined) continue;
    const concept = await concepts.of(settings.conceptKey, settings.conceptVersion);
    if (!concept.ok) return concept;
    const before = rounds[index + 1];
    const previous = before && { roundKey: before.key, plans: plansIn(listsOf(before.key), before.key) };
    open.push({
      settings,
      concept: concept.value,
      lists: listsOf(settings.key),
      ...(previous && { previous }),
    });
  }
  return success(open);
}

/**
 * What stands in MUS-opsætning of rounds. The list is asked for by its title, which costs a call less than looking for
 * it; somebody may have given it another.
 */
async function readSetup(graph: Graph, lists: string): Outcome<z.infer<typeof setupSchema>[]> {
  const filter = `fields/SetupKind eq 'round' or fields/SetupKind eq 'lists'`;
  const itemsOf = (list: string) =>
    allPages(
      graph,
      `${lists}/${list}/items?$expand=fields($select=SetupKind,SetupJson)&$filter=${filter}`,
      setupSchema,
    );
  const titled = await itemsOf(encodeURIComponent(setupList.displayName));
  if (titled.ok || titled.failure.code !== 'not-found') return titled;
  const all = await allPages(graph, `${lists}?$select=id,name`, nameSchema);
  if (!all.ok) return all;
  const list = all.value.find(({ name }) => name === setupList.name);
  return list === undefined ? success([]) : itemsOf(list.id);
}

function plansIn(lists: Readonly<Record<string, string>>, roundKey: string): string[] {
  return standingShards(
    (shard) => plansList(roundKey, shard),
    (name) => lists[name],
  );
}
