import { planDigest } from '../../domain/plan/agreed';
import { success } from '../../domain/base/result';
import type { Conversation } from '../conversation/seen-conversation';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';

export interface AgreedChange {
  /** An Entra object id; absent when the account is gone. */
  readonly by?: string;
  readonly at: string;
  /** What was agreed is word for word what it had been at this earlier time: an older version was put back. */
  readonly asOf?: string;
}

/**
 * Who changed what was agreed to what it is now, and when, by the plan's version history. It is told, not proven: who
 * may edit an item may trim its history.
 * @returns nothing where the history does not reach back to it.
 */
export async function whoChanged(
  { conversations }: Workplace,
  { item }: Conversation,
): Outcome<AgreedChange | null> {
  const versions = await conversations.planVersions(item);
  if (!versions.ok) return versions;
  const now = planDigest(item.plan.fields);
  const before = versions.value.findIndex(({ plan }) => planDigest(plan.fields) !== now);
  const changed = before > 0 ? versions.value[before - 1] : undefined;
  if (!changed) return success(null);
  const { writtenBy, writtenAt } = changed;
  const earlier = versions.value.slice(before).find(({ plan }) => planDigest(plan.fields) === now);
  return success({
    at: writtenAt,
    ...(writtenBy && { by: writtenBy }),
    ...(earlier && { asOf: earlier.writtenAt }),
  });
}
