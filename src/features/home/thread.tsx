import { makeStyles, tokens } from '@fluentui/react-components';
import type { CourseStepState } from '../../domain/conversation/course';
import { narrow } from '../../ui/narrow';

const useStyles = makeStyles({
  knot: {
    position: 'absolute',
    left: 0,
    top: 0,
    width: '18px',
    height: '18px',
    [narrow]: { top: '1px' },
  },
  done: { fill: tokens.colorPaletteRedBorderActive },
  ring: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorPaletteRedBorderActive,
    strokeWidth: 2,
  },
  later: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: 1.5,
  },
  hanging: {
    position: 'absolute',
    left: '9px',
    top: '9px',
    width: '100%',
    height: '10px',
    overflow: 'visible',
    fill: 'none',
    [narrow]: { display: 'none' },
  },
  upright: {
    display: 'none',
    position: 'absolute',
    left: '8px',
    top: '10px',
    height: '100%',
    borderInlineStartWidth: '2px',
    [narrow]: { display: 'block' },
  },
  solid: {
    stroke: tokens.colorPaletteRedBorderActive,
    strokeWidth: 2,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorPaletteRedBorderActive,
  },
  dashed: {
    stroke: tokens.colorNeutralStroke1,
    strokeWidth: 1.5,
    strokeDasharray: '3 4',
    borderInlineStartStyle: 'dashed',
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
});

/** Done is a filled knot, now a ring with a dot, later a grey ring. */
export function Knot({ state }: Pick<CourseStepState, 'state'>) {
  const styles = useStyles();
  return (
    <svg viewBox="0 0 18 18" className={styles.knot} aria-hidden focusable={false}>
      {state === 'done' && <circle cx={9} cy={9} r={5} className={styles.done} />}
      {state === 'later' && <circle cx={9} cy={9} r={4.5} className={styles.later} />}
      {state === 'now' && (
        <>
          <circle cx={9} cy={9} r={8} className={styles.ring} />
          <circle cx={9} cy={9} r={3.5} className={styles.done} />
        </>
      )}
    </svg>
  );
}

/** The thread to the next knot: it hangs a little, or runs straight down where the steps stand below each other. */
export function ThreadBetween({ isDone }: { readonly isDone: boolean }) {
  const styles = useStyles();
  const line = isDone ? styles.solid : styles.dashed;
  return (
    <>
      <svg
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        className={styles.hanging}
        aria-hidden
        focusable={false}
      >
        <path d="M0 0 Q50 10 100 0" className={line} vectorEffect="non-scaling-stroke" />
      </svg>
      <span className={`${styles.upright} ${line}`} aria-hidden />
    </>
  );
}
