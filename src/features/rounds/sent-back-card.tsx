import { Button, makeStyles, Text, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundView } from '../../application/rounds/view-round';
import type { SentBack } from '../../domain/round/team';
import { Card } from '../../ui/card';
import { focusTitle } from '../../ui/focus-title';
import { Heading } from '../../ui/heading';
import { narrowest, touch } from '../../ui/narrow';
import { FindLeaderDialog } from './find-leader-dialog';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: '8px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  entry: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px 12px',
    paddingBlock: '8px',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTopStyle: 'none' },
    [narrowest]: { flexDirection: 'column', alignItems: 'stretch' },
  },
  names: { display: 'grid', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  button: { flexShrink: 0, ...touch },
});

/** Those whose leader the MUS administrator has to find. */
export function SentBackCard({ view }: { readonly view: RoundView }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<SentBack>();
  const [done, setDone] = useState('');
  const focusReturns = useRestoreFocusTarget();
  const { sentBack, people } = view;
  return (
    <Card>
      <div className={styles.parts}>
        <Heading level={2}>{t('rounds.sentBack.title')}</Heading>
        {sentBack.length === 0 && <Text className={styles.quiet}>{t('rounds.sentBack.nothing')}</Text>}
        <Text role="status">{done}</Text>
        <ul className={styles.list}>
          {sentBack.map((each) => (
            <li key={each.member.employmentNumber} className={styles.entry}>
              <span className={styles.names}>
                <Text weight="semibold">{each.member.name}</Text>
                <Text size={200} className={styles.quiet}>
                  {t('rounds.sentBack.from', {
                    leader: people.get(each.leaderId)?.name ?? t('rounds.progress.gone'),
                    reason: t(`rounds.sentBack.reasons.${each.reason}`),
                  })}
                </Text>
              </span>
              <Button
                {...focusReturns}
                className={styles.button}
                aria-label={t('rounds.sentBack.chooseFor', { name: each.member.name })}
                onClick={() => setChosen(each)}
              >
                {t('rounds.sentBack.choose')}
              </Button>
            </li>
          ))}
        </ul>
      </div>
      {chosen && (
        <FindLeaderDialog
          view={view}
          sentBack={chosen}
          onClose={() => setChosen(undefined)}
          onDone={(words) => {
            setChosen(undefined);
            setDone(words);
            focusTitle();
          }}
        />
      )}
    </Card>
  );
}
