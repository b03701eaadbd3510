import { reportedFields, type FollowUpId, type FollowUpReport } from '../../domain/follow-up/follow-ups';
import type { Conversation } from '../conversation/seen-conversation';
import { changePlan } from '../plan/change-plan';
import { done, inSteps, type PlanOutcome } from '../plan/plan-failure';
import type { Workplace } from '../ports/workplace';
import { changedPlan } from './changed-plan';

/** What one party says of a follow-up, put into the plan as it stands now. No signature covers any of it. */
export function holdFollowUp<Side extends Conversation>(
  workplace: Workplace,
  conversation: Side,
  followUpId: FollowUpId,
  report: FollowUpReport,
): PlanOutcome<Side> {
  return inSteps(async () => {
    // Both have had the page open for a while, and what they typed is saved by itself.
    const item = await done(workplace.conversations.read(conversation.item));
    return done(
      changePlan(workplace, { ...conversation, item }, (plan) =>
        changedPlan(plan, reportedFields(plan.fields, conversation.party, followUpId, report)),
      ),
    );
  });
}
