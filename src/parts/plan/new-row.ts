import { rowColumns, rowField, type ColumnOf, type RowKind } from '../../domain/concept/field-keys';
import type { Fields } from '../../domain/writing/fields';

const CHARACTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
/** 36⁸ ids: two people who add rows at once do not meet in one. */
const LENGTH = 8;

/** A row's id says nothing of who made it, and when. */
export function newRowId(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(LENGTH));
  return [...numbers].map((number) => CHARACTERS[number % CHARACTERS.length]).join('');
}

/** The fields of a row with what stands in it. */
export function rowFields<Kind extends RowKind>(
  kind: Kind,
  rowId: string,
  texts: Partial<Record<ColumnOf<Kind>, string>>,
): Fields {
  return Object.fromEntries(
    Object.entries(texts).map(([column, text]) => [
      rowField(kind, rowId, column as ColumnOf<Kind>),
      String(text),
    ]),
  );
}

/** The change that takes a row away. */
export function withoutRow(kind: RowKind, rowId: string): Fields {
  return Object.fromEntries(rowColumns[kind].map((column) => [`${kind}.${rowId}.${column}`, '']));
}

/** What stands in a row, to put back what was taken away. */
export function fieldsOfRow(fields: Fields, kind: RowKind, rowId: string): Fields {
  const begins = `${kind}.${rowId}.`;
  return Object.fromEntries(Object.entries(fields).filter(([key]) => key.startsWith(begins)));
}
