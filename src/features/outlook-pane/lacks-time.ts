import type { LeaderConversation } from '../../application/conversation/seen-conversation';

/** Nothing is agreed on, or the employee has said no. */
export const lacksTime = ({ step }: LeaderConversation): boolean =>
  step.code === 'find-time' || step.code === 'find-new-time';
