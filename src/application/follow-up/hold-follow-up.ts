import {
  reportedFields,
  reportedHeld,
  type FollowUpId,
  type FollowUpReport,
} from '../../domain/follow-up/follow-ups';
import { seenAgain, type Conversation } from '../conversation/seen-conversation';
import { changePlan } from '../plan/change-plan';
import { done, inSteps, type PlanOutcome } from '../plan/plan-failure';
import type { Workplace } from '../ports/workplace';
import { changeRecord } from '../writing/change-record';
import { changedPlan } from './changed-plan';

/**
 * What one party says of a follow-up: that it was held in that party's own record, the rest in the plan as it stands
 * now. No signature covers any of it.
 */
export function holdFollowUp<Side extends Conversation>(
  workplace: Workplace,
  conversation: Side,
  followUpId: FollowUpId,
  { held, ...said }: FollowUpReport,
): PlanOutcome<Side> {
  const { party } = conversation;
  return inSteps(async () => {
    // Both have had the page open for a while, and what they typed is saved by itself.
    let item = await done(workplace.conversations.read(conversation.item));
    if (held !== undefined) {
      item = await changeRecord(workplace, item, {
        party,
        apply: (record, { plan, records }) => {
          const heldFollowUps = reportedHeld(plan.fields, records, party, followUpId, held);
          return heldFollowUps === record.heldFollowUps ? record : { ...record, heldFollowUps };
        },
      });
    }
    return done(
      changePlan(workplace, seenAgain(conversation, item, workplace.now()), (plan) =>
        changedPlan(plan, reportedFields(plan.fields, followUpId, said)),
      ),
    );
  });
}
