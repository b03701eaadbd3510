import { rowAt, rowsOf, type AnyRow } from '../../domain/plan/plan';
import type { RowKind } from '../../domain/plan/rows';
import { useWritten } from '../saving/open-autosave';

/** The rows of a kind with no more than these columns: a key in another renders nothing here. */
export function useRows(kind: RowKind, columns: readonly string[]): readonly AnyRow[] {
  return useWritten(
    ({ fields }) =>
      rowsOf(fields, kind).map((row: AnyRow) => ({
        ...Object.fromEntries(columns.map((column) => [column, row[column] ?? ''])),
        id: row.id,
      })),
    isSame,
  );
}

export const useRow = (kind: RowKind, id: string): AnyRow =>
  useWritten(({ fields }) => rowAt(fields, kind, id), isSame);

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
