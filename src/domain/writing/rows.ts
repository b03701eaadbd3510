import type { FieldKey, Fields } from './fields';

/** Where in a row a field stands: `<place>.<row>.<column>`. The place is a kind of plan row, or a question. */
export interface RowPlace {
  readonly place: string;
  readonly rowId: string;
  readonly column: string;
}

/** What stands in a row; a column in which nothing stands is absent. */
export interface FieldRow {
  readonly id: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** A place that only its writer reads is `private.<question>`. */
const IN_ROW = /^((?:private\.)?[^.]+)\.([^.]+)\.([^.]+)$/;

export const fieldInRow = (place: string, rowId: string, column: string): FieldKey =>
  `${place}.${rowId}.${column}`;

/** Nothing for a field that is in no row. */
export function placeInRow(key: FieldKey): RowPlace | undefined {
  const [, place, rowId, column] = IN_ROW.exec(key) ?? [];
  return place && rowId && column ? { place, rowId, column } : undefined;
}

/** The rows of a place in the order in which they were begun. A row is there as long as one of its fields is. */
export function rowsIn(fields: Fields, place: string): FieldRow[] {
  const rows = new Map<string, Record<string, string>>();
  for (const [key, text] of Object.entries(fields)) {
    const found = placeInRow(key);
    if (found?.place !== place || text === '') continue;
    rows.set(found.rowId, { ...rows.get(found.rowId), [found.column]: text });
  }
  return [...rows].map(([id, texts]) => ({ id, texts }));
}

/** The fields of a row with what stands in it. */
export function rowFields(place: string, rowId: string, texts: Readonly<Record<string, string>>): Fields {
  return Object.fromEntries(
    Object.entries(texts).map(([column, text]) => [fieldInRow(place, rowId, column), text]),
  );
}

/** What stands in a row, to put back what was taken away. */
export function fieldsOfRow(fields: Fields, place: string, rowId: string): Fields {
  const begins = fieldInRow(place, rowId, '');
  return Object.fromEntries(Object.entries(fields).filter(([key]) => key.startsWith(begins)));
}

/** The change that takes a row away. */
export function withoutRow(fields: Fields, place: string, rowId: string): Fields {
  return Object.fromEntries(Object.keys(fieldsOfRow(fields, place, rowId)).map((key) => [key, '']));
}
