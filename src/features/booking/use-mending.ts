import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bookConversation } from '../../application/booking/book-conversation';
import type { BookingFailure, BookingOutcome } from '../../application/booking/booking-failure';
import { cancelConversation } from '../../application/booking/cancel-conversation';
import { mendMeeting, type Mending } from '../../application/booking/mend-meeting';
import { moveConversation } from '../../application/booking/move-conversation';
import type { LeaderConversation } from '../../application/conversation/seen-conversation';
import type { Person } from '../../domain/base/person';
import type { Disagreement } from '../../domain/meeting/disagreement';
import { firstName } from '../../ui/first-name';
import { useRenewConversations } from '../../parts/conversation/use-conversations';
import { useWorkplace } from '../../parts/workplace/workplace-context';

export interface MendingAction {
  /** What the button says. */
  readonly words: string;
  readonly take: () => void;
}

export interface MendingActions {
  readonly isBusy: boolean;
  readonly problem?: BookingFailure;
  readonly isDone: boolean;
  readonly retry: () => void;
  /** The fitting one first. */
  readonly actionsFor: (of: Disagreement) => readonly MendingAction[];
}

/** What the leader can do where calendar and conversation disagree, and what came of it. */
export function useMending(conversation: LeaderConversation, self: Person): MendingActions {
  const { t, i18n } = useTranslation();
  const workplace = useWorkplace();
  const renew = useRenewConversations();
  const [isBusy, setBusy] = useState(false);
  const [isDone, setDone] = useState(false);
  const [problem, setProblem] = useState<BookingFailure>();
  const [last, setLast] = useState<() => void>();
  const { item, booking } = conversation;
  const { showMeeting, now } = workplace;

  async function run(work: () => BookingOutcome<unknown>): Promise<void> {
    setBusy(true);
    setProblem(undefined);
    const outcome = await work();
    setDone(outcome.ok);
    if (!outcome.ok) setProblem(outcome.failure);
    await renew();
    setBusy(false);
    setLast(() => () => void run(work));
  }
  const action = (words: string, work: () => BookingOutcome<unknown>): MendingAction => ({
    words,
    take: () => void run(work),
  });
  const mend = (mending: Mending): MendingAction =>
    action(t(`disagreements.actions.${mending.way}`, { employee: firstName(item.names.employee) }), () =>
      mendMeeting(workplace, conversation, mending),
    );
  const eventId = booking?.eventId;
  const open: MendingAction[] =
    showMeeting && eventId !== undefined
      ? [{ words: t('disagreements.actions.open'), take: () => void showMeeting(eventId) }]
      : [];

  const actionsFor = (of: Disagreement): readonly MendingAction[] => {
    switch (of.kind) {
      case 'gone': {
        const cancel = action(t('disagreements.actions.cancel'), () =>
          cancelConversation(workplace, conversation),
        );
        const { online = false, location } = booking ?? {};
        const order = { ...of.was, online, ...(location && { location }), byHand: true };
        const linkText = i18n.getFixedT('da')('booking.paper.link');
        const putBack = action(t('disagreements.actions.putBack'), () =>
          bookConversation(workplace, self, conversation, { ...order, linkText }),
        );
        return of.isByHand ? [putBack, cancel] : [cancel];
      }
      case 'moved': {
        const back = action(t('disagreements.actions.moveBack'), () =>
          moveConversation(workplace, self, conversation, of.from),
        );
        return [mend({ way: 'read-move', to: of.to }), ...(of.from.start > now() ? [back] : [])];
      }
      case 'not-invited':
        return [mend({ way: 'invite' }), ...open];
      case 'others-invited':
        return [
          mend({ way: 'uninvite', people: of.people }),
          mend({ way: 'keep-others', people: of.people }),
          ...open,
        ];
      case 'not-private':
        return [mend({ way: 'make-private' })];
      case 'subject':
        return [mend({ way: 'make-neutral' })];
    }
  };
  return { isBusy, isDone, ...(problem && { problem }), retry: () => last?.(), actionsFor };
}
