import { useEffect, useState } from 'react';
import type { Conversation } from '../../application/conversation/seen-conversation';
import { nextConversation } from '../../application/conversation/next-conversation';
import type { OpenAppointment } from '../../application/ports/open-appointment';
import { conversationIn } from '../../domain/meeting/appointment';
import type { ConversationKey } from '../../domain/base/conversation-key';
import { useMyConversations, useTeamConversations } from '../../parts/conversation/use-conversations';
import { useOpening } from '../../parts/workplace/use-opening';
import type { Asked } from '../../parts/workplace/use-outcome';
import { useWorkplace } from '../../parts/workplace/workplace-context';

export interface ShownConversation {
  /** Null when there is none. */
  readonly asked: Asked<Conversation | null>;
  /** The open appointment names a conversation. */
  readonly isLinked: boolean;
}

/** The conversation that the open appointment links to; without a link the one that comes next, on either side. */
export function useShownConversation(appointment: OpenAppointment | undefined): ShownConversation {
  const { now } = useWorkplace();
  const linked = useLinkedKey(appointment);
  const opening = useOpening();
  const mine = useMyConversations();
  const team = useTeamConversations();
  const parts = [opening, mine, team];
  const all = mine.value && team.value ? [...mine.value, ...team.value.conversations] : undefined;
  const found = (conversations: readonly Conversation[]) =>
    linked === null
      ? nextConversation(conversations, now())
      : conversations.find(({ item }) => item.key === linked);
  return {
    asked: {
      value: all && linked !== undefined ? (found(all) ?? null) : undefined,
      failure: parts.find(({ failure }) => failure)?.failure,
      asking: parts.some(({ asking }) => asking),
      askAgain: () => parts.forEach(({ failure, askAgain }) => failure && askAgain()),
    },
    isLinked: typeof linked === 'string',
  };
}

/** Undefined while it is being read, null when there is none. */
function useLinkedKey(appointment: OpenAppointment | undefined): ConversationKey | null | undefined {
  const [key, setKey] = useState<ConversationKey | null>();
  useEffect(() => {
    let isGone = false;
    const take = (found: ConversationKey | null) => {
      if (!isGone) setKey(found);
    };
    void (async () => {
      try {
        const fields = await appointment?.fields();
        take((fields && conversationIn(fields.bodyHtml)) ?? null);
      } catch {
        // An appointment that Outlook does not let us read names nothing; the next conversation is known all the same.
        take(null);
      }
    })();
    return () => {
      isGone = true;
    };
  }, [appointment]);
  return key;
}
