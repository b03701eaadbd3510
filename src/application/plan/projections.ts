import { copenhagenDateOf } from '../../domain/time/calendar-dates';
import { columnsOf, differingColumns, planColumnsOf } from '../../storage/conversation-columns';
import type { DocumentedPlan, PlanHeader } from '../../domain/plan/plan-document';
import { planText, saysTheSame } from '../../domain/plan/plan-text';
import type { Conversation } from '../conversation/seen-conversation';
import type { ConversationChange, ConversationItem } from '../ports/conversations';

/** What is written beside a plan so that it can be read in SharePoint: the text, and the columns that views need. */
export function projectionsOf(conversation: Conversation): ConversationChange {
  const { item, course, booking, step, signatures } = conversation;
  const text = planText(documentedPlan(conversation));
  const columns = {
    ...planColumnsOf(item.plan.fields, signatures),
    // The employee's own deadlines are not those that the leader's views are sorted by.
    ...(conversation.party === 'leader' && columnsOf(course, booking, step.deadline?.date)),
  };
  return {
    ...differingColumns(columns, item.columns),
    ...(!saysTheSame(text, item.planText ?? '') && { planText: text }),
  };
}

/**
 * Somebody has changed the readable text, which is none of the plan's own: it is to be shown, and to be written anew
 * (`rewriteProjections`).
 */
export function textDiffers(conversation: Conversation): boolean {
  const { planText: standing } = conversation.item;
  return !saysTheSame(planText(documentedPlan(conversation)), standing ?? '');
}

export const documentedPlan = ({ item, concept, booking }: Conversation): DocumentedPlan => ({
  fields: item.plan.fields,
  concept,
  header: headerOf(item, booking && copenhagenDateOf(booking.start)),
});

function headerOf(item: ConversationItem, meetingOn: string | undefined): PlanHeader {
  const { employeeName, position, leaderName = '', plan } = item;
  const conversationOn = meetingOn ?? (plan.heldAt && copenhagenDateOf(plan.heldAt));
  return {
    employee: employeeName,
    leader: leaderName,
    ...(position && { position }),
    ...(conversationOn && { conversationOn }),
  };
}
