import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { EmployeeConversation } from '../../application/conversation/seen-conversation';
import { myConversations } from '../../application/conversation/my-conversations';
import { teamConversations, type TeamConversations } from '../../application/conversation/team-conversations';
import { useOpening } from '../workplace/use-opening';
import { useOutcome, type Asked } from '../workplace/use-outcome';

const MINE = 'my-conversations';
const TEAM = 'team-conversations';
/** One of them with everything in it (`use-opened-conversation.ts`). */
export const OPENED_CONVERSATION = 'opened-conversation';

/** The reader's own conversations; waits for who that is. */
export function useMyConversations(): Asked<readonly EmployeeConversation[]> {
  const self = useOpening().value?.self.id ?? '';
  return useOutcome([MINE, self], (workplace) => myConversations(workplace, self), self !== '');
}

/** The conversations that the reader leads. */
export function useTeamConversations(): Asked<TeamConversations> {
  const self = useOpening().value?.self.id ?? '';
  return useOutcome([TEAM, self], (workplace) => teamConversations(workplace, self), self !== '');
}

/** Asks for the conversations anew, after something was booked, moved, answered or shared. */
export function useRenewConversations(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(async () => {
    await Promise.all(
      [MINE, TEAM, OPENED_CONVERSATION].map((name) => client.invalidateQueries({ queryKey: [name] })),
    );
  }, [client]);
}
