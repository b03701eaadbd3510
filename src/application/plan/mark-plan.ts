import type { LeaderRecord } from '../../domain/conversation/own-record';
import { seenAgain, type Conversation, type LeaderConversation } from '../conversation/seen-conversation';
import type { Workplace } from '../ports/workplace';
import { changeRecord } from '../writing/change-record';
import { done, inSteps, refuse, type PlanOutcome } from './plan-failure';
import { projectionsOf, viewColumnsOf } from './projections';

/** The leader ends the conversation; a second time changes nothing. */
export function endConversation(
  workplace: Workplace,
  conversation: LeaderConversation,
): PlanOutcome<LeaderConversation> {
  const at = workplace.now();
  return mark(workplace, conversation, (record) => (record.heldAt ? record : { ...record, heldAt: at }));
}

/** The plan is with the employee from now on, and can be signed. What it lacks hinders nothing. */
export function sendPlan(
  workplace: Workplace,
  conversation: LeaderConversation,
): PlanOutcome<LeaderConversation> {
  const at = workplace.now();
  return mark(workplace, conversation, (record) =>
    record.sentAt ? record : { ...record, heldAt: record.heldAt ?? at, sentAt: at },
  );
}

/** Changes the leader's own record, with the columns of the views that follow of it. */
function mark(
  workplace: Workplace,
  conversation: LeaderConversation,
  apply: (record: LeaderRecord) => LeaderRecord,
): PlanOutcome<LeaderConversation> {
  const { now } = workplace;
  return inSteps(async () => {
    const item = await changeRecord(workplace, conversation.item, {
      party: 'leader',
      apply,
      columns: (changed) => viewColumnsOf(seenAgain(conversation, changed, now())),
    });
    return seenAgain(conversation, item, now());
  });
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
