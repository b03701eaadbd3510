import { Avatar, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { parties as both, type Names, type Party } from '../../domain/conversation/parties';
import { firstName } from '../../ui/first-name';

const useStyles = makeStyles({
  both: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '16px 24px',
    '@container shell (max-width: 719px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  side: { minWidth: 0 },
  who: { display: 'flex', alignItems: 'center', gap: '8px', marginBottom: '6px' },
  said: { display: 'grid', gap: '8px', overflowWrap: 'anywhere', color: tokens.colorNeutralForeground1 },
});

export interface SideBySideProps {
  readonly names: Names;
  /** Left out: both. */
  readonly parties?: readonly Party[];
  readonly children: (party: Party) => ReactNode;
}

/** What the two say of the same, beside each other where there is room. */
export function SideBySide({ names, parties = both, children }: SideBySideProps) {
  const styles = useStyles();
  return (
    <div className={styles.both}>
      {parties.map((party) => (
        <section key={party} className={styles.side} aria-label={firstName(names[party])}>
          <div className={styles.who}>
            <Avatar size={20} name={names[party]} aria-hidden />
            <Text size={200} weight="semibold">
              {firstName(names[party])}
            </Text>
          </div>
          <div className={styles.said}>{children(party)}</div>
        </section>
      ))}
    </div>
  );
}
