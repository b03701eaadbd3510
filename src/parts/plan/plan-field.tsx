import { Field, Input, makeStyles, Select, type InputProps } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { inWords } from '../../domain/base/words';
import { choiceOf } from '../../domain/plan/rows/cells';
import type { Choice, RowColumn } from '../../domain/plan/rows/row-table';
import type { FieldKey } from '../../domain/writing/fields';
import { ConflictChoice } from '../../ui/conflict-choice';
import { GrowingTextarea } from '../../ui/growing-textarea';
import { useLocalText } from '../questions/local-text';
import { StatusCards } from '../questions/status-cards';
import { useField } from '../saving/open-autosave';
import { useWords } from '../questions/use-words';
import { useDays } from '../workplace/use-days';
import { OtherWrites } from './other-writes';
import { usePlanWriting } from './plan-writing';

const useStyles = makeStyles({ control: { width: '100%', minWidth: 0 } });

export interface PlanFieldProps {
  readonly fieldKey: FieldKey;
  readonly label: string;
  readonly kind: RowColumn['field'];
  /** The label is the heading of what is typed below it. */
  readonly isStrong?: boolean;
  /** What a choice or a status is one of. */
  readonly options?: readonly Choice[];
}

/** One field of the plan that both may write in: what the other does there stands below it. */
export function PlanField({ fieldKey, label, kind, isStrong = false, options = [] }: PlanFieldProps) {
  const { t } = useTranslation();
  const { clock } = useDays();
  const words = useWords();
  const { self, other } = usePlanWriting();
  const { text: value, conflict, type, settle } = useField(fieldKey);
  const Control = controls[kind];
  const shown = (text: string) =>
    inWords(kind === 'date' ? { date: text } : (choiceOf(options, text)?.name ?? text), words);

  return (
    <div>
      <Field label={isStrong ? { children: label, weight: 'semibold' } : label}>
        <Control value={value} options={options} onType={type} />
      </Field>
      <OtherWrites keys={[fieldKey]} />
      {conflict && (
        <ConflictChoice
          // What is kept beside may be one's own: then the other came second, and the other's words stand.
          message={
            conflict.by === self
              ? t('plan.edit.conflict', { time: clock(conflict.at) })
              : t('writing.conflict.other', { other, time: clock(conflict.at) })
          }
          mine={value}
          theirs={conflict.theirs}
          theirsName={
            conflict.by === self ? t('plan.edit.ownVersion') : t('writing.conflict.theirs', { other })
          }
          show={shown}
          canCombine={kind === 'text' || kind === 'line'}
          onSettle={settle}
        />
      )}
    </div>
  );
}

interface ControlProps {
  readonly value: string;
  readonly options: readonly Choice[];
  readonly onType: (text: string) => void;
}

const controls: { readonly [Kind in RowColumn['field']]: (props: ControlProps) => ReactNode } = {
  text: ({ value, onType }) => <GrowingTextarea value={value} onType={onType} minimumRows={2} />,
  line: ({ value, onType }) => <Line value={value} onType={onType} dir="auto" />,
  person: PersonLine,
  date: ({ value, onType }) => <Line value={value} onType={onType} type="date" />,
  choice: ChoiceSelect,
  status: ({ value, options, onType }) => (
    <StatusCards scale={options} value={value || undefined} onChoose={onType} />
  ),
};

function Line({
  onType,
  ...props
}: Pick<InputProps, 'type' | 'dir' | 'list'> & Omit<ControlProps, 'options'>) {
  const styles = useStyles();
  return <Input className={styles.control} onChange={(_, { value }) => onType(value)} {...props} />;
}

/** Somebody else than the two may be named too. */
function PersonLine({ value, onType }: ControlProps) {
  const { people } = usePlanWriting();
  const listId = useId();
  return (
    <>
      <Line value={value} onType={onType} dir="auto" list={listId} />
      <datalist id={listId}>
        {people.map((person) => (
          <option key={person} value={person} />
        ))}
      </datalist>
    </>
  );
}

function ChoiceSelect({ value, options, onType }: ControlProps) {
  const styles = useStyles();
  const say = useLocalText();
  return (
    <Select className={styles.control} value={value} onChange={(_, data) => onType(data.value)}>
      {!choiceOf(options, value) && <option value={value}>{value}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {say(option.name)}
        </option>
      ))}
    </Select>
  );
}
