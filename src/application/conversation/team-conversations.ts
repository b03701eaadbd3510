import { meetingOf, type CalendarMeeting } from '../../domain/meeting/booked-meeting';
import { needsAddress } from '../../domain/meeting/disagreement';
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
    const mails = await mailsNeeded(workplace, items, meetings ?? []);
    const seen = items.map(async (item) => {
      const of = rounds.find(({ settings }) => settings.key === item.roundKey);
      const mail = mails.get(item.employeeId);
      const beside = { sent: sent(item), ...(mail !== undefined && { mail }) };
      return of ? [seenByLeader(item, await formIn(workplace, item, of), meetings, now(), beside)] : [];
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

/** A call more, and only where no name in an invitation is the employee's. Who is not found out is not called another. */
async function mailsNeeded(
  { directory }: Workplace,
  items: readonly ConversationItem[],
  meetings: readonly CalendarMeeting[],
): Promise<ReadonlyMap<string, string | null>> {
  const wanted = items.filter(({ key, names, records }) => {
    const { latest } = records.leader.booking;
    const meeting = latest && meetingOf(key, latest, meetings);
    return meeting && needsAddress(meeting, { name: names.employee });
  });
  if (wanted.length === 0) return new Map();
  const people = await directory.peopleById(wanted.map(({ employeeId }) => employeeId));
  return new Map(people.ok ? [...people.value.values()].map(({ id, mail }) => [id, mail]) : []);
}
