import { z } from 'zod';
import type { ConceptStore } from '../../application/ports/concepts';
import type { OpenRound } from '../../application/ports/conversations';
import type { Outcome } from '../../application/ports/outcome';
import type { Failure } from '../../domain/base/failure';
import { success, type Result } from '../../domain/base/result';
import { newestFirst, roundSchema, type RoundSettings } from '../../domain/round/round';
import { SITE_GUIDE_KEY } from '../../storage/guide';
import { jsonText } from '../../storage/json-columns';
import { setupList } from '../../storage/list-definitions';
import { allPages } from './all-pages';
import { readTogether } from './batch';
import type { Graph } from './graph';
import type { SiteGuide } from './site-guide';
import { understand } from './understand';

const setupSchema = z.object({ fields: z.object({ SetupJson: z.string() }) });
const answerSchema = z.object({ value: z.array(setupSchema) });

const QUERY = `$expand=fields($select=SetupKind,SetupJson)&$filter=fields/SetupKind eq 'round'`;

/** Keeps what it has read: a round's settings and lists stay what they are while somebody works in it. */
export function openRoundsReader(
  graph: Graph,
  lists: string,
  guide: SiteGuide,
  concepts: ConceptStore,
): () => Outcome<readonly OpenRound[]> {
  let kept: readonly OpenRound[] | undefined;
  return async () => {
    if (kept) return success(kept);
    const rounds = await readOpenRounds(graph, lists, guide, concepts);
    // Without a round there is nothing to keep: one may be opened at any time.
    if (rounds.ok && rounds.value.length > 0) kept = rounds.value;
    return rounds;
  };
}

/** What HR says of a round is read from MUS-opsætning, where its lists are from MUS-vejviser: in one call. */
async function readOpenRounds(
  graph: Graph,
  lists: string,
  guide: SiteGuide,
  concepts: ConceptStore,
): Outcome<readonly OpenRound[]> {
  const titled = `${lists}/${encodeURIComponent(setupList.displayName)}/items?${QUERY}`;
  const answers = await readTogether(graph, [guide.address, titled]);
  if (!answers.ok) return answers;
  const [guideAnswer, setupAnswer] = answers.value;
  const entries = await guide.take(guideAnswer!);
  if (!entries.ok) return entries;
  const settings = await roundsIn(
    graph,
    setupAnswer!,
    lists,
    entries.value.get(SITE_GUIDE_KEY)?.[setupList.name],
  );
  if (!settings.ok) return settings;
  const rounds = newestFirst(settings.value);
  const listsOf = (key: string) => entries.value.get(key) ?? {};
  const open: OpenRound[] = [];
  for (const [index, round] of rounds.entries()) {
    if (round.openedOn === undefined || round.closedOn !== undefined) continue;
    const concept = await concepts.of(round.conceptKey, round.conceptVersion);
    if (!concept.ok) return concept;
    const before = rounds[index + 1];
    open.push({
      settings: round,
      concept: concept.value,
      lists: listsOf(round.key),
      ...(before && { previous: { roundKey: before.key, lists: listsOf(before.key) } }),
    });
  }
  return success(open);
}

/** MUS-opsætning is asked for by its title, which costs a call less than its id; somebody may have given it another. */
async function roundsIn(
  graph: Graph,
  titled: Result<unknown, Failure>,
  lists: string,
  listId: string | undefined,
): Outcome<RoundSettings[]> {
  const isRenamed = !titled.ok && titled.failure.code === 'not-found';
  if (isRenamed && listId === undefined) return success([]);
  const read = isRenamed
    ? await allPages(graph, `${lists}/${listId}/items?${QUERY}`, setupSchema)
    : valueIn(understand(answerSchema, titled));
  if (!read.ok) return read;
  return success(
    read.value.flatMap(({ fields }) => jsonText(roundSchema).safeParse(fields.SetupJson).data ?? []),
  );
}

const valueIn = (answer: Result<z.infer<typeof answerSchema>, Failure>) =>
  answer.ok ? success(answer.value.value) : answer;
