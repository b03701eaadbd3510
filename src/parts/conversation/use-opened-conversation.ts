import { openConversation, type OpenedConversation } from '../../application/conversation/open-conversation';
import { OPENED_CONVERSATION } from './use-conversations';
import { useOpening } from '../workplace/use-opening';
import { useOutcome, type Asked } from '../workplace/use-outcome';

/** A conversation with everything in it, by its key; null when it is not there or not the reader's. */
export function useOpenedConversation(key: string): Asked<OpenedConversation | null> {
  const self = useOpening().value?.self.id ?? '';
  return useOutcome(
    [OPENED_CONVERSATION, self, key],
    (workplace) => openConversation(workplace, self, key),
    self !== '',
  );
}
