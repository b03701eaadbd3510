import type { Fields } from '../../domain/fields';
import type { ConversationChange, ConversationItem } from '../conversations';

/** A plan with some fields changed; an empty one is gone. */
export function changedPlan({ plan }: ConversationItem, change: Fields): ConversationChange {
  const fields = Object.fromEntries(
    Object.entries({ ...plan.fields, ...change }).filter(([, text]) => text !== ''),
  );
  return { plan: { ...plan, fields } };
}
