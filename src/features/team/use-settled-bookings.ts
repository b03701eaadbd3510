import { useEffect } from 'react';
import { type TeamConversations } from '../../application/conversation/team-conversations';
import { settleBookings } from '../../application/booking/settle-bookings';
import { filePlan } from '../../application/plan/file-plan';
import { settleFollowUps } from '../../application/follow-up/settle-follow-ups';
import { useRenewConversations } from '../../parts/conversation/use-conversations';
import { useOpening } from '../../parts/workplace/use-opening';
import { useWorkplace } from '../../parts/workplace/workplace-context';

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
      let isFiled = false;
      for (const conversation of team.conversations) {
        if (conversation.step.code !== 'await-filing') continue;
        const filed = await filePlan(workplace, conversation);
        isFiled ||= filed.ok;
      }
      if (booked || followed || isFiled) await renew();
    };
    void settle();
  }, [team, self, workplace, renew]);
}
