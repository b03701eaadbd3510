import { Temporal } from 'temporal-polyfill';
import { invalidRequest } from '../graph/errors';
import type { Column, List } from '../store/lists';
import type { Unkind } from '../unkind';

/** The longest single line of text, in characters. */
const SINGLE_LINE = 255;

const SITE_ZONE = 'Europe/Copenhagen';

/**
 * The values of a write as they are kept; null empties a field.
 * @throws GraphError 400 for a field that the list does not have or a value that it does not take.
 */
export function acceptedValues(
  list: List,
  values: Readonly<Record<string, unknown>>,
  unkind: Unkind,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => !name.endsWith('@odata.type'))
      .map(([name, value]) => [name, acceptedValue(columnOf(list, name), value, unkind)]),
  );
}

function columnOf(list: List, name: string): Column {
  const column = list.columns.find((known) => known.name === name || `${known.name}LookupId` === name);
  if (!column) throw invalidRequest(`Field '${name}' is not recognized`);
  return column;
}

function acceptedValue(column: Column, value: unknown, unkind: Unkind): unknown {
  if (value === null) return null;
  if ('hyperlinkOrPicture' in column) throw invalidRequest(`The field '${column.name}' cannot be written.`);
  if ('personOrGroup' in column || 'lookup' in column) return textOf(column, value);
  if ('number' in column) return typed(column, value, 'number');
  if ('boolean' in column) return typed(column, value, 'boolean');
  if ('dateTime' in column) return dateOf(column, value, unkind);
  if ('choice' in column) return choiceOf(column, value);
  return limited(column, textOf(column, value));
}

function typed(column: Column, value: unknown, type: 'number' | 'boolean'): unknown {
  if (typeof value !== type) throw mistaken(column);
  return value;
}

function textOf(column: Column, value: unknown): string {
  if (typeof value !== 'string') throw mistaken(column);
  return value;
}

function limited(column: Column, value: string): string {
  const { maxLength, allowMultipleLines } = (column['text'] ?? {}) as {
    maxLength?: number;
    allowMultipleLines?: boolean;
  };
  if (!allowMultipleLines && value.length > (maxLength ?? SINGLE_LINE)) {
    throw invalidRequest(
      `Invalid text value. The text value is longer than the field '${column.name}' allows.`,
    );
  }
  return value;
}

function dateOf(column: Column, value: unknown, unkind: Unkind): string {
  const time = Date.parse(textOf(column, value));
  if (Number.isNaN(time)) throw mistaken(column);
  const { format } = column['dateTime'] as { format?: 'dateOnly' | 'dateTime' };
  const kept = format === 'dateOnly' && unkind.is('datesAtMidnight') ? startOfDay(time) : time;
  return new Date(kept).toISOString().replace('.000Z', 'Z');
}

/** @param time milliseconds since 1970. */
function startOfDay(time: number): number {
  return Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(SITE_ZONE).startOfDay()
    .epochMilliseconds;
}

function choiceOf(column: Column, value: unknown): string {
  const { choices } = column['choice'] as { choices: readonly string[] };
  const text = textOf(column, value);
  if (!choices.includes(text))
    throw invalidRequest(`The value '${text}' is not a choice of the field '${column.name}'.`);
  return text;
}

const mistaken = (column: Column) =>
  invalidRequest(`Cannot convert the value of the field '${column.name}'.`);
