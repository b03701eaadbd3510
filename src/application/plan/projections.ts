import {
  cardColumnsOf,
  columnsOf,
  differingColumns,
  planColumnsOf,
  type ConversationColumns,
} from '../../storage/conversation-columns';
import type { DocumentedPlan } from '../../domain/plan/plan-document';
import { planText, saysTheSame } from '../../domain/plan/plan-text';
import type { Conversation } from '../conversation/seen-conversation';
import type { PlanChange } from '../ports/conversations';

/** What is written beside a plan so that it can be read in SharePoint: the text, and the columns that views need. */
export function projectionsOf(conversation: Conversation): PlanChange {
  const { item } = conversation;
  const text = planText(documentedPlan(conversation));
  return {
    ...differingColumns(viewColumnsOf(conversation), item.columns),
    ...(!saysTheSame(text, item.planText ?? '') && { planText: text }),
  };
}

/** The columns that this party's client keeps in line. */
export function viewColumnsOf(conversation: Conversation): Partial<ConversationColumns> {
  const { item, party, course, booking, step, signatures } = conversation;
  return {
    ...cardColumnsOf(item.card),
    ...planColumnsOf(item.plan.fields, item.records, signatures),
    // The employee's own deadlines are not those that the leader's views are sorted by.
    ...(party === 'leader' && columnsOf(course, booking, step.deadline?.date)),
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

const documentedPlan = ({ item, concept }: Conversation): DocumentedPlan => ({
  fields: item.plan.fields,
  concept,
});
