import { hasBegun } from '../../domain/conversation/course';
import { sameFields } from '../../domain/writing/merge';
import { sharedFields } from '../../domain/conversation/sharing';
import { useRenewConversations } from '../../parts/conversation/use-conversations';
import { useWorkplace } from '../../parts/workplace/workplace-context';
import { useWritten } from '../../parts/saving/open-autosave';
import { usePreparing } from './preparing';

/** What of the preparation the other has, and whether it may be shared still. */
export function useSharing() {
  const renew = useRenewConversations();
  const { now } = useWorkplace();
  const { preparation } = usePreparing();
  const { conversation, party } = preparation;
  const sheet = conversation.item.sheets[party];
  const sharedAt = sheet?.handedInAt;
  const isBegun =
    hasBegun(conversation.booking, now()) || conversation.item.records.leader.heldAt !== undefined;
  const isSame = useWritten(({ fields }) => sameFields(sharedFields(fields), sheet?.handedIn?.fields ?? {}));
  return {
    sharedAt,
    isBegun,
    /** What is typed is other than what was shared. */
    isChanged: sharedAt !== undefined && !isSame,
    mayShare: conversation.concept.sharing !== 'own-notes' && !isBegun,
    /** Asks anew what stands, after it was shared or taken back. */
    renew,
  };
}
