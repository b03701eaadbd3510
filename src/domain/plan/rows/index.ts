import { agreement } from './agreement';
import { competence } from './competence';
import { goal } from './goal';
import type { RowColumn, RowTable } from './row-table';

/** The kinds of rows that a plan is made of, in the order in which it shows them. */
export const rowTables = { goal, agreement, competence };

export type RowKind = keyof typeof rowTables;
export type ColumnOf<Kind extends RowKind> = keyof (typeof rowTables)[Kind]['columns'] & string;

export const rowKinds = Object.keys(rowTables) as RowKind[];

/** The same for every kind, for whoever goes through its columns. */
export const tableOf = (kind: RowKind): RowTable => rowTables[kind];

export function columnOf(kind: RowKind, column: string): RowColumn | undefined {
  const { columns } = tableOf(kind);
  return Object.hasOwn(columns, column) ? columns[column] : undefined;
}

export const isRowKind = (kind: string): kind is RowKind => Object.hasOwn(rowTables, kind);
