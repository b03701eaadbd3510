import { z } from 'zod';
import type { FieldConflict, FieldConflicts, FieldKey, Fields } from './fields';

/** All that stands in one place: what is typed, and what did not stand when it was put together. */
export interface FieldContent {
  readonly fields: Fields;
  readonly conflicts: FieldConflicts;
}

export const fieldContentSchema: z.ZodType<FieldContent> = z.object({
  fields: z.record(z.string(), z.string()),
  conflicts: z.record(
    z.string(),
    z.object({ theirs: z.string(), at: z.string(), by: z.string().exactOptional() }),
  ),
});

export const noContent: FieldContent = { fields: {}, conflicts: {} };

/**
 * Three-way, field by field. A field that was changed differently in both places is a conflict: mine stands, and the
 * caller keeps theirs. A text stands against nothing: whoever emptied the field had not seen it.
 */
export function mergeFields(
  base: Fields,
  mine: Fields,
  theirs: Fields,
): { readonly fields: Fields; readonly conflicts: readonly FieldKey[] } {
  const fields: Record<FieldKey, string> = {};
  const conflicts: FieldKey[] = [];
  for (const key of keysOf(base, mine, theirs)) {
    const [before, here, there] = [base[key] ?? '', mine[key] ?? '', theirs[key] ?? ''];
    const isChangedTwice = here !== before && there !== before && here !== there;
    const standing = here === before || (isChangedTwice && here === '') ? there : here;
    if (standing !== '') fields[key] = standing;
    if (isChangedTwice && here !== '' && there !== '') conflicts.push(key);
  }
  return { fields, conflicts };
}

/** Fields with others put in; an empty text takes its field away. */
export function changedFields(fields: Fields, change: Fields): Fields {
  return Object.fromEntries(Object.entries({ ...fields, ...change }).filter(([, text]) => text !== ''));
}

export function sameFields(one: Fields, other: Fields): boolean {
  return keysOf(one, other).every((key) => (one[key] ?? '') === (other[key] ?? ''));
}

/** The text decides: when a conflict was met, and by whom, is told beside it. */
export function sameContent(one: FieldContent, other: FieldContent): boolean {
  return sameFields(one.fields, other.fields) && sameFields(textsOf(one.conflicts), textsOf(other.conflicts));
}

export const textsOf = (conflicts: FieldConflicts): Fields =>
  Object.fromEntries(Object.entries(conflicts).map(([key, { theirs }]) => [key, theirs]));

const BETWEEN_TEXTS = '\n\n';

/** A field has room for one text beside it, so a second one is put below the first. */
export function bothConflicts(first: FieldConflict | undefined, second: FieldConflict): FieldConflict {
  if (first === undefined || holdsText(second.theirs, first.theirs)) return second;
  if (holdsText(first.theirs, second.theirs)) return first;
  return { ...second, theirs: first.theirs + BETWEEN_TEXTS + second.theirs };
}

/** Whether one of the texts that were put below each other is this one. */
export function holdsText(texts: string, text: string): boolean {
  const framed = (inner: string) => BETWEEN_TEXTS + inner + BETWEEN_TEXTS;
  return framed(texts).includes(framed(text));
}

export function keysOf(...all: readonly Readonly<Record<FieldKey, unknown>>[]): FieldKey[] {
  return [...new Set(all.flatMap((each) => Object.keys(each)))];
}
