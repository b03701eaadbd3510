import { reportedFields, type FollowUpId, type FollowUpReport } from '../../domain/follow-ups';
import type { Conversation } from '../booking/conversation';
import { changePlan } from '../plan/change-plan';
import type { PlanOutcome } from '../plan/plan-failure';
import type { Workplace } from '../workplace';
import { changedPlan } from './changed-plan';

/** What one party says of a follow-up, put into the plan as it stands now. No signature covers any of it. */
export function holdFollowUp<Side extends Conversation>(
  workplace: Workplace,
  conversation: Side,
  followUpId: FollowUpId,
  report: FollowUpReport,
): PlanOutcome<Side> {
  return changePlan(workplace, conversation, (plan) =>
    changedPlan(plan, reportedFields(plan.fields, conversation.party, followUpId, report)),
  );
}
