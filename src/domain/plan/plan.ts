import {
  FOLLOW_UP_FIELD,
  NEXT_CONVERSATION_FIELD,
  rowColumns,
  type ColumnOf,
  type RowKind,
} from '../concept/field-keys';
import type { CalendarDate } from '../time/calendar-dates';
import type { Fields } from '../writing/fields';

/** A row with every column of its kind; what is not filled in is empty. */
export type Row<Kind extends RowKind> = { readonly id: string } & Readonly<Record<ColumnOf<Kind>, string>>;

export type Goal = Row<'goal'>;
export type Agreement = Row<'agreement'>;
export type CompetenceNeed = Row<'competence'>;

export interface Plan {
  readonly goals: readonly Goal[];
  readonly agreements: readonly Agreement[];
  readonly competences: readonly CompetenceNeed[];
  readonly followUpOn?: CalendarDate;
  readonly nextConversationOn?: CalendarDate;
}

/** What a plan says, or a preparation that proposes something for one. */
export function planOf(fields: Fields): Plan {
  const followUpOn = fields[FOLLOW_UP_FIELD];
  const nextConversationOn = fields[NEXT_CONVERSATION_FIELD];
  return {
    goals: rowsOf(fields, 'goal'),
    agreements: rowsOf(fields, 'agreement'),
    competences: rowsOf(fields, 'competence'),
    ...(followUpOn && { followUpOn }),
    ...(nextConversationOn && { nextConversationOn }),
  };
}

/** The rows of a kind in the order in which they were begun. */
export function rowsOf<Kind extends RowKind>(fields: Fields, kind: Kind): Row<Kind>[] {
  const rows = new Map<string, Record<string, string>>();
  for (const [key, text] of Object.entries(fields)) {
    const place = rowPlaceOf(key);
    if (place?.kind !== kind || text === '') continue;
    const row = rows.get(place.rowId) ?? emptyRow(kind);
    rows.set(place.rowId, { ...row, [place.column]: text });
  }
  return [...rows].map(([id, columns]) => ({ ...columns, id }) as Row<Kind>);
}

export interface RowPlace {
  readonly kind: RowKind;
  readonly rowId: string;
  readonly column: string;
}

/** Where in a row a field stands; nothing for a field that is in none. */
export function rowPlaceOf(key: string): RowPlace | undefined {
  const [kind, rowId, column, ...rest] = key.split('.');
  if (!isRowKind(kind) || !rowId || !column || rest.length > 0) return undefined;
  return (rowColumns[kind] as readonly string[]).includes(column) ? { kind, rowId, column } : undefined;
}

const isRowKind = (kind: string | undefined): kind is RowKind =>
  kind !== undefined && Object.hasOwn(rowColumns, kind);

const emptyRow = (kind: RowKind): Record<string, string> =>
  Object.fromEntries(rowColumns[kind].map((column) => [column, '']));
