import type { Failure } from '../../domain/base/failure';
import type { PlanContent } from '../../domain/plan/plan-content';
import { success } from '../../domain/base/result';
import { seenAgain, type Conversation } from '../conversation/seen-conversation';
import type { ConversationItem } from '../ports/conversations';
import type { Workplace } from '../ports/workplace';
import { outside, refused, type PlanOutcome } from './plan-failure';
import { projectionsOf } from './projections';

/** The two write at once, but nobody comes first so often in a row. */
const ATTEMPTS = 4;

/**
 * Changes something of the plan, whatever else the other party writes at the same time: who comes second reads what
 * stands there and makes the change in that.
 * @param change the same plan when there is nothing to change
 */
export async function changePlan<Side extends Conversation>(
  { conversations, now }: Workplace,
  conversation: Side,
  change: (plan: PlanContent, item: ConversationItem) => PlanContent,
): PlanOutcome<Side> {
  let { item } = conversation;
  for (let attempt = 1; ; attempt += 1) {
    if (!item.isReady) return refused('not-ready');
    const plan = change(item.plan, item);
    const changed = seenAgain(conversation, { ...item, plan }, now());
    if (plan === item.plan) return success(changed);
    const written = await conversations.write(item, { plan, ...projectionsOf(changed) });
    if (written.ok) return success(seenAgain(conversation, written.value, now()));
    if (!cameSecond(written.failure) || attempt === ATTEMPTS) return outside(written.failure);
    const read = await conversations.read(item);
    if (!read.ok) return outside(read.failure);
    item = read.value;
  }
}

export const cameSecond = ({ details }: Failure): boolean => details?.status === 412;
