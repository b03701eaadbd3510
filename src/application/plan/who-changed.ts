import { canonicalForm, termsOf } from '../../domain/plan/agreed';
import type { Fields } from '../../domain/writing/fields';
import { done, inSteps } from '../base/steps';
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
export function whoChanged(
  { conversations }: Workplace,
  { item }: Conversation,
): Outcome<AgreedChange | null> {
  return inSteps(async () => {
    const versions = await done(conversations.planVersions(item));
    const now = termsIn(item.plan);
    const before = versions.findIndex(({ plan }) => termsIn(plan) !== now);
    const changed = before > 0 ? versions[before - 1] : undefined;
    if (!changed) return null;
    const { writtenBy, writtenAt } = changed;
    const earlier = versions.slice(before).find(({ plan }) => termsIn(plan) === now);
    return {
      at: writtenAt,
      ...(writtenBy && { by: writtenBy }),
      ...(earlier && { asOf: earlier.writtenAt }),
    };
  });
}

const termsIn = ({ fields }: { readonly fields: Fields }): string => canonicalForm(termsOf(fields));
