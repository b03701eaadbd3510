import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AppMark } from './app-mark';
import { texts } from './texts';

const useStyles = makeStyles({
  rail: {
    width: '68px',
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

/** The only app there is; choosing it again leads to its start page. */
export function AppRail({ onOpenApp }: { readonly onOpenApp: () => void }) {
  const styles = useStyles();
  return (
    <nav className={styles.rail} aria-label={texts.apps}>
      <Button appearance="subtle" className={styles.item} onClick={onOpenApp} aria-current="page">
        <AppMark size={24} />
        {texts.app}
      </Button>
    </nav>
  );
}
