import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Choice } from '../../domain/plan/rows/row-table';
import { choiceOf } from '../../domain/plan/rows/cells';
import type { FieldKey } from '../../domain/writing/fields';
import { useField } from '../saving/open-autosave';
import { useLocalText } from './local-text';

const useStyles = makeStyles({ hint: { display: 'block', color: tokens.colorNeutralForeground2 } });

export interface LevelHintProps {
  readonly fieldKey: FieldKey;
  readonly levels: readonly Choice[];
}

/** What the chosen level means. */
export function LevelHint({ fieldKey, levels }: LevelHintProps) {
  const styles = useStyles();
  const say = useLocalText();
  const hint = choiceOf(levels, useField(fieldKey).text)?.hint;
  return (
    <Text size={200} className={styles.hint} role="status">
      {hint && say(hint)}
    </Text>
  );
}
