import { LONGEST_TEXT_PART, partsOfColumn } from '../../domain/list-definitions';

/** A text over as many columns as it takes; the columns behind it are emptied. Nothing when they are not enough. */
export function spread(column: string, text: string): Record<string, string> | undefined {
  const parts = partsOfColumn(column);
  if (text.length > parts.length * LONGEST_TEXT_PART) return undefined;
  return Object.fromEntries(
    parts.map((part, index) => [
      part,
      text.slice(index * LONGEST_TEXT_PART, (index + 1) * LONGEST_TEXT_PART),
    ]),
  );
}

export function gathered(column: string, fields: Readonly<Record<string, unknown>>): string {
  return partsOfColumn(column)
    .map((part) => fields[part])
    .filter((text) => typeof text === 'string')
    .join('');
}
