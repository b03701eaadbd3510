import type { CalendarMeeting } from '../../domain/meeting/booked-meeting';
import type { Failure } from '../../domain/base/failure';
import type { Person } from '../../domain/base/person';
import { failed, success } from '../../domain/base/result';
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
export async function reconcileFollowUps(
  workplace: Workplace,
  self: Person,
  conversation: LeaderConversation,
): Outcome<ConversationItem> {
  let failure: Failure = { code: 'service-failed' };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const read = await workplace.conversations.read(conversation.item);
    if (!read.ok) return read;
    const item = read.value;
    if (!mayHaveFollowUps(item)) return success(item);
    const meetings = await workplace.calendar.ofConversation(item.key);
    if (!meetings.ok) return meetings;
    const done = await inOneRound(workplace, self, { ...conversation, item }, meetings.value);
    if (done.ok && done.value) return success(done.value);
    if (!done.ok && hopeless.includes(done.failure.code)) return done;
    if (!done.ok) failure = done.failure;
  }
  return failed(failure);
}

/** @returns undefined when what came of it is not what the plan says now. */
async function inOneRound(
  workplace: Workplace,
  self: Person,
  conversation: LeaderConversation,
  meetings: readonly CalendarMeeting[],
): Outcome<ConversationItem | undefined> {
  const steps = pendingSteps(conversation.item, meetings, workplace.now());
  if (steps.length === 0) return success(conversation.item);
  const done = await carryOut(workplace, self, conversation, meetings, steps);
  if (!done.ok) return done;
  const { item, meetings: now } = done.value;
  return success(pendingSteps(item, now, workplace.now()).length === 0 ? item : undefined);
}
