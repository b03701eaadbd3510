import type { FieldKey } from '../writing/fields';
import { agreedFields, type Agreed } from './agreed';

/** A change of what was agreed; empty where there was or is nothing. */
export interface FieldChange {
  readonly key: FieldKey;
  readonly before: string;
  readonly now: string;
}

/**
 * What else a signature covers.
 * - `order`: rows have changed places
 * - `form`: the form has other words
 * - `people`: one of the two was somebody else
 * - `conversation`: it was signed in another conversation or round
 */
export type OtherChange = 'order' | 'form' | 'people' | 'conversation';

export interface ChangesSince {
  /** In the order of the plan as it is; what was removed comes last. */
  readonly fields: readonly FieldChange[];
  readonly others: readonly OtherChange[];
}

export const noChanges: ChangesSince = { fields: [], others: [] };

/** What has changed of what was signed. */
export function changesSince(signed: Agreed, now: Agreed): ChangesSince {
  const [before, after] = [agreedFields(signed), agreedFields(now)];
  const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])]
    .map((key) => ({ key, before: before[key] ?? '', now: after[key] ?? '' }))
    .filter((change) => change.before !== change.now);
  const isChanged: Readonly<Record<OtherChange, boolean>> = {
    order: orderAmong(now, signed) !== orderAmong(signed, now),
    form: signed.formDigest !== now.formDigest,
    people: signed.employeeId !== now.employeeId || signed.leaderId !== now.leaderId,
    conversation: signed.conversationKey !== now.conversationKey || signed.roundKey !== now.roundKey,
  };
  return { fields, others: (Object.keys(isChanged) as OtherChange[]).filter((each) => isChanged[each]) };
}

/** The order of the rows that both have: one that is added or removed moves no other. */
function orderAmong({ rows }: Agreed, other: Agreed): string {
  const keys = new Set(other.rows.map(keyOf));
  return rows
    .map(keyOf)
    .filter((key) => keys.has(key))
    .join();
}

const keyOf = ({ kind, id }: Agreed['rows'][number]): string => `${kind}.${id}`;
