import { Button, makeStyles } from '@fluentui/react-components';
import type { FieldKey } from '../../domain/writing/fields';
import { smallTouch } from '../../ui/narrow';
import { useField } from '../saving/open-autosave';
import { AnswerConflict } from './answer-field';
import { ChoiceCards, type ChoiceCardsProps } from './choice-cards';

const useStyles = makeStyles({
  field: { display: 'grid', gap: '8px', justifyItems: 'start' },
  cards: { width: '100%' },
  clear: smallTouch,
});

export interface ChosenFieldProps extends Pick<
  ChoiceCardsProps,
  'options' | 'aria-labelledby' | 'aria-describedby'
> {
  readonly fieldKey: FieldKey;
  /** What the button says that takes the choice back. */
  readonly clear: string;
}

/** One answer of several, and none again. */
export function ChosenField({ fieldKey, clear, options, ...names }: ChosenFieldProps) {
  const styles = useStyles();
  const { text, type } = useField(fieldKey);
  const nameOf = (value: string) => options.find((option) => option.value === value)?.label ?? value;
  return (
    <div className={styles.field}>
      <div className={styles.cards}>
        <ChoiceCards {...names} options={options} value={text || undefined} onChoose={type} />
      </div>
      {text !== '' && (
        <Button size="small" appearance="subtle" className={styles.clear} onClick={() => type('')}>
          {clear}
        </Button>
      )}
      <AnswerConflict fieldKey={fieldKey} show={nameOf} />
    </div>
  );
}
