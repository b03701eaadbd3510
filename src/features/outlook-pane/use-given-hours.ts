import { useState } from 'react';
import type { BookingFailure } from '../../application/booking/booking-failure';
import { giveHours } from '../../application/booking/give-hours';
import type { LeaderConversation } from '../../application/conversation/seen-conversation';
import type { WorkingHours } from '../../domain/booking/availability';
import type { HoursActions } from '../../parts/booking/hours-form';
import { useRenewConversations } from '../../parts/conversation/use-conversations';
import { useWorkplace } from '../../parts/workplace/workplace-context';

export interface GivenHours extends HoursActions {
  readonly problem?: BookingFailure;
  readonly retry: () => void;
}

/** The hours of somebody on shifts, as the leader types them. */
export function useGivenHours(conversation: LeaderConversation): GivenHours {
  const workplace = useWorkplace();
  const renew = useRenewConversations();
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState<{ problem: BookingFailure; hours: readonly WorkingHours[] }>();
  const give = async (hours: readonly WorkingHours[]) => {
    setBusy(true);
    const outcome = await giveHours(workplace, conversation, hours);
    setFailed(outcome.ok ? undefined : { problem: outcome.failure, hours });
    await renew();
    setBusy(false);
  };
  return {
    isBusy,
    give,
    ...(failed && { problem: failed.problem }),
    retry: () => failed && void give(failed.hours),
  };
}
