import { makeStyles, tokens } from '@fluentui/react-components';
import type { Course } from '../../domain/conversation/course';

const useStyles = makeStyles({
  thread: { display: 'block', flexShrink: 0 },
  done: { stroke: tokens.colorPaletteRedBorderActive, fill: tokens.colorPaletteRedBorderActive },
  now: { stroke: tokens.colorPaletteRedBorderActive, fill: tokens.colorNeutralBackground1 },
  later: { stroke: tokens.colorNeutralStrokeAccessible, fill: tokens.colorNeutralBackground1 },
});

const DISTANCE = 15;
const FIRST = 5;
const MIDDLE = 6;

/** The course as six knots on the thread. Decoration: words beside it say the same. */
export function MiniThread({ steps }: Pick<Course, 'steps'>) {
  const styles = useStyles();
  return (
    <svg width={86} height={12} viewBox="0 0 86 12" className={styles.thread} aria-hidden focusable={false}>
      {steps.slice(1).map(({ step, state }, index) => (
        <line
          key={step}
          x1={FIRST + index * DISTANCE}
          x2={FIRST + (index + 1) * DISTANCE}
          y1={MIDDLE}
          y2={MIDDLE}
          className={state === 'later' ? styles.later : styles.done}
          strokeWidth={state === 'later' ? 1 : 2}
          {...(state === 'later' && { strokeDasharray: '1 2' })}
        />
      ))}
      {steps.map(({ step, state }, index) => (
        <circle
          key={step}
          cx={FIRST + index * DISTANCE}
          cy={MIDDLE}
          r={state === 'now' ? 4 : state === 'done' ? 2 : 2.5}
          className={styles[state]}
          strokeWidth={state === 'now' ? 2 : 1}
        />
      ))}
    </svg>
  );
}
