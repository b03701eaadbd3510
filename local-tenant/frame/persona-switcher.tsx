import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import { PersonaButton } from './persona-button';
import { PersonaList } from './persona-list';
import { reportCounts } from './personas';
import type { Person } from './tenant';
import { texts } from './texts';
import { useDisclosure } from './use-disclosure';

const useStyles = makeStyles({
  around: { position: 'relative', minWidth: 0, maxWidth: '340px' },
  panel: {
    position: 'absolute',
    insetInlineEnd: 0,
    top: `calc(100% + ${tokens.spacingVerticalXS})`,
    // Above the notices and the app, which come later in the page.
    zIndex: 1,
    boxSizing: 'border-box',
    width: `min(380px, calc(100vw - ${tokens.spacingHorizontalL}))`,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    outlineStyle: 'none',
  },
});

interface PersonaSwitcherProps {
  readonly people: readonly Person[];
  readonly current: Person | undefined;
  readonly compact: boolean;
  readonly onChoose: (upn: string) => void;
}

export function PersonaSwitcher({ people, current, compact, onChoose }: PersonaSwitcherProps) {
  const styles = useStyles();
  const panelId = useId();
  const { open, button, toggle, closeAndReturn, around } = useDisclosure();
  const counts = useMemo(() => reportCounts(people), [people]);

  const choose = (upn: string) => {
    closeAndReturn();
    onChoose(upn);
  };

  return (
    <div className={styles.around} {...around}>
      <PersonaButton
        buttonRef={button}
        person={current}
        counts={counts}
        compact={compact}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? panelId : undefined}
        onClick={toggle}
      />
      {open && (
        // Takes the focus when somebody clicks between the people, so that it does not count as going elsewhere.
        <div
          id={panelId}
          role="dialog"
          aria-label={texts.choosePersona}
          tabIndex={-1}
          className={styles.panel}
        >
          <PersonaList people={people} counts={counts} currentUpn={current?.upn} onChoose={choose} />
        </div>
      )}
    </div>
  );
}
