import { z } from 'zod';
import type { Outcome } from '../../application/ports/outcome';
import type { Failure } from '../../domain/base/failure';
import { success, type Result } from '../../domain/base/result';
import type { Place } from '../../storage/card';
import { readTogether } from './batch';
import type { Graph } from './graph';
import { guidSchema } from './item-guid';
import { understand } from './understand';

export const rowSchema = z.looseObject({ id: z.string(), '@odata.etag': z.string() });
const rowsSchema = z.object({ value: z.array(rowSchema) });

/** A row as Graph shows it; what stands in it is its reader's to understand. */
export type Row = z.infer<typeof rowSchema>;

/** Rows by where they really stand. */
export type PlacedRows = ReadonlyMap<string, Row>;

/** A place that a card names, and how its row is asked for. */
export interface WantedRow {
  readonly place: Place;
  /** The query below the item. */
  readonly query: string;
}

/** The rows of one list, each at its place; a row without a GUID that we understand is at none. */
export function placed(
  listId: string,
  answer: Result<unknown, Failure>,
): Result<readonly (readonly [string, Row])[], Failure> {
  const rows = understand(rowsSchema, answer);
  return rows.ok ? success(rows.value.value.flatMap((row) => placedRow(listId, row))) : rows;
}

function placedRow(listId: string, row: Row): [string, Row][] {
  const guid = guidSchema.safeParse(row['@odata.etag']).data;
  return guid === undefined ? [] : [[nameOf({ list: listId, item: row.id, guid }), row]];
}

export const rowAt = (rows: PlacedRows, place: Place | undefined): Row | undefined =>
  place && rows.get(nameOf(place));

/**
 * The rows that are wanted and were not found by a column, as after somebody has changed it: asked for by their ids, all
 * in one call. A row that is gone, or is another under the same number, is left out.
 */
export async function missingRows(
  graph: Graph,
  lists: string,
  rows: PlacedRows,
  wanted: readonly WantedRow[],
): Outcome<PlacedRows> {
  const missing = wanted.filter(({ place }) => !rows.has(nameOf(place)));
  if (missing.length === 0) return success(new Map());
  const answers = await readTogether(
    graph,
    missing.map(({ place, query }) => `${lists}/${place.list}/items/${place.item}?${query}`),
  );
  if (!answers.ok) return answers;
  const found: [string, Row][] = [];
  for (const [index, answer] of answers.value.entries()) {
    const { place } = missing[index]!;
    const row = understand(rowSchema, answer);
    if (!row.ok && !isAway(row.failure)) return row;
    if (row.ok) found.push(...placedRow(place.list, row.value).filter(([name]) => name === nameOf(place)));
  }
  return success(new Map(found));
}

const isAway = ({ code }: Failure): boolean => code === 'not-found' || code === 'forbidden';

const nameOf = ({ list, item, guid }: Place): string => `${list}/${item}/${guid}`.toLowerCase();
