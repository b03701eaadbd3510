import { success } from '../../domain/base/result';
import type { CalendarMeeting } from '../../domain/meeting/booked-meeting';
import type { ConversationItem } from '../ports/conversations';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';
import { seenByEmployee, type EmployeeConversation } from './seen-conversation';

/** Somebody's own conversations, as that person sees them: one call once the rounds are known. */
export async function myConversations(
  workplace: Workplace,
  selfId: string,
): Outcome<readonly EmployeeConversation[]> {
  const { conversations, now } = workplace;
  const rounds = await conversations.openRounds();
  if (!rounds.ok) return rounds;
  const seen = await conversations.asEmployee(selfId, rounds.value);
  if (!seen.ok) return seen;
  const { items } = seen.value;
  const meetings = await withRenamed(workplace, items, seen.value.meetings);
  return success(
    items.flatMap((item) => {
      const round = rounds.value.find(({ settings }) => settings.key === item.roundKey);
      return round ? [seenByEmployee(item, round, meetings, now())] : [];
    }),
  );
}

/** A meeting whose subject was changed is asked for by its name in all calendars. */
async function withRenamed(
  { calendar }: Workplace,
  items: readonly ConversationItem[],
  meetings: readonly CalendarMeeting[] | undefined,
): Promise<readonly CalendarMeeting[] | undefined> {
  if (meetings === undefined) return undefined;
  const all = [...meetings];
  for (const { booking } of items) {
    const { state, iCalUId, byHand } = booking.latest ?? {};
    if (state !== 'booked' || byHand || iCalUId === undefined) continue;
    if (all.some((meeting) => meeting.iCalUId === iCalUId)) continue;
    const found = await calendar.byUid(iCalUId);
    if (!found.ok) return undefined;
    if (found.value) all.push(found.value);
  }
  return all;
}
