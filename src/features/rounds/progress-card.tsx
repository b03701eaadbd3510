import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { RoundView } from '../../application/rounds/view-round';
import type { LeaderState } from '../../domain/round/round-progress';
import { Card } from '../../ui/card';
import { Heading } from '../../ui/heading';

const line = `${tokens.strokeWidthThin} solid`;

const useStyles = makeStyles({
  parts: { display: 'grid', gap: '12px' },
  bar: { display: 'flex', gap: '2px', height: '16px' },
  part: { minWidth: '4px', boxSizing: 'border-box', borderRadius: tokens.borderRadiusSmall },
  confirmed: {
    backgroundColor: tokens.colorBrandBackground,
    border: `${line} ${tokens.colorBrandBackground}`,
    forcedColorAdjust: 'none',
  },
  asked: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `${line} ${tokens.colorBrandStroke1}`,
  },
  'not-asked': { border: `${line} ${tokens.colorNeutralStrokeAccessible}` },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 24px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  entry: { display: 'flex', alignItems: 'center', gap: '8px' },
  swatch: { width: '12px', height: '12px', flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const states = [
  ['confirmed', 'legendConfirmed'],
  ['asked', 'legendAsked'],
  ['not-asked', 'legendNotAsked'],
] as const satisfies readonly (readonly [LeaderState, string])[];

/** Brand filled, tinted with a line, empty with a line; the same in words below (ui.md section 9). */
export function ProgressCard({ view: { leaders } }: { readonly view: RoundView }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const countOf = (wanted: LeaderState) => leaders.filter(({ state }) => state === wanted).length;
  const shown = states.filter(([state]) => countOf(state) > 0);
  const title = t('rounds.progress.title', { confirmed: countOf('confirmed'), count: leaders.length });
  return (
    <Card>
      <div className={styles.parts}>
        <Heading level={2}>{title}</Heading>
        {leaders.length > 0 && (
          <>
            <div className={styles.bar} role="img" aria-label={title}>
              {shown.map(([state]) => (
                <div
                  key={state}
                  className={mergeClasses(styles.part, styles[state])}
                  style={{ flexGrow: countOf(state) }}
                />
              ))}
            </div>
            <ul className={styles.legend}>
              {shown.map(([state, words]) => (
                <li key={state} className={styles.entry}>
                  <span aria-hidden className={mergeClasses(styles.part, styles[state], styles.swatch)} />
                  <Text>{t(`rounds.progress.${words}`, { count: countOf(state) })}</Text>
                </li>
              ))}
            </ul>
          </>
        )}
        <Text className={styles.quiet}>{t(`rounds.progress.${nextStep(leaders.length, countOf)}`)}</Text>
      </div>
    </Card>
  );
}

/** What has to happen now, and by whom. */
function nextStep(total: number, countOf: (state: LeaderState) => number) {
  if (total === 0) return 'noPopulation';
  if (countOf('not-asked') === total) return 'nobodyAsked';
  if (countOf('not-asked') > 0) return 'someNotAsked';
  return countOf('confirmed') === total ? 'all' : 'waiting';
}
