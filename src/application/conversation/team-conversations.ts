import type { CalendarMeeting } from '../../domain/meeting/booked-meeting';
import { byUrgency } from '../../domain/conversation/next-step';
import { done, inSteps } from '../base/steps';
import type { RoundSettings } from '../../domain/round/round';
import type { ConversationItem } from '../ports/conversations';
import { sentAppointments } from '../booking/sent-appointments';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';
import { formIn } from './made-with';
import { seenByLeader, type LeaderConversation } from './seen-conversation';

export interface TeamConversations {
  /** The newest open round; absent when none is. */
  readonly round?: RoundSettings;
  /** The most urgent first. */
  readonly conversations: readonly LeaderConversation[];
  /** Undefined when the calendar could not be read. */
  readonly meetings: readonly CalendarMeeting[] | undefined;
}

/** A leader's conversations with where each stands: one call once the rounds are known. */
export function teamConversations(workplace: Workplace, selfId: string): Outcome<TeamConversations> {
  const { conversations, now } = workplace;
  return inSteps(async () => {
    const rounds = await done(conversations.openRounds());
    const { items, meetings } = await done(conversations.asLeader(selfId, rounds));
    // Nobody's conversations wait for a search that cannot be made; nothing is said then of what was sent.
    const sought = await sentAppointments(workplace, items);
    const sent = ({ key }: ConversationItem) => (sought.ok ? sought.value.get(key) : undefined);
    const round = rounds[0]?.settings;
    const seen = items.map(async (item) => {
      const of = rounds.find(({ settings }) => settings.key === item.roundKey);
      return of ? [seenByLeader(item, await formIn(workplace, item, of), meetings, now(), sent(item))] : [];
    });
    const all = (await Promise.all(seen)).flat();
    // Whoever had a time and lost it comes before those who never had one.
    const undone = ({ step }: LeaderConversation) => (step.since === undefined ? 1 : 0);
    const name = ({ item }: LeaderConversation) => item.names.employee;
    return {
      ...(round && { round }),
      conversations: all.toSorted(
        (a, b) => byUrgency(a.step, b.step) || undone(a) - undone(b) || name(a).localeCompare(name(b), 'da'),
      ),
      meetings,
    };
  });
}
