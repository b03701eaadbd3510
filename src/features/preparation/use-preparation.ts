import { useEffect, useState } from 'react';
import type { OpenedConversation } from '../../application/conversation/open-conversation';
import { openPreparation } from '../../application/preparation/open-preparation';
import type { Preparation } from '../../application/preparation/preparation';
import type { PreparationOutcome } from '../../application/preparation/preparation-failure';
import { useWorkplace } from '../../parts/workplace/workplace-context';

type Answer = Awaited<PreparationOutcome<Preparation>>;

/** Opened once, for as long as the page is: what is typed must never be started over from an older reading. */
export function usePreparation({ conversation }: OpenedConversation) {
  const workplace = useWorkplace();
  const [answer, setAnswer] = useState<Answer>();
  const [attempt, setAttempt] = useState(0);
  const { key } = conversation.item;

  useEffect(() => {
    let isGone = false;
    const opening = openPreparation(workplace, conversation, conversation.party);
    void opening.then((outcome) => {
      if (!isGone) setAnswer(outcome);
    });
    return () => {
      isGone = true;
      void opening.then(async (outcome) => {
        if (outcome.ok) await outcome.value.autosave.close();
      });
    };
    // The conversation is read anew after sharing, and the preparation stays open meanwhile.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [workplace, key, attempt]);

  return {
    // The newest reading of the conversation, over what is being typed.
    value: answer?.ok ? { ...answer.value, conversation } : undefined,
    problem: answer && !answer.ok ? answer.failure : undefined,
    askAgain: () => {
      setAnswer(undefined);
      setAttempt(attempt + 1);
    },
  };
}
