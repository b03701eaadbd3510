import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  AlertRegular,
  CalendarLtrRegular,
  DocumentTableRegular,
  EyeTrackingRegular,
  OpenRegular,
} from '@fluentui/react-icons';
import { AppMark } from './app-mark';
import type { Place } from './frame-state';
import type { FrameHost } from './host';
import { texts } from './texts';

const useStyles = makeStyles({
  rail: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'space-between',
    width: '84px',
    flexShrink: 0,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalXS,
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  apps: { display: 'flex', flexDirection: 'column' },
  bar: {
    display: 'flex',
    flexShrink: 0,
    padding: tokens.spacingVerticalXXS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  item: {
    minWidth: 0,
    width: '100%',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  current: { boxShadow: `inset ${tokens.strokeWidthThickest} 0 0 ${tokens.colorCompoundBrandStroke}` },
});

interface AppsProps {
  readonly activity: string;
  readonly place: Place['name'];
  readonly onOpenApp: () => void;
  readonly onOpenPlace: (place: Place) => void;
}

export interface AppRailProps extends AppsProps {
  /** The other application that shows the same tab. */
  readonly siblings: FrameHost['siblings'];
  readonly siteUrl: string;
  readonly persona: string;
}

/** Teams' own pages and the app, where choosing it again leads to its start page; and what lies beside Teams. */
export function AppRail({ siblings, siteUrl, persona, ...apps }: AppRailProps) {
  const styles = useStyles();
  return (
    <div className={styles.rail}>
      <nav aria-label={texts.apps} className={styles.apps}>
        <Apps {...apps} />
      </nav>
      <nav aria-label={texts.elsewhere}>
        {siblings.map(({ name, href }) => (
          <Button
            key={name}
            as="a"
            appearance="subtle"
            className={styles.item}
            href={`${href}?persona=${encodeURIComponent(persona)}`}
            target="_blank"
            rel="noopener"
          >
            <OpenRegular fontSize={24} />
            {name}
          </Button>
        ))}
        <Button
          as="a"
          appearance="subtle"
          className={styles.item}
          href={`${siteUrl}?persona=${encodeURIComponent(persona)}`}
          target="_blank"
          rel="noopener"
        >
          <DocumentTableRegular fontSize={24} />
          {texts.sharePoint}
        </Button>
        <Button
          as="a"
          appearance="subtle"
          className={styles.item}
          href="/inspector"
          target="_blank"
          rel="noopener"
        >
          <EyeTrackingRegular fontSize={24} />
          {texts.inspector}
        </Button>
      </nav>
    </div>
  );
}

/** On a phone Teams has its pages below. */
export function AppBar(apps: AppsProps) {
  const styles = useStyles();
  return (
    <nav aria-label={texts.apps} className={styles.bar}>
      <Apps {...apps} />
    </nav>
  );
}

function Apps({ activity, place, onOpenApp, onOpenPlace }: AppsProps) {
  const styles = useStyles();
  const entry = (name: Place['name']) => ({
    appearance: 'subtle' as const,
    className: mergeClasses(styles.item, name === place && styles.current),
    ...(name === place && { 'aria-current': 'page' as const }),
  });
  return (
    <>
      <Button {...entry('activity')} onClick={() => onOpenPlace({ name: 'activity' })}>
        <AlertRegular fontSize={24} />
        {activity}
      </Button>
      <Button {...entry('calendar')} onClick={() => onOpenPlace({ name: 'calendar' })}>
        <CalendarLtrRegular fontSize={24} />
        {texts.calendar}
      </Button>
      <Button {...entry('app')} onClick={onOpenApp}>
        <AppMark size={24} />
        {texts.app}
      </Button>
    </>
  );
}
