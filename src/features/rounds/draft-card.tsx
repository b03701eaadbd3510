import { Button, makeStyles, Text, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openRound } from '../../application/rounds/open-round';
import type { RoundFailure } from '../../application/rounds/round-failure';
import type { RoundView } from '../../application/rounds/view-round';
import { Card } from '../../ui/card';
import { Heading } from '../../ui/heading';
import { focusTitle } from '../../ui/focus-title';
import { narrowest, wideTouch } from '../../ui/narrow';
import { useWorkplace } from '../../parts/workplace/workplace-context';
import { useLocalText } from '../../parts/questions/local-text';
import { OpenDialog } from './open-dialog';
import { RoundProblem } from './round-problem';
import { useConceptOf } from './use-concepts';
import { useRenewRounds } from './use-rounds';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: '16px' },
  lines: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    gap: '8px 24px',
    margin: 0,
    [narrowest]: { gridTemplateColumns: '1fr', gap: '2px' },
  },
  row: { display: 'contents' },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere', [narrowest]: { marginBottom: '8px' } },
  button: { justifySelf: 'start', ...wideTouch },
});

/** What a round that is not open yet comes to, and the opening of it. */
export function DraftCard({ view }: { readonly view: RoundView }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const workplace = useWorkplace();
  const renew = useRenewRounds();
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<RoundFailure>();
  const focusReturns = useRestoreFocusTarget();
  const lines = useLines(view);
  const { item } = view;

  const open = async () => {
    setAsking(false);
    setBusy(true);
    setFailure(undefined);
    const outcome = await openRound(workplace, item);
    if (!outcome.ok) setFailure(outcome.failure);
    setBusy(false);
    if (outcome.ok || outcome.failure.code === 'changed') await renew();
    if (outcome.ok) focusTitle();
  };

  return (
    <Card>
      <div className={styles.parts}>
        <Heading level={2}>{t('rounds.draft.title')}</Heading>
        <Text>{t('rounds.draft.what')}</Text>
        <dl className={styles.lines}>
          {lines.map(([name, value]) => (
            <div key={name} className={styles.row}>
              <dt className={styles.name}>{name}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ))}
        </dl>
        {failure && <RoundProblem failure={failure} onRetry={() => void open()} />}
        {item.settings.closedOn === undefined && (
          <Button
            {...focusReturns}
            appearance="primary"
            className={styles.button}
            disabledFocusable={isBusy}
            onClick={() => setAsking(true)}
          >
            {t('rounds.draft.open')}
          </Button>
        )}
      </div>
      {isAsking && (
        <OpenDialog round={item.settings.name} onClose={() => setAsking(false)} onOpen={() => void open()} />
      )}
    </Card>
  );
}

/** Name and value of what is set. */
function useLines({ item: { settings }, population, leaders }: RoundView): (readonly [string, string])[] {
  const { t, i18n } = useTranslation();
  const say = useLocalText();
  const concept = useConceptOf(settings).value;
  const count = population?.length ?? 0;
  const people =
    settings.population.kind === 'departments'
      ? t('rounds.draft.departments', {
          departments: new Intl.ListFormat(i18n.language).format(settings.population.departments),
        })
      : count === 0
        ? t('rounds.draft.nobody')
        : `${t('rounds.draft.members', { count })} ${t('rounds.draft.under', { count: leaders.length })}`;
  return [
    [t('rounds.draft.population'), people],
    [t('rounds.draft.concept'), concept ? say(concept.name) : settings.conceptKey],
    [
      t('rounds.draft.conversation'),
      t('rounds.draft.conversationValue', {
        minutes: settings.conversationLength,
        notice: settings.noticeDays,
      }),
    ],
    [
      t('rounds.draft.deadlines'),
      t('rounds.draft.deadlinesValue', {
        handIn: settings.deadlines.handInDays,
        plan: settings.deadlines.planDays,
      }),
    ],
  ];
}
