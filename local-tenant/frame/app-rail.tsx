import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTableRegular, EyeTrackingRegular } from '@fluentui/react-icons';
import { AppMark } from './app-mark';
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
});

export interface AppRailProps {
  readonly onOpenApp: () => void;
  readonly siteUrl: string;
  readonly persona: string;
}

/** The only app there is, where choosing it again leads to its start page; and what lies beside Teams. */
export function AppRail({ onOpenApp, siteUrl, persona }: AppRailProps) {
  const styles = useStyles();
  return (
    <div className={styles.rail}>
      <nav aria-label={texts.apps}>
        <Button appearance="subtle" className={styles.item} onClick={onOpenApp} aria-current="page">
          <AppMark size={24} />
          {texts.app}
        </Button>
      </nav>
      <nav aria-label={texts.elsewhere}>
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
