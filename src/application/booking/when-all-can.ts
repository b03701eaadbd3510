import type { Person } from '../../domain/base/person';
import { timesOf, type Meeting, type MeetingTimes } from '../../domain/meeting/meeting';
import type { TimeSpan } from '../../domain/time/span';
import { done, inSteps } from '../base/steps';
import type { LeaderConversation } from '../conversation/seen-conversation';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';

/** When everybody of a meeting is at work and busy. */
export function whenAllCan(
  { calendar }: Workplace,
  leader: Person,
  meeting: Meeting,
  period: TimeSpan,
): Outcome<MeetingTimes> {
  const people = [leader, ...meeting.conversations.map(({ employee }) => employee)];
  const addresses = people.flatMap(({ mail }) => (mail === null ? [] : [mail]));
  return inSteps(async () => timesOf(meeting, leader, await done(calendar.schedules(addresses, period))));
}

/** The meeting that a conversation has by itself, with whom it is held: a step in a row. */
export async function conversationMeeting(
  { directory }: Workplace,
  { item, round, booking }: LeaderConversation,
): Promise<Meeting> {
  const employee = await done(directory.person(item.employeeId));
  const { givenHours } = item.records.leader.booking;
  const worksShifts = round.shiftStaffGroups.includes(item.card.staffGroup);
  return {
    key: item.key,
    conversations: [{ employee, worksShifts, ...(givenHours && { givenHours }) }],
    ...(booking && { booking }),
  };
}

/** As `whenAllCan`, for a conversation that has its meeting by itself. */
export function timesOfConversation(
  workplace: Workplace,
  self: Person,
  conversation: LeaderConversation,
  period: TimeSpan,
): Outcome<MeetingTimes> {
  return inSteps(async () =>
    done(whenAllCan(workplace, self, await conversationMeeting(workplace, conversation), period)),
  );
}
