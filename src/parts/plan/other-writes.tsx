import { Avatar, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { millisecondsOf } from '../../domain/time/calendar-dates';
import type { FieldKey } from '../../domain/writing/fields';
import { useWritten } from '../saving/open-autosave';
import { useWorkplace } from '../workplace/workplace-context';
import { usePlanWriting } from './plan-writing';

/** For so long after a change the other is said to be writing, in milliseconds. */
const WRITES_FOR = 6_000;

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '6px', marginTop: '4px' },
  words: { color: tokens.colorNeutralForeground2 },
});

/** A small avatar and words at what the other has just changed; no cursor dances (ui.md section 6). */
export function OtherWrites({ keys }: { readonly keys: readonly FieldKey[] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { other } = usePlanWriting();
  const isWriting = useJustChanged(keys);
  return (
    <span aria-live="polite">
      {isWriting && (
        <span className={styles.line}>
          <Avatar size={16} name={other} aria-hidden />
          <Text size={200} className={styles.words}>
            {t('plan.edit.writes', { name: other })}
          </Text>
        </span>
      )}
    </span>
  );
}

/** Whether what the other changed last is among these, and not long ago. */
function useJustChanged(keys: readonly FieldKey[]): boolean {
  const { now } = useWorkplace();
  const at = useWritten(({ othersChanged }) =>
    othersChanged?.keys.some((key) => keys.includes(key)) ? othersChanged.at : undefined,
  );
  const [overAt, setOverAt] = useState(() =>
    at !== undefined && millisecondsOf(now()) - millisecondsOf(at) >= WRITES_FOR ? at : undefined,
  );
  useEffect(() => {
    if (at === undefined) return undefined;
    const timer = setTimeout(() => setOverAt(at), WRITES_FOR);
    return () => clearTimeout(timer);
  }, [at]);
  return at !== undefined && at !== overAt;
}
