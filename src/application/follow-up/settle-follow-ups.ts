import type { Person } from '../../domain/base/person';
import type { TeamConversations } from '../conversation/team-conversations';
import type { Workplace } from '../ports/workplace';
import { mayHaveFollowUps, pendingSteps } from './follow-up-situation';
import { reconcileFollowUps } from './reconcile-follow-ups';

/**
 * Brings the follow-ups of the leader's conversations in line, as far as what was read says that something lacks.
 * Whatever fails is done at the next opening.
 * @returns whether something was done.
 */
export async function settleFollowUps(
  workplace: Workplace,
  self: Person,
  { conversations, meetings }: TeamConversations,
): Promise<boolean> {
  // Without the calendar nothing is known of what stands in it.
  if (meetings === undefined) return false;
  let isChanged = false;
  for (const conversation of conversations) {
    const { item } = conversation;
    if (!mayHaveFollowUps(item) || pendingSteps(item, meetings, workplace.now()).length === 0) continue;
    const done = await reconcileFollowUps(workplace, self, conversation);
    isChanged ||= done.ok;
  }
  return isChanged;
}
