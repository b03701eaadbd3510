import { z } from 'zod';
import { LONGEST_TEXT_PART, partsOfColumn } from './column-definitions';

/** A text of JSON, read as what it should be; a text that is none counts as nothing. */
export const jsonText = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(parsed, schema);

function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}

/** A text over as many columns as it takes; the columns behind it are emptied. Nothing when they are not enough. */
export function spread(column: string, text: string): Record<string, string> | undefined {
  let rest = text;
  const columns: Record<string, string> = {};
  for (const part of partsOfColumn(column)) {
    const end = wholeCharacters(rest, LONGEST_TEXT_PART);
    columns[part] = rest.slice(0, end);
    rest = rest.slice(end);
  }
  return rest === '' ? columns : undefined;
}

/** Half a character does not survive being stored: the two halves of one go into the same column. */
function wholeCharacters(text: string, length: number): number {
  const isHalved = text.length > length && /[\ud800-\udbff]/.test(text.charAt(length - 1));
  return isHalved ? length - 1 : length;
}

export function gathered(column: string, fields: Readonly<Record<string, unknown>>): string {
  return partsOfColumn(column)
    .map((part) => fields[part])
    .filter((text) => typeof text === 'string')
    .join('');
}
