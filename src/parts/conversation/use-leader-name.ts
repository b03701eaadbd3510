import type { ConversationItem } from '../../application/ports/conversations';
import { useOutcome } from '../workplace/use-outcome';

/** From the plan, or from the directory where the plan does not say it. */
export function useLeaderName(item: ConversationItem | undefined): string | undefined {
  const id = item?.leaderId ?? '';
  const isAsked = item !== undefined && item.leaderName === undefined;
  const person = useOutcome(['person', id], ({ directory }) => directory.person(id), isAsked);
  return item?.leaderName ?? person.value?.name;
}
