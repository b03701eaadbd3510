import { addDays, instantOf, type CalendarDate } from '../../domain/time/calendar-dates';
import { followUpTime, type FollowUpTime } from '../../domain/follow-up/time';
import type { FollowUpId } from '../../domain/follow-up/follow-ups';
import type { EventRequest } from '../../domain/meeting/conversation-event';
import type { Person } from '../../domain/base/person';
import { done } from '../base/steps';
import type { LeaderConversation } from '../conversation/seen-conversation';
import { conversationMeeting, whenAllCan } from '../booking/when-all-can';
import type { Workplace } from '../ports/workplace';

export interface ChosenTimes {
  readonly times: ReadonlyMap<FollowUpId, FollowUpTime>;
  /** Nobody when there is no calendar that an invitation could reach. */
  readonly attendees: EventRequest['attendees'];
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
  if (dates.length === 0) return { times, attendees };
  const meeting = await conversationMeeting(workplace, conversation);
  for (const date of new Set(dates.map(({ on }) => on))) {
    const day = { start: instantOf(`${date}T00:00`), end: instantOf(`${addDays(date, 1)}T00:00`) };
    const all = await done(whenAllCan(workplace, self, meeting, day));
    attendees = all.invited;
    let { busy } = all.leader;
    for (const { id } of dates.filter(({ on }) => on === date)) {
      const time = followUpTime(date, workplace.today(), { ...all.leader, busy }, all.attendees);
      busy = [...busy, time];
      times.set(id, time);
    }
  }
  return { times, attendees };
}
