import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import { openTab, type OpenTab, type Visit, type VisitServices } from './open-tab';
import type { TeamsTheme } from './protocol/context';
import { texts } from './texts';

/** The narrowest phone in common use. */
const phoneWidth = '360px';
const phoneHeight = '740px';

const useStyles = makeStyles({
  place: { flex: '1 1 0', minHeight: 0, display: 'flex', justifyContent: 'center' },
  away: { display: 'none' },
  placeOfPhone: { paddingBlock: tokens.spacingVerticalL, backgroundColor: tokens.colorNeutralBackground5 },
  frame: {
    flex: '1 1 0',
    minWidth: 0,
    border: 'none',
    display: 'block',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  phone: {
    flex: `0 1 ${phoneWidth}`,
    // The border comes on top, so that the app itself is as wide as the phone.
    boxSizing: 'content-box',
    height: `min(100%, ${phoneHeight})`,
    border: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
});

export interface HostedTabHandle {
  pressBack(): void;
}

interface HostedTabProps {
  readonly visit: Visit;
  readonly services: VisitServices;
  readonly theme: TeamsTheme;
  readonly narrow: boolean;
  /** Another page of Teams is shown; the app goes on behind it. */
  readonly away: boolean;
  readonly handle: Ref<HostedTabHandle>;
}

/** The app's iframe. Mounted anew for each visit, since a used window keeps its history and its session. */
export function HostedTab({ visit, services, theme, narrow, away, handle }: HostedTabProps) {
  const styles = useStyles();
  const iframe = useRef<HTMLIFrameElement>(null);
  const tab = useRef<OpenTab | null>(null);

  useEffect(() => {
    if (!iframe.current) return undefined;
    const opened = openTab(iframe.current, visit, services);
    tab.current = opened;
    return () => opened.close();
  }, [visit, services]);

  // After the effect above, so that a new visit knows the theme before the app can ask for it.
  useEffect(() => tab.current?.showTheme(theme), [visit, theme]);

  useImperativeHandle(handle, () => ({ pressBack: () => tab.current?.pressBack() }), []);

  return (
    <div className={mergeClasses(styles.place, narrow && styles.placeOfPhone, away && styles.away)}>
      <iframe
        ref={iframe}
        name="roed-traad"
        title={texts.app}
        allow="clipboard-write"
        className={mergeClasses(styles.frame, narrow && styles.phone)}
      />
    </div>
  );
}
