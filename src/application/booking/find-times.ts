import type { TimeSpan } from '../../domain/time/span';
import { addDays, instantOf, type CalendarDate } from '../../domain/time/calendar-dates';
import { done, inSteps } from '../base/steps';
import { bestTimes } from '../../domain/booking/best-times';
import { dayAround, type DayEntry } from '../../domain/booking/day-around';
import { findSlots, type Slot, type SlotSearch } from '../../domain/booking/slots';
import type { SlotRequest } from '../../domain/booking/slot-rules';
import type { MeetingTimes } from '../../domain/meeting/meeting';
import type { Person } from '../../domain/base/person';
import { lunchOf, type RoundSettings } from '../../domain/round/round';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';
import type { LeaderConversation } from '../conversation/seen-conversation';
import { timesOfConversation } from './when-all-can';

/** What is known when times are looked for; another length is a new search and no new question to Microsoft 365. */
export interface TimeQuestion extends Pick<MeetingTimes, 'invited'> {
  readonly request: Omit<SlotRequest, 'lengthMinutes'>;
  /** The leader's other conversations that have a time, and with whom. */
  readonly conversations: readonly (TimeSpan & { readonly employee: string })[];
  /** The calendars were asked as far as this: beyond the round, for whoever finds nothing in it. */
  readonly askedUntil: CalendarDate;
}

/** The rules that a leader sets aside. */
export interface Leeway {
  /** Sooner than the round's notice, but never today. */
  readonly notice?: true;
  readonly lunch?: true;
  readonly afterRound?: true;
}

/** How far ahead one question reaches, and how long after the round a time still makes sense. */
const DAYS_IN_ONE_QUESTION = 61;
const DAYS_AFTER_ROUND = 28;

/** The calendars of all for the rest of the round, and some weeks more where that is no further question. */
export function askForTimes(
  workplace: Workplace,
  self: Person,
  conversation: LeaderConversation,
  others: readonly LeaderConversation[],
): Outcome<TimeQuestion> {
  const { round } = conversation;
  const today = workplace.today();
  const begins = round.begins > today ? round.begins : today;
  const askedUntil = lastDayAsked(begins, round);
  const period = { start: instantOf(`${begins}T00:00`), end: instantOf(`${addDays(askedUntil, 1)}T00:00`) };
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
      conversations: otherBookings(conversation, others).map(({ start, end, employee }) => ({
        start,
        end,
        employee,
      })),
      askedUntil,
    };
  });
}

/** Times that all have, and why the other weeks have none. */
export function findTimes(
  { request, askedUntil }: TimeQuestion,
  lengthMinutes: number,
  { notice, lunch, afterRound }: Leeway = {},
): SlotSearch {
  const { lunch: ownLunch, ...rest } = request;
  return findSlots({
    ...rest,
    ...(!lunch && ownLunch && { lunch: ownLunch }),
    ...(notice && { noticeDays: 1 }),
    ...(afterRound && { period: { begins: request.period.begins, ends: askedUntil } }),
    lengthMinutes,
  });
}

/** The three that suit best, the best first. */
export function bestOf(slots: readonly Slot[], { request, conversations }: TimeQuestion): Slot[] {
  const busy = [request.leader, ...request.attendees].flatMap((each) => each.busy);
  return bestTimes(slots, { busy, conversations });
}

/** What else there is on the day of a time. */
export function dayOf(choice: Slot, { request, conversations }: TimeQuestion): DayEntry[] {
  return dayAround(choice.date, {
    choice,
    leaderBusy: request.leader.busy,
    attendeesBusy: request.attendees.flatMap(({ busy }) => busy),
    conversations,
  });
}

function lastDayAsked(begins: CalendarDate, { ends, noticeDays }: RoundSettings): CalendarDate {
  const earliest = addDays(begins, noticeDays);
  const after = addDays(ends < earliest ? earliest : ends, DAYS_AFTER_ROUND);
  const inOneQuestion = addDays(begins, DAYS_IN_ONE_QUESTION - 1);
  const last = after < inOneQuestion ? after : inOneQuestion;
  return last < ends ? ends : last;
}

function otherBookings(conversation: LeaderConversation, others: readonly LeaderConversation[]) {
  return others.flatMap(({ item, booking }) =>
    item.key !== conversation.item.key && booking ? [{ ...booking, employee: item.names.employee }] : [],
  );
}

/** A conversation arranged by hand may stand in no calendar. */
function byHandTimes(conversation: LeaderConversation, others: readonly LeaderConversation[]): TimeSpan[] {
  return otherBookings(conversation, others).filter(({ byHand }) => byHand);
}
