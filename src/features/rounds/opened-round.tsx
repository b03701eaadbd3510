import { makeStyles } from '@fluentui/react-components';
import type { RoundView } from '../../application/rounds/view-round';
import { LeadersSection } from './leaders-section';
import { ProgressCard } from './progress-card';
import { SentBackCard } from './sent-back-card';
import { medium } from '../../ui/narrow';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: '16px' },
  cards: {
    display: 'grid',
    gridTemplateColumns: '2fr minmax(280px, 1fr)',
    gap: '16px',
    [medium]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

/** How many leaders have answered, who was sent back, and the leaders one by one. */
export function OpenedRound({ view }: { readonly view: RoundView }) {
  const styles = useStyles();
  return (
    <div className={styles.parts}>
      <div className={styles.cards}>
        <ProgressCard view={view} />
        <SentBackCard view={view} />
      </div>
      {view.leaders.length > 0 && <LeadersSection view={view} />}
    </div>
  );
}
