import { done, inSteps } from '../base/steps';
import type { CalendarMeeting } from '../../domain/meeting/booked-meeting';
import { calledMeetings } from '../booking/called-meetings';
import type { ConversationItem } from '../ports/conversations';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';
import { formIn } from './made-with';
import { seenByEmployee, type EmployeeConversation } from './seen-conversation';

/** Somebody's own conversations, as that person sees them: one call once the rounds are known. */
export function myConversations(
  workplace: Workplace,
  selfId: string,
): Outcome<readonly EmployeeConversation[]> {
  const { conversations, now } = workplace;
  return inSteps(async () => {
    const rounds = await done(conversations.openRounds());
    const { items, meetings: read } = await done(conversations.asEmployee(selfId, rounds));
    const meetings = await withRenamed(workplace, items, read);
    const sought = await calledMeetings(workplace, items, meetings ?? []);
    const called = ({ key }: ConversationItem) => (sought.ok ? sought.value.get(key) : undefined);
    const seen = items.map(async (item) => {
      const round = rounds.find(({ settings }) => settings.key === item.roundKey);
      if (!round) return [];
      return [seenByEmployee(item, await formIn(workplace, item, round), meetings, now(), called(item))];
    });
    return (await Promise.all(seen)).flat();
  });
}

/** A meeting whose subject was changed is asked for by its name in all calendars. */
async function withRenamed(
  { calendar }: Workplace,
  items: readonly ConversationItem[],
  meetings: readonly CalendarMeeting[] | undefined,
): Promise<readonly CalendarMeeting[] | undefined> {
  if (meetings === undefined) return undefined;
  const all = [...meetings];
  for (const { records } of items) {
    const { state, iCalUId, byHand } = records.leader.booking.latest ?? {};
    if (state !== 'booked' || byHand || iCalUId === undefined) continue;
    if (all.some((meeting) => meeting.iCalUId === iCalUId)) continue;
    const found = await calendar.byUid(iCalUId);
    if (!found.ok) return undefined;
    if (found.value) all.push(found.value);
  }
  return all;
}
