import { z } from 'zod';
import type { Outcome } from '../../application/ports/outcome';
import { isIndexedAs, type ColumnDefinition, type StandingColumn } from '../../storage/column-definitions';
import { success } from '../../domain/base/result';
import { allPages } from './all-pages';
import type { Graph } from './graph';
import { understand } from './understand';

export interface ListColumns {
  readonly standing: (listId: string) => Outcome<readonly StandingColumn[]>;
  /** Makes the columns that are missing, and gives the others the index that they lack; what stands stays. */
  readonly complete: (listId: string, columns: readonly ColumnDefinition[]) => Outcome<void>;
}

const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);
const columnSchema = z.object({ id: z.string(), name: z.string(), indexed: flag, enforceUniqueValues: flag });

/** Nobody says that Graph heeds an index in the request that makes a list: what came of it is read back. */
export function listColumns(graph: Graph, site: string): ListColumns {
  const addressOf = (listId: string) => `${site}/lists/${listId}/columns`;

  const standing = (listId: string) =>
    allPages(graph, `${addressOf(listId)}?$select=id,name,indexed,enforceUniqueValues`, columnSchema);

  async function completeColumn(
    listId: string,
    column: ColumnDefinition,
    known: z.infer<typeof columnSchema> | undefined,
  ): Outcome<unknown> {
    const address = addressOf(listId);
    const made = known ? success(known) : understand(columnSchema, await graph.post(address, column));
    if (!made.ok || isIndexedAs(column, made.value)) return made;
    const { indexed = false, enforceUniqueValues = false } = column;
    return graph.patch(`${address}/${made.value.id}`, { indexed, enforceUniqueValues });
  }

  return {
    standing,
    complete: async (listId, columns) => {
      const found = await standing(listId);
      if (!found.ok) return found;
      const known = new Map(found.value.map((column) => [column.name, column]));
      for (const column of columns) {
        const completed = await completeColumn(listId, column, known.get(column.name));
        if (!completed.ok) return completed;
      }
      return success(undefined);
    },
  };
}
