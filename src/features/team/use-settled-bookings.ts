import { useEffect } from 'react';
import { settleBookings, type TeamConversations } from '../../application/booking/team-conversations';
import { useRenewConversations } from '../../ui/use-conversations';
import { useWorkplace } from '../../ui/workplace-context';

/** Once what is known is on the screen, what was begun elsewhere or earlier is brought to its end. */
export function useSettledBookings(team: TeamConversations | undefined): void {
  const workplace = useWorkplace();
  const renew = useRenewConversations();
  useEffect(() => {
    if (team === undefined) return;
    void settleBookings(workplace, team).then((written) => (written ? renew() : undefined));
  }, [team, workplace, renew]);
}
