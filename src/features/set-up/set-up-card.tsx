import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setUpSite, type SetUpReport, type SetUpStage } from '../../application/set-up/set-up-site';
import type { SetUpFailure } from '../../application/set-up/set-up-failure';
import { Card } from '../../ui/card';
import { SetUpFailureMessage } from './set-up-failure-message';
import { useSite } from './site-context';

const useStyles = makeStyles({
  heading: { display: 'block', margin: '0 0 8px' },
  text: { display: 'block', marginBottom: '12px' },
  hint: { marginBottom: '12px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  progress: { display: 'grid', gap: '8px', marginBottom: '12px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Progress {
  readonly stage: SetUpStage;
  readonly round: string;
  readonly done: number;
  readonly total: number;
}

export interface SetUpCardProps {
  /** Whether links in calendars name the app as the organisation's catalogue does. */
  readonly isCatalogued: boolean;
}

/** One press makes or mends all. It may be stopped, or the page closed: the next press goes on. */
export function SetUpCard({ isCatalogued }: SetUpCardProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const site = useSite();
  const stopped = useRef(false);
  const [running, setRunning] = useState(false);
  const [stopping, setStopping] = useState(false);
  const [progress, setProgress] = useState<Progress>();
  const [report, setReport] = useState<SetUpReport>();
  const [failure, setFailure] = useState<SetUpFailure>();

  const start = async (recheck = false) => {
    stopped.current = false;
    setRunning(true);
    setStopping(false);
    setReport(undefined);
    setFailure(undefined);
    const outcome = await setUpSite(site, {
      recheck,
      isStopped: () => stopped.current,
      onProgress: (stage, round = '', { done, total }) => setProgress({ stage, round, done, total }),
    });
    if (outcome.ok) setReport(outcome.value);
    else setFailure(outcome.failure);
    setProgress(undefined);
    setRunning(false);
  };
  const stop = () => {
    stopped.current = true;
    setStopping(true);
  };

  return (
    <Card>
      <Subtitle2 as="h2" className={styles.heading}>
        {t('setUp.title')}
      </Subtitle2>
      <Text className={styles.text}>{t('setUp.what')}</Text>
      {!isCatalogued && <Hint>{t('setUp.hints.manifest-id')}</Hint>}
      {running && (
        <div className={styles.progress}>
          <ProgressBar
            aria-label={t('setUp.title')}
            {...(progress ? { value: progress.done, max: progress.total } : {})}
          />
          <Text role="status">
            {stopping
              ? t('setUp.stopping')
              : progress
                ? t(`setUp.stages.${progress.stage}`, { ...progress })
                : t('loading')}
          </Text>
          <Text size={200} className={styles.quiet}>
            {t('setUp.resumable')}
          </Text>
        </div>
      )}
      {report && <Report report={report} />}
      {failure && <SetUpFailureMessage failure={failure} onRetry={() => void start()} />}
      {running ? (
        <Button onClick={stop} disabledFocusable={stopping}>
          {t('setUp.stop')}
        </Button>
      ) : (
        <div className={styles.actions}>
          <Button appearance="primary" onClick={() => void start()}>
            {t('setUp.start')}
          </Button>
          <Button onClick={() => void start(true)}>{t('setUp.mend')}</Button>
        </div>
      )}
    </Card>
  );
}

function Report({ report }: { readonly report: SetUpReport }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <div role="status">
      {report.rounds.length === 0 && <Text className={styles.text}>{t('setUp.nothing')}</Text>}
      {report.rounds.map(({ key, teams, confirmedTeams, shells, confirmedTwice }) => (
        <Text key={key} className={styles.text}>
          {t('setUp.round', { key, teams, confirmed: confirmedTeams, shells })}
          {confirmedTwice > 0 && ` ${t('setUp.confirmedTwice', { key, count: confirmedTwice })}`}
        </Text>
      ))}
      {report.hints.map((hint) => (
        <Hint key={hint}>{t(`setUp.hints.${hint}`)}</Hint>
      ))}
    </div>
  );
}

/** What stops nothing, and had better be mended. */
function Hint({ children }: { readonly children: string }) {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.hint}>
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}
