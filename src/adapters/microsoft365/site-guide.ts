import { z } from 'zod';
import type { Outcome } from '../../application/ports/outcome';
import type { Failure } from '../../domain/base/failure';
import { failed, success, type Result } from '../../domain/base/result';
import { partsOfColumn } from '../../storage/column-definitions';
import { guideSchema } from '../../storage/guide';
import { gathered, jsonText } from '../../storage/json-columns';
import { guideList } from '../../storage/list-definitions';
import { allPages } from './all-pages';
import type { Graph } from './graph';
import { understand } from './understand';

/** The ids of lists by the names of their definitions. */
export type ListIds = Readonly<Record<string, string>>;

/** MUS-vejviser, which the custodian alone writes: no list is found in what others write, nor by its name. */
export interface SiteGuide {
  /** Where the entries are asked for; `take` reads the answer, so that they can be asked for together with other things. */
  readonly address: string;
  readonly take: (answer: Result<unknown, Failure>) => Outcome<GuideEntries>;
  /** Read once and kept: a list's id never changes. */
  readonly entries: () => Outcome<GuideEntries>;
}

/** A round's lists under the round's key, what all rounds share under `SITE_GUIDE_KEY`; none before the set-up. */
export type GuideEntries = ReadonlyMap<string, ListIds>;

const COLUMN = 'GuideJson';
const QUERY = `$expand=fields($select=${partsOfColumn(COLUMN).join(',')})`;

const entrySchema = z.object({ fields: z.record(z.string(), z.unknown()) });
const answerSchema = z.object({ value: z.array(entrySchema) });
const namedSchema = z.object({ id: z.string(), name: z.string() });

const OTHER_FORMAT = failed({
  code: 'not-understood',
  details: { message: `${guideList.displayName} holds an entry of another storage format.` },
} as const);

/** @param lists the address of the site's lists */
export function siteGuide(graph: Graph, lists: string): SiteGuide {
  let kept: GuideEntries | undefined;
  const itemsOf = (list: string) => `${lists}/${list}/items?${QUERY}`;
  // A list is found by the title that people read at the cost of no call; somebody may have given it another.
  const address = itemsOf(encodeURIComponent(guideList.displayName));

  async function take(answer: Result<unknown, Failure>): Outcome<GuideEntries> {
    const read = understand(answerSchema, answer);
    if (!read.ok) return read.failure.code === 'not-found' ? renamed() : read;
    return keep(read.value.value);
  }

  async function renamed(): Outcome<GuideEntries> {
    const all = await allPages(graph, `${lists}?$select=id,name`, namedSchema);
    if (!all.ok) return all;
    const list = all.value.find(({ name }) => name === guideList.name);
    if (list === undefined) return success(new Map());
    const entries = await allPages(graph, itemsOf(list.id), entrySchema);
    return entries.ok ? keep(entries.value) : entries;
  }

  function keep(items: readonly z.infer<typeof entrySchema>[]): Result<GuideEntries, Failure> {
    const byKey = new Map<string, ListIds>();
    for (const { fields } of items) {
      const entry = jsonText(guideSchema).safeParse(gathered(COLUMN, fields)).data;
      if (!entry) return OTHER_FORMAT;
      byKey.set(entry.key, entry.lists);
    }
    // Before the set-up there is nothing to keep: it may be done at any time.
    if (byKey.size > 0) kept = byKey;
    return success(byKey);
  }

  return {
    address,
    take,
    entries: async () => {
      if (kept) return success(kept);
      const answer = await allPages(graph, address, z.unknown());
      return take(answer.ok ? success({ value: answer.value }) : answer);
    },
  };
}
