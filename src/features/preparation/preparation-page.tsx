import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import type { OpenedConversation } from '../../application/conversation/open-conversation';
import type { PreparationFailure } from '../../application/preparation/preparation-failure';
import { otherThan } from '../../domain/conversation/parties';
import { firstName } from '../../ui/first-name';
import { Loaded } from '../../parts/workplace/loaded';
import { NotFoundPage } from '../../ui/not-found-page';
import { Page } from '../../ui/page';
import { PageSkeleton } from '../../ui/page-skeleton';
import { useBack } from '../../parts/conversation/use-back';
import { useOpenedConversation } from '../../parts/conversation/use-opened-conversation';
import type { Asked } from '../../parts/workplace/use-outcome';
import { PreparationProblem } from './preparation-problem';
import { Prepare } from './prepare';
import { usePreparation } from './use-preparation';

/** One's own preparation: the employee's or the leader's, by whose side the reader is on. */
export function PreparationPage() {
  const { key, topic } = useParams<{ key: string; topic?: string }>();
  const asked = useOpenedConversation(key);
  if (asked.value === undefined) return <NotThereYet asked={asked} />;
  if (asked.value === null) return <NotFoundPage />;
  const { item, party } = asked.value.conversation;
  // What is not locked to the two is not written into, not even by somebody who knows the address.
  const isReady = item.isReady && item.sheets[party]?.isReady === true;
  return isReady ? (
    <OpenedPreparation key={key} opened={asked.value} topicKey={topic} />
  ) : (
    <Refused opened={asked.value} problem={{ code: 'not-ready' }} onRetry={asked.askAgain} />
  );
}

interface OpenedPreparationProps {
  readonly opened: OpenedConversation;
  readonly topicKey: string | undefined;
}

function OpenedPreparation({ opened, topicKey }: OpenedPreparationProps) {
  const { value, problem, askAgain } = usePreparation(opened);
  if (value) return <Prepare preparation={value} names={opened.names} topicKey={topicKey} />;
  return problem ? <Refused opened={opened} problem={problem} onRetry={askAgain} /> : <PageSkeleton />;
}

/** The grey shape of the page, or why it does not come. */
function NotThereYet({ asked }: { readonly asked: Asked<unknown> }) {
  const { t } = useTranslation();
  return (
    <Page title={t('preparation.title')} width="reading">
      <Loaded asked={asked}>{() => null}</Loaded>
    </Page>
  );
}

interface RefusedProps {
  readonly opened: OpenedConversation;
  readonly problem: PreparationFailure;
  readonly onRetry: () => void;
}

/** No field is shown before what is typed in it is locked to the two (T45). */
function Refused({ opened: { conversation, names }, problem, onRetry }: RefusedProps) {
  const { t } = useTranslation();
  const { party } = conversation;
  const back = useBack(party);
  return (
    <Page title={t('preparation.title')} width="reading" back={back}>
      <PreparationProblem
        problem={problem}
        party={party}
        other={firstName(names[otherThan(party)])}
        onRetry={onRetry}
      />
    </Page>
  );
}
