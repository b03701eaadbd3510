import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  item: { position: 'relative', paddingInlineStart: '22px', paddingBottom: '18px', minWidth: 0 },
  last: { paddingBottom: '0px' },
  knot: { position: 'absolute', left: 0, top: '4px', width: '12px', height: '12px', zIndex: 1 },
  thread: {
    position: 'absolute',
    left: '5px',
    top: '10px',
    bottom: '-10px',
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorPaletteRedBorderActive,
  },
  filled: { fill: tokens.colorPaletteRedBorderActive },
  open: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorPaletteRedBorderActive,
    strokeWidth: 2,
  },
});

export interface KnotItemProps {
  /** The end that nothing hangs on yet. */
  readonly isOpenEnd?: boolean;
  readonly children: ReactNode;
}

/** A knot on the red thread of the plan. The thread is decoration: the words beside it say the same. */
export function KnotItem({ isOpenEnd = false, children }: KnotItemProps) {
  const styles = useStyles();
  return (
    <li className={mergeClasses(styles.item, isOpenEnd && styles.last)}>
      {!isOpenEnd && <span className={styles.thread} aria-hidden />}
      <svg viewBox="0 0 12 12" className={styles.knot} aria-hidden focusable={false}>
        <circle cx={6} cy={6} r={isOpenEnd ? 4.5 : 4} className={isOpenEnd ? styles.open : styles.filled} />
      </svg>
      {children}
    </li>
  );
}
