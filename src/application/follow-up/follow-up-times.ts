import { addDays, instantOf, type CalendarDate } from '../../domain/time/calendar-dates';
import { followUpTime, type FollowUpTime } from '../../domain/follow-up/time';
import type { FollowUpId } from '../../domain/follow-up/follow-ups';
import type { Person } from '../../domain/base/person';
import { success } from '../../domain/base/result';
import type { LeaderConversation } from '../conversation/seen-conversation';
import { partiesIn } from '../booking/when-both-can';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';

export interface ChosenTimes {
  readonly times: ReadonlyMap<FollowUpId, FollowUpTime>;
  /** Nobody when there is no calendar that an invitation could reach. */
  readonly attendees: readonly { readonly address: string; readonly name: string }[];
}

/** A time on each date; two on the same date do not stand on top of each other. */
export async function chooseTimes(
  workplace: Workplace,
  self: Person,
  conversation: LeaderConversation,
  dates: readonly { readonly id: FollowUpId; readonly on: CalendarDate }[],
): Outcome<ChosenTimes> {
  const times = new Map<FollowUpId, FollowUpTime>();
  let attendees: ChosenTimes['attendees'] = [];
  for (const date of new Set(dates.map(({ on }) => on))) {
    const day = { start: instantOf(`${date}T00:00`), end: instantOf(`${addDays(date, 1)}T00:00`) };
    const parties = await partiesIn(workplace, self, conversation, day);
    if (!parties.ok) return parties;
    const { leader, employee, employeeTime, hasCalendar } = parties.value;
    const { mail, name } = employee;
    attendees = hasCalendar && mail !== null ? [{ address: mail, name }] : [];
    let busy = leader.busy;
    for (const { id } of dates.filter(({ on }) => on === date)) {
      const time = followUpTime(date, workplace.today(), { ...leader, busy }, employeeTime);
      busy = [...busy, time];
      times.set(id, time);
    }
  }
  return success({ times, attendees });
}
