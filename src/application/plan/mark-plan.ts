import { seenAgain, type Conversation, type LeaderConversation } from '../conversation/seen-conversation';
import type { Workplace } from '../ports/workplace';
import { changePlan } from './change-plan';
import { done, inSteps, refuse, type PlanOutcome } from './plan-failure';
import { projectionsOf } from './projections';

/** The leader ends the conversation; a second time changes nothing. */
export function endConversation(
  workplace: Workplace,
  conversation: LeaderConversation,
): PlanOutcome<LeaderConversation> {
  const { now } = workplace;
  return changePlan(workplace, conversation, (plan) => (plan.heldAt ? plan : { ...plan, heldAt: now() }));
}

/** The plan is with the employee from now on, and can be signed. What it lacks hinders nothing. */
export function sendPlan(
  workplace: Workplace,
  conversation: LeaderConversation,
): PlanOutcome<LeaderConversation> {
  const at = workplace.now();
  return changePlan(workplace, conversation, (plan) =>
    plan.sentAt ? plan : { ...plan, heldAt: plan.heldAt ?? at, sentAt: at },
  );
}

/** Writes the readable text and the columns anew where somebody has changed them; leaves the plan as it is. */
export function rewriteProjections<Side extends Conversation>(
  { conversations, now }: Workplace,
  conversation: Side,
): PlanOutcome<Side> {
  return inSteps(async () => {
    if (!conversation.item.isReady) return refuse({ code: 'not-ready' });
    const change = projectionsOf(conversation);
    if (Object.keys(change).length === 0) return conversation;
    return seenAgain(conversation, await done(conversations.write(conversation.item, change)), now());
  });
}
