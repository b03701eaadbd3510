import type { Concept } from '../concept/concept';
import type { FieldKey, Fields } from '../writing/fields';
import { sha256 } from '../base/sha256';
import { FOLLOW_UP_FIELD, NEXT_CONVERSATION_FIELD, planRowPlace } from './plan';
import { columnOf } from './rows';

/** Whether a signature covers the field: the plan's dates, and every column that is not filled in through the year. */
export function isAgreed(key: FieldKey): boolean {
  if (key === FOLLOW_UP_FIELD || key === NEXT_CONVERSATION_FIELD) return true;
  const found = planRowPlace(key);
  return found !== undefined && columnOf(found.place, found.column)?.isLater !== true;
}

/** What was agreed. An empty field is no field, so clearing a field and never filling it in are the same. */
export function agreedFields(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([key, text]) => text !== '' && isAgreed(key)));
}

/** Fields are never changed in place, so the same ones have the same digest. */
const digests = new WeakMap<Fields, string>();

/** SHA-256 over the canonical form of what was agreed. */
export function planDigest(fields: Fields): string {
  const digest = digests.get(fields) ?? digestOf('plan', agreedFields(fields));
  digests.set(fields, digest);
  return digest;
}

/** SHA-256 over the form that the plan was made with. */
export function conceptDigest(concept: Concept): string {
  return digestOf('concept', concept);
}

/** The kind is in it, so that what is signed as the one can never be shown as the other. */
const digestOf = (kind: string, value: unknown): string =>
  sha256(`roedtraad/${kind}/1\n${canonicalForm(value)}`);

/**
 * One text for one content: JSON without spaces, and the names of each object sorted by UTF-16 code units (as RFC
 * 8785 does). Texts stand as they were typed: to normalise them would let two different texts have one digest.
 */
export function canonicalForm(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalForm).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalForm(member)}`);
  return `{${members.join(',')}}`;
}
