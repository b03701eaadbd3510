import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenedConversation } from '../../application/conversation/open-conversation';
import { AutosaveProvider } from '../saving/open-autosave';
import { otherThan } from '../../domain/conversation/parties';
import { FailureMessage } from '../workplace/failure-message';
import { firstName } from '../../ui/first-name';
import { PageSkeleton } from '../../ui/page-skeleton';
import { useLivePlan, type LivePlan } from './use-live-plan';
import { narrowest } from '../../ui/narrow';

const useStyles = makeStyles({
  waiting: { padding: '24px 32px', [narrowest]: { padding: '12px' } },
});

export interface LivePlanPageProps {
  readonly opened: OpenedConversation;
  /** Milliseconds between two looks at what the other has written. */
  readonly readEvery: number;
  readonly children: (live: LivePlan) => ReactNode;
}

/** Opens the plan for both to write in, and says why where it cannot be opened. */
export function LivePlanPage(props: LivePlanPageProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { conversation, names } = props.opened;
  if (conversation.item.isReady) return <Opened {...props} />;
  return (
    <main className={styles.waiting}>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>
          {t('meeting.notReady', {
            other: firstName(names[otherThan(conversation.party)]),
          })}
        </MessageBarBody>
      </MessageBar>
    </main>
  );
}

function Opened({ opened, readEvery, children }: LivePlanPageProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const live = useLivePlan(opened, readEvery);
  const { isOpen, failure } = live.saving;
  if (isOpen) return <AutosaveProvider value={live.autosave}>{children(live)}</AutosaveProvider>;
  return (
    <main className={styles.waiting} aria-label={t('loading')}>
      {failure ? (
        <FailureMessage failure={failure} onRetry={() => void live.autosave.opened()} />
      ) : (
        <PageSkeleton label={t('loading')} />
      )}
    </main>
  );
}
