import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bookConversation } from '../../application/booking/book-conversation';
import type { BookingFailure, BookingOutcome } from '../../application/booking/booking-failure';
import { cancelConversation } from '../../application/booking/cancel-conversation';
import type { LeaderConversation } from '../../application/conversation/seen-conversation';
import { giveHours } from '../../application/booking/give-hours';
import { moveConversation } from '../../application/booking/move-conversation';
import type { WorkingHours } from '../../domain/booking/availability';
import type { TimeSpan } from '../../domain/time/span';
import type { Person } from '../../domain/base/person';
import { useRenewConversations } from '../../parts/conversation/use-conversations';
import type { MeetingPlace } from '../../parts/booking/length-and-place';
import { useWorkplace } from '../../parts/workplace/workplace-context';

export type Done = 'booked' | 'moved' | 'cancelled';

export interface BookingActions {
  readonly isBusy: boolean;
  readonly problem?: BookingFailure;
  readonly done?: Done;
  /** Books, or moves what is booked. */
  readonly take: (time: TimeSpan, byHand?: boolean) => Promise<void>;
  readonly cancel: () => Promise<void>;
  readonly give: (hours: readonly WorkingHours[]) => Promise<void>;
  readonly retry: () => void;
}

/** What can be done with a conversation's time, and what came of it. */
export function useBooking(
  conversation: LeaderConversation,
  self: Person,
  place: MeetingPlace,
  onDone: (done: Done) => void,
): BookingActions {
  const workplace = useWorkplace();
  const renew = useRenewConversations();
  const { i18n } = useTranslation();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<BookingFailure>();
  const [done, setDone] = useState<Done>();
  const [last, setLast] = useState<() => Promise<void>>();

  async function run(work: () => BookingOutcome<unknown>, result?: Done): Promise<void> {
    setBusy(true);
    setProblem(undefined);
    setDone(undefined);
    const outcome = await work();
    if (!outcome.ok) setProblem(outcome.failure);
    await renew();
    if (outcome.ok && result) {
      setDone(result);
      onDone(result);
    }
    setBusy(false);
    setLast(() => () => run(work, result));
  }

  return {
    isBusy,
    ...(problem && { problem }),
    ...(done && { done }),
    retry: () => void last?.(),
    take: (time, byHand = false) =>
      conversation.booking
        ? run(() => moveConversation(workplace, self, conversation, { ...time, byHand }), 'moved')
        : run(
            () =>
              bookConversation(workplace, self, conversation, {
                start: time.start,
                end: time.end,
                byHand,
                online: place.online,
                ...(!place.online && place.room.trim() && { location: place.room.trim() }),
                // The organisation's language, whatever the reader's is: both read the invitation.
                linkText: i18n.getFixedT('da')('booking.paper.link'),
              }),
            'booked',
          ),
    cancel: () => run(() => cancelConversation(workplace, conversation), 'cancelled'),
    give: (hours) => run(() => giveHours(workplace, conversation, hours)),
  };
}
