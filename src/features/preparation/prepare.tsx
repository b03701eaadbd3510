import { useMemo } from 'react';
import type { Preparation } from '../../application/preparation/preparation';
import { answerContextOf } from '../../domain/concept/answer-context';
import { formFor } from '../../domain/concept/form-for';
import { otherThan, type Names } from '../../domain/conversation/parties';
import { useRememberPreparation } from '../../parts/conversation/own-preparation';
import { AnsweringProvider } from '../../parts/questions/answering';
import { AutosaveProvider } from '../../parts/saving/open-autosave';
import { useSavedOnLeaving } from '../../parts/saving/use-saving';
import { REVIEW } from '../../ui/addresses';
import { firstName } from '../../ui/first-name';
import { NotFoundPage } from '../../ui/not-found-page';
import { PreparingProvider } from './preparing';
import { ReviewPage } from './review-page';
import { TopicPage } from './topic-page';

export interface PrepareProps {
  readonly preparation: Preparation;
  readonly names: Names;
  /** The first one when the address names none; or the review of all. */
  readonly topicKey: string | undefined;
}

/** A party's own preparation, a topic a page. */
export function Prepare({ preparation, names, topicKey }: PrepareProps) {
  const { autosave, conversation, party } = preparation;
  useSavedOnLeaving(autosave);
  useRememberPreparation(conversation.item.key, autosave);
  const { concept, item } = conversation;
  const context = useMemo(
    () => answerContextOf(concept, item.lastPlan?.plan.fields ?? {}),
    [concept, item.lastPlan],
  );
  const other = firstName(names[otherThan(party)]);
  const form = formFor(concept, party);
  const number = topicKey === undefined ? 1 : form.topics.findIndex(({ key }) => key === topicKey) + 1;
  if (number === 0 && topicKey !== REVIEW) return <NotFoundPage />;
  return (
    <AutosaveProvider value={autosave}>
      <AnsweringProvider value={context}>
        <PreparingProvider value={{ preparation, form, names, other }}>
          {number === 0 ? <ReviewPage /> : <TopicPage number={number} />}
        </PreparingProvider>
      </AnsweringProvider>
    </AutosaveProvider>
  );
}
