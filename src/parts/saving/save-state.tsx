import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import {
  CloudCheckmarkRegular,
  CloudDismissRegular,
  CloudOffRegular,
  CloudSyncRegular,
} from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AutosaveState } from '../../application/writing/autosave';
import { useDays } from '../workplace/use-days';

/** Milliseconds between two times that the state is spoken; whoever writes must not be interrupted more often. */
const SPOKEN_EVERY = 60_000;
/** Milliseconds that a screen reader is given to notice a change. */
const SAID_WITHIN = 1_000;

const useStyles = makeStyles({
  state: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '6px',
    color: tokens.colorNeutralForeground2,
  },
  warning: { color: tokens.colorStatusWarningForeground2 },
  icon: { fontSize: '16px', flexShrink: 0 },
});

export interface SaveStateProps {
  readonly state: Pick<AutosaveState, 'saving' | 'savedAt' | 'device'>;
  /** What both write: T40's last form. */
  readonly isForBoth?: boolean;
}

/** How far what is typed is saved, in the page's header; the clock time is Microsoft 365's. */
export function SaveState({ state, isForBoth = false }: SaveStateProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { clock } = useDays();
  const { saving, savedAt, device } = state;
  const isWarning = saving === 'offline' || saving === 'failed' || saving === 'signed-out';
  const isSpoken = useSpokenSeldom(saving, isWarning);

  const words = (): string => {
    switch (saving) {
      case 'writing':
      case 'waiting':
        return t('writing.saving.writing');
      case 'offline':
        return t(device === 'kept' ? 'writing.saving.offline' : 'writing.savingWithoutJournal.offline');
      case 'failed':
      case 'signed-out':
        return t('writing.saving.notSaved');
      case 'saved':
        if (savedAt === undefined) return '';
        return t(isForBoth ? 'writing.saving.savedForBoth' : 'writing.saving.saved', {
          time: clock(savedAt),
        });
    }
  };
  const text = words();
  const Icon = icons[saving];
  return (
    <Text
      size={200}
      role="status"
      aria-live={isSpoken ? 'polite' : 'off'}
      className={mergeClasses(styles.state, isWarning && styles.warning)}
    >
      {text !== '' && <Icon className={styles.icon} aria-hidden />}
      {text}
    </Text>
  );
}

const icons = {
  saved: CloudCheckmarkRegular,
  writing: CloudSyncRegular,
  waiting: CloudSyncRegular,
  offline: CloudOffRegular,
  failed: CloudDismissRegular,
  'signed-out': CloudDismissRegular,
} as const;

/** Trouble is always spoken; that something was saved, once in a while. */
function useSpokenSeldom(saving: AutosaveState['saving'], isWarning: boolean): boolean {
  const [isQuiet, setQuiet] = useState(false);

  useEffect(() => {
    if (saving !== 'saved') return undefined;
    // Only when this one has been said.
    const quiet = setTimeout(() => setQuiet(true), SAID_WITHIN);
    return () => clearTimeout(quiet);
  }, [saving]);

  useEffect(() => {
    if (!isQuiet) return undefined;
    const timer = setTimeout(() => setQuiet(false), SPOKEN_EVERY);
    return () => clearTimeout(timer);
  }, [isQuiet]);

  return isWarning || !isQuiet;
}
