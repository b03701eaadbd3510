import { useEffect } from 'react';
import { settleBookings } from '../../application/booking/settle-bookings';
import type { EmployeeConversation } from '../../application/conversation/seen-conversation';
import type { TeamConversations } from '../../application/conversation/team-conversations';
import {
  useMyConversations,
  useRenewConversations,
  useTeamConversations,
} from '../../parts/conversation/use-conversations';
import { useOpening } from '../../parts/workplace/use-opening';
import type { Asked } from '../../parts/workplace/use-outcome';
import { useWorkplace } from '../../parts/workplace/workplace-context';

export interface AllConversations {
  readonly mine: readonly EmployeeConversation[];
  readonly team: TeamConversations;
}

/** The reader's own conversations and those that the reader leads; what was sent from Outlook is recorded on the way. */
export function useAllConversations(): Asked<AllConversations> {
  const workplace = useWorkplace();
  const renew = useRenewConversations();
  const mine = useMyConversations();
  const team = useTeamConversations();
  const led = team.value;
  useEffect(() => {
    if (!led) return;
    void settleBookings(workplace, led).then((isWritten) => (isWritten ? renew() : undefined));
  }, [led, workplace, renew]);
  const parts = [useOpening(), mine, team];
  return {
    value: mine.value && led ? { mine: mine.value, team: led } : undefined,
    failure: parts.find(({ failure }) => failure)?.failure,
    asking: parts.some(({ asking }) => asking),
    askAgain: () => parts.forEach(({ failure, askAgain }) => failure && askAgain()),
  };
}
