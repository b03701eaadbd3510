import type { TimeSpan } from '../../domain/time/span';
import { addDays, instantOf } from '../../domain/time/calendar-dates';
import { done, inSteps } from '../base/steps';
import { bestTimes } from '../../domain/booking/best-times';
import { findSlots, type Slot, type SlotSearch } from '../../domain/booking/slots';
import type { SlotRequest } from '../../domain/booking/slot-rules';
import type { MeetingTimes } from '../../domain/meeting/meeting';
import type { Person } from '../../domain/base/person';
import { lunchOf } from '../../domain/round/round';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';
import type { LeaderConversation } from '../conversation/seen-conversation';
import { timesOfConversation } from './when-all-can';

/** What is known when times are looked for; another length is a new search and no new question to Microsoft 365. */
export interface TimeQuestion extends Pick<MeetingTimes, 'invited'> {
  readonly request: Omit<SlotRequest, 'lengthMinutes'>;
  /** The leader's other conversations that have a time. */
  readonly conversations: readonly TimeSpan[];
}

/** The calendars of all for the rest of the round. */
export function askForTimes(
  workplace: Workplace,
  self: Person,
  conversation: LeaderConversation,
  others: readonly LeaderConversation[],
): Outcome<TimeQuestion> {
  const { round } = conversation;
  const today = workplace.today();
  const begins = round.begins > today ? round.begins : today;
  // After the last day of the round there is nothing to ask about.
  const ends = round.ends < begins ? begins : round.ends;
  const period = { start: instantOf(`${begins}T00:00`), end: instantOf(`${addDays(ends, 1)}T00:00`) };
  const lunch = lunchOf(round);
  return inSteps(async () => {
    const { leader, attendees, invited } = await done(
      timesOfConversation(workplace, self, conversation, period),
    );
    return {
      invited,
      request: {
        period: { begins, ends: round.ends },
        today,
        noticeDays: round.noticeDays,
        leader,
        attendees,
        leaderConversations: byHandTimes(conversation, others),
        ...(lunch && { lunch }),
      },
      conversations: otherBookings(conversation, others),
    };
  });
}

/** Times that all have, and why the other weeks have none. */
export function findTimes({ request }: TimeQuestion, lengthMinutes: number): SlotSearch {
  return findSlots({ ...request, lengthMinutes });
}

/** The three that suit best, the best first. */
export function bestOf(slots: readonly Slot[], { request, conversations }: TimeQuestion): Slot[] {
  const busy = [request.leader, ...request.attendees].flatMap((each) => each.busy);
  return bestTimes(slots, { busy, conversations });
}

/** What would help when there is none: the first shorter length that has times (T31). */
export function shorterTimes(
  question: TimeQuestion,
  lengths: readonly number[],
): { readonly lengthMinutes: number; readonly times: number } | undefined {
  for (const lengthMinutes of lengths.toSorted((a, b) => b - a)) {
    const times = findTimes(question, lengthMinutes).weeks.flatMap(({ slots }) => slots).length;
    if (times > 0) return { lengthMinutes, times };
  }
  return undefined;
}

function otherBookings(conversation: LeaderConversation, others: readonly LeaderConversation[]) {
  return others.flatMap(({ item, booking }) =>
    item.key !== conversation.item.key && booking ? [booking] : [],
  );
}

/** A conversation arranged by hand may stand in no calendar. */
function byHandTimes(conversation: LeaderConversation, others: readonly LeaderConversation[]): TimeSpan[] {
  return otherBookings(conversation, others).filter(({ byHand }) => byHand);
}
