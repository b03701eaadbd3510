import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, BeakerRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { ClockMenu, FoldedMenu, ViewMenu, WidthToggle, type FrameMenuProps } from './frame-menus';
import { texts } from './texts';
import { useMedia, windows } from './use-media';

const useStyles = makeStyles({
  bar: {
    position: 'relative',
    // Its menus open over what stands below, positioned or not.
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '48px',
    paddingInline: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  wrapping: { flexWrap: 'wrap' },
  name: { margin: 0, whiteSpace: 'nowrap' },
  mark: {
    display: 'flex',
    // The persona gives way before the mark does.
    flexShrink: 0,
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    paddingInline: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorStatusWarningForeground2,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
  },
  markBelow: {
    order: 1,
    flexShrink: 1,
    borderInlineStyle: 'none',
    borderBlockEndStyle: 'none',
    flexBasis: '100%',
    borderRadius: 0,
    justifyContent: 'center',
    // Out to the edges of the bar.
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  space: { flexGrow: 1 },
});

interface TopBarProps extends FrameMenuProps {
  readonly title: string;
  readonly mark: string;
  readonly onBack: () => void;
  readonly persona: ReactNode;
}

/** Without room for menus the controls fold into one menu; on a phone the mark finds a line of its own. */
export function TopBar({ title, mark, onBack, persona, ...menus }: TopBarProps) {
  const styles = useStyles();
  const roomForMenus = useMedia(windows.roomForMenus);
  const phone = useMedia(windows.phone);
  return (
    <header className={mergeClasses(styles.bar, phone && styles.wrapping)}>
      <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={texts.back} onClick={onBack} />
      <Text as="h1" size={400} weight="semibold" className={styles.name}>
        {title}
      </Text>
      <div className={mergeClasses(styles.mark, phone && styles.markBelow)}>
        <BeakerRegular aria-hidden="true" />
        <Text size={200}>{mark}</Text>
      </div>
      <div className={styles.space} />
      {roomForMenus ? (
        <>
          <ClockMenu {...menus} />
          <ViewMenu {...menus} />
          <WidthToggle {...menus} />
        </>
      ) : (
        <FoldedMenu {...menus} />
      )}
      {persona}
    </header>
  );
}
