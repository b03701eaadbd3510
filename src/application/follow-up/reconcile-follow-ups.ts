import type { CalendarMeeting } from '../../domain/meeting/booked-meeting';
import type { Failure } from '../../domain/base/failure';
import type { Person } from '../../domain/base/person';
import { done, inSteps, refuse } from '../base/steps';
import type { LeaderConversation } from '../conversation/seen-conversation';
import type { ConversationItem } from '../ports/conversations';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';
import { carryOut } from './carry-out';
import { mayHaveFollowUps, pendingSteps } from './follow-up-situation';

/** Somebody writes at the same time, or a number turns out to be used up: seldom twice. */
const MOST_ROUNDS = 4;

/** With these there is nothing to be gained by asking again at once. */
const hopeless: readonly Failure['code'][] = [
  'busy',
  'signed-out',
  'consent-missing',
  'forbidden',
  'too-long',
];

/**
 * Brings the calendars of the two in line with the plan. It may be broken off anywhere and begun again from anywhere:
 * each round looks at what stands, and what is asked of the calendar is recorded first.
 */
export function reconcileFollowUps(
  workplace: Workplace,
  self: Person,
  conversation: LeaderConversation,
): Outcome<ConversationItem> {
  return inSteps(async () => {
    let failure: Failure = { code: 'service-failed' };
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const item = await done(workplace.conversations.read(conversation.item));
      if (!mayHaveFollowUps(item)) return item;
      const meetings = await done(workplace.calendar.ofConversation(item.key));
      const settled = await inOneRound(workplace, self, { ...conversation, item }, meetings);
      if (settled.ok && settled.value) return settled.value;
      if (!settled.ok && hopeless.includes(settled.failure.code)) return refuse(settled.failure);
      if (!settled.ok) failure = settled.failure;
    }
    return refuse(failure);
  });
}

/** @returns undefined when what came of it is not what the plan says now. */
function inOneRound(
  workplace: Workplace,
  self: Person,
  conversation: LeaderConversation,
  meetings: readonly CalendarMeeting[],
): Outcome<ConversationItem | undefined> {
  return inSteps(async () => {
    const steps = pendingSteps(conversation.item, meetings, workplace.now());
    if (steps.length === 0) return conversation.item;
    const { item, meetings: now } = await carryOut(workplace, self, conversation, meetings, steps);
    return pendingSteps(item, now, workplace.now()).length === 0 ? item : undefined;
  });
}
