import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Conversation } from '../../application/conversation/seen-conversation';
import type { OpenedConversation } from '../../application/conversation/open-conversation';
import { openLivePlan, type LivePlan as OpenPlan } from '../../application/plan/live-plan';
import { useSavedOnLeaving, useSaving, type SavingSeen } from '../saving/use-saving';
import { useWorkplace } from '../workplace/workplace-context';

export interface LivePlan extends Pick<OpenPlan, 'autosave' | 'shown'> {
  readonly saving: SavingSeen;
  /** The conversation as it was last saved or read. */
  readonly conversation: Conversation;
}

/**
 * The plan as both write it; what the other writes is taken in while the page is looked at.
 * @param readEvery milliseconds
 */
export function useLivePlan({ conversation: opened }: OpenedConversation, readEvery: number): LivePlan {
  const workplace = useWorkplace();
  const [{ autosave, shown, subscribe, conversation, readAnew }] = useState(() =>
    openLivePlan(workplace, opened),
  );
  const saving = useSaving(autosave);
  useSavedOnLeaving(autosave);

  useEffect(() => readAnew(opened), [readAnew, opened]);

  useEffect(() => {
    void autosave.opened();
    return () => void autosave.close();
  }, [autosave]);

  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void autosave.refresh();
    }, readEvery);
    return () => clearInterval(timer);
  }, [autosave, readEvery]);

  return { autosave, shown, saving, conversation: useSyncExternalStore(subscribe, conversation) };
}
