import { rowKinds, tableOf, type RowKind } from '../plan/rows';
import type { RowColumn, RowTable } from '../plan/rows/row-table';
import type { Concept } from './concept';

type PlanTable = NonNullable<NonNullable<Concept['plan']>[RowKind]>;

/** The rows of a form’s plan, with its columns under its names; nothing for a kind of row that it does not have. */
export function planTablesOf({
  plan,
  goalGroups,
}: Pick<Concept, 'plan' | 'goalGroups'>): Partial<Record<RowKind, RowTable>> | undefined {
  if (plan === undefined) return undefined;
  return Object.fromEntries(
    rowKinds.flatMap((kind) => {
      const own = plan[kind];
      return own ? [[kind, narrowed(tableOf(kind), own, kind !== 'goal' || goalGroups.length > 0)]] : [];
    }),
  );
}

function narrowed(table: RowTable, { name, one, columns }: PlanTable, isGrouped: boolean): RowTable {
  const { groupedBy, followedUpOn, settledBy, ...rest } = table;
  const named = new Map(columns.map((each) => [each.column, each.name]));
  const has = (column: string | undefined): column is string =>
    column !== undefined && (named.has(column) || column === table.calledBy);
  const group = isGrouped ? groupedBy : undefined;
  const order = [...new Set([table.calledBy, ...named.keys(), ...(group === undefined ? [] : [group])])];
  return {
    ...rest,
    ...(name && { many: name }),
    ...(one && { one }),
    ...(group !== undefined && { groupedBy: group }),
    ...(has(followedUpOn) && { followedUpOn }),
    ...(has(settledBy) && { settledBy }),
    columns: Object.fromEntries(
      order.map((column) => [column, renamed(table.columns[column]!, named.get(column), has)]),
    ),
  };
}

function renamed(
  column: RowColumn,
  name: RowColumn['name'] | undefined,
  has: (column: string) => boolean,
): RowColumn {
  // A period of which the form has one end alone is a date.
  const { until, ...alone } = { until: undefined, ...column };
  const whole = until && !has(until.column) ? alone : column;
  return name === undefined ? whole : { ...whole, name, label: name };
}
