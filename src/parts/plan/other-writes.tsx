import { Avatar, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { FieldKey } from '../../domain/writing/fields';
import { usePlanWriting } from './plan-writing';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '6px', marginTop: '4px' },
  words: { color: tokens.colorNeutralForeground2 },
});

/** A small avatar and words at what the other has just changed; no cursor dances (ui.md section 6). */
export function OtherWrites({ keys }: { readonly keys: readonly FieldKey[] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { written, other } = usePlanWriting();
  const isWriting = keys.some((key) => written.includes(key));
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
