import type { AnyRow } from './plan';
import { tableIn, type RowKind } from './rows';
import type { RowChoices, RowColumn } from './rows/row-table';

export interface Missing extends NonNullable<RowColumn['wanted']> {
  readonly column: string;
}

/** What a row still lacks to be measurable and bound to somebody and a time. It hinders nothing (T56). */
export function missingIn(kind: RowKind, row: AnyRow, choices: RowChoices): Missing[] {
  return Object.entries(tableIn(kind, choices).columns).flatMap(([column, { wanted }]) =>
    wanted && (row[column] ?? '').trim() === '' ? [{ column, ...wanted }] : [],
  );
}

/** T53: the questions that a row leaves open, each once. */
export function openQuestionsIn(kind: RowKind, row: AnyRow, choices: RowChoices): Missing[] {
  const missing = missingIn(kind, row, choices);
  return missing.filter(
    ({ question }, index) => missing.findIndex((other) => other.question.da === question.da) === index,
  );
}
