import { addDays, instantOf, type CalendarDate } from '../../domain/time/calendar-dates';
import { followUpTime, type FollowUpTime } from '../../domain/follow-up/time';
import type { FollowUpId } from '../../domain/follow-up/follow-ups';
import type { Person } from '../../domain/base/person';
import { done } from '../base/steps';
import type { LeaderConversation } from '../conversation/seen-conversation';
import { partiesIn } from '../booking/when-both-can';
import type { Workplace } from '../ports/workplace';

export interface ChosenTimes {
  readonly times: ReadonlyMap<FollowUpId, FollowUpTime>;
  /** Nobody when there is no calendar that an invitation could reach. */
  readonly attendees: readonly { readonly address: string; readonly name: string }[];
}

/** A time on each date; two on the same date do not stand on top of each other: a step in a row. */
export async function chooseTimes(
  workplace: Workplace,
  self: Person,
  conversation: LeaderConversation,
  dates: readonly { readonly id: FollowUpId; readonly on: CalendarDate }[],
): Promise<ChosenTimes> {
  const times = new Map<FollowUpId, FollowUpTime>();
  let attendees: ChosenTimes['attendees'] = [];
  for (const date of new Set(dates.map(({ on }) => on))) {
    const day = { start: instantOf(`${date}T00:00`), end: instantOf(`${addDays(date, 1)}T00:00`) };
    const parties = await done(partiesIn(workplace, self, conversation, day));
    const { leader, employee, employeeTime, hasCalendar } = parties;
    const { mail, name } = employee;
    attendees = hasCalendar && mail !== null ? [{ address: mail, name }] : [];
    let busy = leader.busy;
    for (const { id } of dates.filter(({ on }) => on === date)) {
      const time = followUpTime(date, workplace.today(), { ...leader, busy }, employeeTime);
      busy = [...busy, time];
      times.set(id, time);
    }
  }
  return { times, attendees };
}
