import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { DocumentPdfRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../application/conversation/seen-conversation';
import { copenhagenDateOf } from '../../domain/time/calendar-dates';
import type { Failure } from '../../domain/base/failure';
import { parties } from '../../domain/conversation/parties';
import { filedCopyOf, signedBy } from '../../domain/plan/plan-facts';
import { FailureMessage } from '../../parts/workplace/failure-message';
import { firstName } from '../../ui/first-name';
import { smallTouch } from '../../ui/narrow';
import { useDays } from '../../parts/workplace/use-days';
import { useWorkplace } from '../../parts/workplace/workplace-context';
import { download } from './download';
import type { SettledPlan } from './use-settled-plan';

const useStyles = makeStyles({
  part: {
    display: 'grid',
    gap: '10px',
    marginTop: '16px',
    paddingTop: '14px',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '10px' },
  copy: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', gap: '10px' },
  icon: { fontSize: '20px' },
  words: { display: 'grid', justifyItems: 'start' },
  quiet: { color: tokens.colorNeutralForeground2 },
  button: { ...smallTouch },
});

export interface FiledCopiesProps {
  readonly conversation: Conversation;
  readonly leaderName: string;
  readonly settled: SettledPlan;
}

/** The signed copies in the personnel folder, the newest first; what is wrong with them is said. */
export function FiledCopies({ conversation, leaderName, settled }: FiledCopiesProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { day } = useDays();
  const { files } = useWorkplace();
  const [failure, setFailure] = useState<{ readonly failure: Failure; readonly retry: () => void }>();
  const { item, signatures, round } = conversation;
  const copies = item.records.leader.filed.toReversed();
  const current = filedCopyOf(item, signatures);
  const areBothSigned = signedBy(signatures) === 'both';
  const isVoid = parties.some((party) => signatures[party] === 'void');
  const leader = firstName(leaderName);

  const fetchCopy = async (copy: (typeof copies)[number]) => {
    const fetched = await files.download(item.card, copy.itemId);
    if (fetched.ok) {
      setFailure(undefined);
      download(copy.name, fetched.value);
    } else setFailure({ failure: fetched.failure, retry: () => void fetchCopy(copy) });
  };

  if (copies.length === 0 && !areBothSigned) return null;
  return (
    <div className={styles.part}>
      {copies.length > 0 && (
        <ul className={styles.list}>
          {copies.map((copy) => {
            const on = day(copenhagenDateOf(copy.filedAt), { weekday: 'never', short: true });
            return (
              <li key={copy.itemId} className={styles.copy}>
                <DocumentPdfRegular className={styles.icon} aria-hidden />
                <span className={styles.words}>
                  <Link as="button" onClick={() => void fetchCopy(copy)}>
                    {copy === current
                      ? t('plan.filed.name', { year: round.key.slice(0, 4) })
                      : t('plan.filed.earlier', { day: on })}
                  </Link>
                  <Text size={200} className={styles.quiet}>
                    {t('plan.filed.where', { day: on })}
                  </Text>
                </span>
              </li>
            );
          })}
        </ul>
      )}
      {isVoid && copies.length > 0 && (
        <Text size={200} className={styles.quiet}>
          {t('plan.filed.newOne')}
        </Text>
      )}
      {failure && <FailureMessage failure={failure.failure} onRetry={failure.retry} />}
      <div role="status">
        {areBothSigned && current === undefined && (
          <Text size={200}>
            {settled.isFiling ? t('plan.filed.filing') : t('plan.filed.waiting', { leader })}
          </Text>
        )}
        {settled.copy === 'exchanged' && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{t('plan.filed.exchanged')}</MessageBarBody>
          </MessageBar>
        )}
        {settled.copy === 'cannot-be-checked' && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {t('plan.filed.unchecked')}
              {settled.fileAnew === undefined && <> {t('plan.filed.askToFileAnew', { leader })}</>}
            </MessageBarBody>
            {settled.fileAnew && (
              <MessageBarActions>
                <Button className={styles.button} disabled={settled.isFiling} onClick={settled.fileAnew}>
                  {t('plan.filed.fileAnew')}
                </Button>
              </MessageBarActions>
            )}
          </MessageBar>
        )}
        {settled.copy === 'same' && (
          <Text size={200} className={styles.quiet}>
            {t('plan.filed.compared')}
          </Text>
        )}
      </div>
    </div>
  );
}
