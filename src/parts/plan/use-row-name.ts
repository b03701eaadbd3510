import type { AnyRow } from '../../domain/plan/plan';
import { tableOf, type RowKind } from '../../domain/plan/rows';
import { useLocalText } from '../questions/local-text';

/** How a row of a plan is called. */
export function useRowName(): (kind: RowKind, row: AnyRow) => string {
  const say = useLocalText();
  return (kind, row) => {
    const { calledBy, unnamed } = tableOf(kind);
    return row[calledBy] || say(unnamed);
  };
}
