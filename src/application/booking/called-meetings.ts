import type { ConversationKey } from '../../domain/base/conversation-key';
import type { CalendarMeeting } from '../../domain/meeting/booked-meeting';
import { isSameSpan } from '../../domain/time/span';
import { done, inSteps } from '../base/steps';
import type { ConversationItem } from '../ports/conversations';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';

/**
 * The employee's own copies of what a leader has sent from Outlook and not recorded yet, by conversation: called by the
 * leader whom the card names, about a conversation of which the leader's own sheet says that one is on its way. Costs
 * nothing where none is.
 */
export function calledMeetings(
  { calendar, directory }: Pick<Workplace, 'calendar' | 'directory'>,
  items: readonly ConversationItem[],
  meetings: readonly CalendarMeeting[],
): Outcome<ReadonlyMap<ConversationKey, CalendarMeeting>> {
  return inSteps(async () => {
    const waiting = items.filter(({ records }) => {
      const { latest, intended } = records.leader.booking;
      return intended !== undefined && latest?.state !== 'booked';
    });
    const invitations = meetings.filter(({ isOwn, isCancelled }) => !isOwn && !isCancelled);
    if (waiting.length === 0 || invitations.length === 0) return new Map();
    const leaders = await done(directory.peopleById(waiting.map(({ leaderId }) => leaderId)));
    const calledBy = ({ leaderId }: ConversationItem) => {
      const mail = leaders.get(leaderId.toLowerCase())?.mail?.toLowerCase();
      return invitations.filter(({ organizer }) => mail !== undefined && organizer === mail);
    };
    const read = new Set(waiting.flatMap(calledBy).map(({ id }) => id));
    const texts = await done(calendar.textsOf([...read]));
    return new Map(
      waiting.flatMap((item) => {
        const { intended } = item.records.leader.booking;
        const called = calledBy(item).filter(({ id }) => texts.get(id)?.conversationKey === item.key);
        const copy = called.find((one) => intended && isSameSpan(one, intended)) ?? called[0];
        return copy ? [[item.key, copy]] : [];
      }),
    );
  });
}
