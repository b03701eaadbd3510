import type { CalendarDate } from '../time/calendar-dates';
import type { FieldKey, Fields } from '../writing/fields';
import { fieldInRow, placeInRow, rowsIn, type RowPlace } from '../writing/rows';
import { columnOf, isRowKind, rowKinds, tableOf, type ColumnOf, type RowKind } from './rows';

/** The plan's own dates: follow-up and next conversation, `2027-05-20`. */
export const FOLLOW_UP_FIELD: FieldKey = 'followUpOn';
export const NEXT_CONVERSATION_FIELD: FieldKey = 'nextConversationOn';

/** A row with every column of its kind; what is not filled in is empty. */
export type Row<Kind extends RowKind> = { readonly id: string } & Readonly<Record<ColumnOf<Kind>, string>>;

/** A row of any kind, for whoever goes through its columns. */
export type AnyRow = Readonly<Record<string, string>> & { readonly id: string };

export type Goal = Row<'goal'>;

export interface Plan {
  readonly rows: { readonly [Kind in RowKind]: readonly Row<Kind>[] };
  readonly followUpOn?: CalendarDate;
  readonly nextConversationOn?: CalendarDate;
}

/** What a plan says. */
export function planOf(fields: Fields): Plan {
  const followUpOn = fields[FOLLOW_UP_FIELD];
  const nextConversationOn = fields[NEXT_CONVERSATION_FIELD];
  return {
    rows: Object.fromEntries(rowKinds.map((kind) => [kind, rowsOf(fields, kind)])) as unknown as Plan['rows'],
    ...(followUpOn && { followUpOn }),
    ...(nextConversationOn && { nextConversationOn }),
  };
}

/** The rows of a kind in the order in which they were begun. */
export function rowsOf<Kind extends RowKind>(fields: Fields, kind: Kind): Row<Kind>[] {
  return rowsIn(fields, kind)
    .filter(({ texts }) => Object.keys(texts).some((column) => columnOf(kind, column)))
    .map(({ id, texts }) => ({ ...emptyRow(kind), ...texts, id }) as Row<Kind>);
}

/** One row, whether or not anything stands in it yet. */
export const rowAt = (fields: Fields, kind: RowKind, id: string): AnyRow => ({
  ...Object.fromEntries(
    Object.keys(tableOf(kind).columns).map((column) => [column, fields[fieldInRow(kind, id, column)] ?? '']),
  ),
  id,
});

export const goalsOf = (fields: Fields): Goal[] => rowsOf(fields, 'goal');

export const rowField = <Kind extends RowKind>(kind: Kind, rowId: string, column: ColumnOf<Kind>): FieldKey =>
  fieldInRow(kind, rowId, column);

export type PlanRowPlace = RowPlace & { readonly place: RowKind };

/** Where in a row of the plan a field stands; nothing for a field that is in none. */
export function planRowPlace(key: FieldKey): PlanRowPlace | undefined {
  const found = placeInRow(key);
  if (found === undefined || !isRowKind(found.place)) return undefined;
  return columnOf(found.place, found.column) && { ...found, place: found.place };
}

const emptyRow = (kind: RowKind): Record<string, string> =>
  Object.fromEntries(Object.keys(tableOf(kind).columns).map((column) => [column, '']));
