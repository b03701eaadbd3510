import type { LeaderConversation } from '../conversation/seen-conversation';

/** The first of the others that a time can be found for, in the order of Mit team. */
export function nextWithoutTime(
  conversations: readonly LeaderConversation[],
  { item: present }: LeaderConversation,
): LeaderConversation | undefined {
  return conversations.find(
    ({ item, step }) =>
      item.key !== present.key &&
      item.isReady &&
      (step.code === 'find-time' || step.code === 'find-new-time'),
  );
}
