import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { AppMark } from '../../frame/app-mark';
import type { AddInItem } from './item';
import { openAddIn, type AddInWindow } from './open-add-in';
import { addInTexts } from './texts';
import type { AddInVisit } from './visit';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    width: '320px',
    maxWidth: '100%',
    '@media (max-width: 759.9px)': { width: '100%' },
    height: '100%',
    minHeight: 0,
    boxSizing: 'border-box',
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flex: '1 1 auto' },
  window: { flex: '1 1 0', minHeight: 0 },
});

export interface AddInPaneProps extends AddInVisit {
  readonly item: AddInItem;
  readonly initialization?: string | undefined;
  readonly onClose: () => void;
}

/** The add-in's own page beside an appointment. Another person, language or appointment is another visit. */
export function AddInPane({ item, initialization, onClose, ...visit }: AddInPaneProps) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const opened = useRef<AddInWindow | null>(null);
  const { person, language, theme, setup, hasNestedAppAuth } = visit;
  const texts = addInTexts[language];
  // What is only called back may change without the add-in starting over.
  const latest = useRef(visit);
  useEffect(() => {
    latest.current = visit;
  });

  useEffect(() => {
    if (!place.current) return undefined;
    const window = openAddIn({
      page: 'outlook.html',
      item,
      place: place.current,
      title: addInTexts[language].name,
      initialization,
      visit: {
        setup,
        person,
        language,
        hasNestedAppAuth,
        theme: latest.current.theme,
        onNotice: (notice) => latest.current.onNotice(notice),
        confirmSignIn: (...asked) => latest.current.confirmSignIn(...asked),
      },
    });
    opened.current = window;
    return () => window.close();
  }, [item, initialization, setup, person, language, hasNestedAppAuth]);

  useEffect(() => opened.current?.showTheme(theme), [theme]);

  return (
    <aside className={styles.pane} aria-label={texts.name}>
      <div className={styles.head}>
        <AppMark size={20} />
        <Text weight="semibold" className={styles.name}>
          {texts.name}
        </Text>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={texts.close}
          onClick={onClose}
        />
      </div>
      <div ref={place} className={styles.window} />
    </aside>
  );
}
