import type { FieldKey, Fields } from '../writing/fields';
import { agreedFields } from './agreed';

/** A change of what was agreed; empty where there was or is nothing. */
export interface FieldChange {
  readonly key: FieldKey;
  readonly before: string;
  readonly now: string;
}

/** What has changed of what was agreed, in the order of the plan as it is; what was removed comes last. */
export function changesSince(agreed: Fields, fields: Fields): FieldChange[] {
  const before = agreedFields(agreed);
  const now = agreedFields(fields);
  const keys = [...new Set([...Object.keys(now), ...Object.keys(before)])];
  return keys
    .map((key) => ({ key, before: before[key] ?? '', now: now[key] ?? '' }))
    .filter((change) => change.before !== change.now);
}
