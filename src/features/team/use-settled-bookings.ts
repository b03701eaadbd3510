import { useEffect } from 'react';
import { settleBookings, type TeamConversations } from '../../application/booking/team-conversations';
import { settleFollowUps } from '../../application/follow-up/settle-follow-ups';
import { useRenewConversations } from '../../ui/use-conversations';
import { useOpening } from '../../ui/use-opening';
import { useWorkplace } from '../../ui/workplace-context';

/** Once what is known is on the screen, what was begun elsewhere or earlier is brought to its end. */
export function useSettledBookings(team: TeamConversations | undefined): void {
  const workplace = useWorkplace();
  const renew = useRenewConversations();
  const self = useOpening().value?.self;
  useEffect(() => {
    if (team === undefined || self === undefined) return;
    const settle = async () => {
      const booked = await settleBookings(workplace, team);
      const followed = await settleFollowUps(workplace, self, team);
      if (booked || followed) await renew();
    };
    void settle();
  }, [team, self, workplace, renew]);
}
