import { makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { Loaded } from '../../parts/workplace/loaded';
import { narrowest } from '../../ui/narrow';
import { NotFoundPage } from '../../ui/not-found-page';
import { useOpenedConversation } from '../../parts/conversation/use-opened-conversation';
import { LivePlanPage } from '../../parts/plan/live-plan-page';
import { Meeting } from './meeting';

/** Milliseconds: each sees the other's words within seconds. */
const READ_EVERY = 3_000;

const useStyles = makeStyles({
  waiting: { padding: '24px 32px', [narrowest]: { padding: '12px' } },
});

/** The conversation while it is held; the same page for both. */
export function MeetingPage() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { key } = useParams<{ key: string }>();
  const asked = useOpenedConversation(key);

  if (asked.value === null) return <NotFoundPage />;
  if (!asked.value) {
    return (
      <main className={styles.waiting} aria-label={t('loading')}>
        <Loaded asked={asked}>{() => null}</Loaded>
      </main>
    );
  }
  return (
    <LivePlanPage key={key} opened={asked.value} readEvery={READ_EVERY}>
      {(live) => <Meeting opened={asked.value!} live={live} />}
    </LivePlanPage>
  );
}
