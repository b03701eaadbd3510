import { makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { Loaded } from '../../ui/loaded';
import { NotFoundPage } from '../../ui/not-found-page';
import { LivePlanPage } from '../../ui/plan/live-plan-page';
import { useOpenedConversation } from '../../ui/use-opened-conversation';
import { PlanView } from './plan-view';

/** Milliseconds: soon enough to see that the other has signed. */
const READ_EVERY = 8_000;

const useStyles = makeStyles({
  waiting: { padding: '24px 32px', '@container shell (max-width: 479px)': { padding: '12px' } },
});

/** The plan, for both: read, sent, signed, and filled in through the year. */
export function PlanPage() {
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
    <LivePlanPage key={key} opened={opened} readEvery={READ_EVERY}>
      {(live) => <PlanView names={opened.names} live={live} />}
    </LivePlanPage>
  );
}
