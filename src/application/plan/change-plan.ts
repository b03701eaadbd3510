import type { PlanContent } from '../../domain/plan/plan-content';
import { seenAgain, type Conversation } from '../conversation/seen-conversation';
import type { ConversationItem } from '../ports/conversations';
import type { Workplace } from '../ports/workplace';
import { change } from '../writing/change';
import { done, inSteps, refuse, type PlanOutcome } from './plan-failure';
import { projectionsOf } from './projections';

/**
 * Changes something of the plan, whatever else the other party writes at the same time.
 * @param changed the same plan when there is nothing to change
 */
export function changePlan<Side extends Conversation>(
  { conversations, now }: Workplace,
  conversation: Side,
  changed: (plan: PlanContent, item: ConversationItem) => PlanContent,
): PlanOutcome<Side> {
  const planIn = (item: ConversationItem) =>
    item.isReady ? changed(item.plan, item) : refuse({ code: 'not-ready' });
  return inSteps(async () => {
    const item = await change({
      from: conversation.item,
      read: () => done(conversations.read(conversation.item)),
      isDone: (standing) => planIn(standing) === standing.plan,
      apply: (standing) => {
        const plan = planIn(standing);
        return { plan, ...projectionsOf(seenAgain(conversation, { ...standing, plan }, now())) };
      },
      write: conversations.write,
    });
    return seenAgain(conversation, item, now());
  });
}
