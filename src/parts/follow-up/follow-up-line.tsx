import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '8px 0 0', padding: 0 },
  item: { position: 'relative', paddingInlineStart: '22px', paddingBottom: '14px', minWidth: 0 },
  last: { paddingBottom: '0px' },
  thread: {
    position: 'absolute',
    left: '5px',
    top: '10px',
    bottom: '-10px',
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorPaletteRedBorderActive,
  },
  knot: { position: 'absolute', left: 0, top: '4px', width: '12px', height: '12px', zIndex: 1 },
  filled: { fill: tokens.colorPaletteRedBorderActive },
  open: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorPaletteRedBorderActive,
    strokeWidth: 2,
  },
  name: { display: 'block', overflowWrap: 'anywhere' },
  state: { display: 'flex', gap: '4px', color: tokens.colorNeutralForeground2 },
  warning: { color: tokens.colorStatusWarningForeground2 },
  icon: { flexShrink: 0, marginTop: '2px' },
});

export interface FollowUpOnLine {
  readonly id: string;
  readonly name: string;
  /** Date, and time where it stands in a calendar. */
  readonly when: string;
  /** Where it stands: in both calendars, moved, held ... */
  readonly state: string;
  readonly isDone: boolean;
  readonly isWarning: boolean;
}

/** The plan's follow-ups on the red thread; what is held is a filled knot. Words beside it say the same. */
export function FollowUpLine({
  followUps,
  label,
}: {
  readonly followUps: readonly FollowUpOnLine[];
  readonly label: string;
}) {
  const styles = useStyles();
  return (
    <ol className={styles.list} aria-label={label}>
      {followUps.map(({ id, name, when, state, isDone, isWarning }, index) => {
        const isLast = index === followUps.length - 1;
        return (
          <li key={id} className={mergeClasses(styles.item, isLast && styles.last)}>
            {!isLast && <span className={styles.thread} aria-hidden />}
            <svg viewBox="0 0 12 12" className={styles.knot} aria-hidden focusable={false}>
              <circle cx={6} cy={6} r={isDone ? 4 : 4.5} className={isDone ? styles.filled : styles.open} />
            </svg>
            <Text weight="semibold" className={styles.name} dir="auto">
              {name}
            </Text>
            <Text className={styles.name}>{when}</Text>
            <Text size={200} className={mergeClasses(styles.state, isWarning && styles.warning)}>
              {isWarning && <WarningRegular className={styles.icon} aria-hidden />}
              <span>{state}</span>
            </Text>
          </li>
        );
      })}
    </ol>
  );
}
