import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { Loaded } from '../workplace/loaded';
import { narrowest } from '../../ui/narrow';
import { NotFoundPage } from '../../ui/not-found-page';
import { useOpenedConversation } from '../conversation/use-opened-conversation';
import { LivePlanPage, type LivePlanPageProps } from './live-plan-page';
import type { LivePlan } from './use-live-plan';

const useStyles = makeStyles({
  waiting: { padding: '24px 32px', [narrowest]: { padding: '12px' } },
});

interface OpenedPlanPageProps extends Pick<LivePlanPageProps, 'readEvery'> {
  readonly children: (live: LivePlan, opened: LivePlanPageProps['opened']) => ReactNode;
}

/** The plan of the conversation that the address names, kept up to date with the other's. */
export function OpenedPlanPage({ readEvery, children }: OpenedPlanPageProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { key } = useParams<{ key: string }>();
  const asked = useOpenedConversation(key);
  const opened = asked.value;

  if (opened === null) return <NotFoundPage />;
  if (!opened) {
    return (
      <main className={styles.waiting} aria-label={t('loading')}>
        <Loaded asked={asked}>{() => null}</Loaded>
      </main>
    );
  }
  return (
    <LivePlanPage key={key} opened={opened} readEvery={readEvery}>
      {(live) => children(live, opened)}
    </LivePlanPage>
  );
}
