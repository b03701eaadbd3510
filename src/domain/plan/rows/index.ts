import { agreement } from './agreement';
import { competence } from './competence';
import { goal } from './goal';
import { longTerm } from './long-term';
import type { RowChoices, RowColumn, RowTable } from './row-table';

/** The kinds of rows that a plan is made of, in the order in which it shows them. */
export const rowTables = { goal, agreement, competence, 'long-term': longTerm };

export type RowKind = keyof typeof rowTables;
export type ColumnOf<Kind extends RowKind> = keyof (typeof rowTables)[Kind]['columns'] & string;

export const rowKinds = Object.keys(rowTables) as RowKind[];

/** The same for every kind, for whoever goes through its columns. */
export const tableOf = (kind: RowKind): RowTable => rowTables[kind];

/** A kind of row as the form has it; as it usually is, where the form does not name it. */
export const tableIn = (kind: RowKind, { tables }: RowChoices): RowTable =>
  tables?.[kind] ?? usualTables[kind];

/** With every column in which something stands: a signature covers it, so it is shown, whether or not the form has it. */
export function tableShown(
  kind: RowKind,
  choices: RowChoices,
  texts: Readonly<Record<string, string>>,
): RowTable {
  const table = tableIn(kind, choices);
  const more = Object.entries(tableOf(kind).columns).filter(
    ([name]) => !Object.hasOwn(table.columns, name) && (texts[name] ?? '') !== '',
  );
  return more.length === 0 ? table : { ...table, columns: { ...table.columns, ...Object.fromEntries(more) } };
}

export function columnOf(kind: RowKind, column: string): RowColumn | undefined {
  const { columns } = tableOf(kind);
  return Object.hasOwn(columns, column) ? columns[column] : undefined;
}

export const isRowKind = (kind: string): kind is RowKind => Object.hasOwn(rowTables, kind);

/** Without the columns that a form must ask for. */
const usualTables = Object.fromEntries(
  rowKinds.map((kind) => {
    const table = tableOf(kind);
    const usual = Object.entries(table.columns).filter(([, column]) => column.isAskedFor !== true);
    return [kind, { ...table, columns: Object.fromEntries(usual) }];
  }),
) as Record<RowKind, RowTable>;
