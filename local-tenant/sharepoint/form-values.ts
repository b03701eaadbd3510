import type { Column, List } from '../store/lists';

/** A form holds text alone: what a field makes of it. */
export function valueOfText(list: List, name: string, text: string | null): unknown {
  const column: Partial<Column> = list.columns.find((known) => known.name === name) ?? {};
  if (text === null || text === '') return null;
  if ('number' in column) return Number(text);
  if ('boolean' in column) return text === '1';
  return text;
}
