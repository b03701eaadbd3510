import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { FieldKey } from '../../domain/writing/fields';
import { ConflictChoice } from '../../ui/conflict-choice';
import { useField } from '../saving/open-autosave';
import { GrowingTextarea, type GrowingTextareaProps } from '../../ui/growing-textarea';
import { useDays } from '../workplace/use-days';

const useStyles = makeStyles({ control: { width: '100%', minWidth: 0 } });

type Names = Pick<
  GrowingTextareaProps,
  'aria-label' | 'aria-labelledby' | 'aria-describedby' | 'minimumRows' | 'isPrivate'
>;

/** A text of several lines, kept as it is typed. */
export function AnswerArea({ fieldKey, ...names }: Names & { readonly fieldKey: FieldKey }) {
  const { text, type } = useField(fieldKey);
  return (
    <div>
      <GrowingTextarea {...names} value={text} onType={type} />
      <AnswerConflict fieldKey={fieldKey} />
    </div>
  );
}

export interface AnswerLineProps {
  readonly fieldKey: FieldKey;
  readonly label: string;
  readonly kind?: 'text' | 'area' | 'date';
}

/** A field of a row, with its label above it. */
export function AnswerLine({ fieldKey, label, kind = 'text' }: AnswerLineProps) {
  const styles = useStyles();
  const { text: value, type } = useField(fieldKey);
  const { day } = useDays();
  return (
    <div>
      <Field label={{ children: label, size: 'small' }}>
        {kind === 'area' ? (
          <GrowingTextarea value={value} onType={type} minimumRows={1} />
        ) : (
          <Input
            size="medium"
            className={styles.control}
            type={kind}
            value={value}
            onChange={(_, { value: typed }) => type(typed)}
            {...(kind === 'text' && { dir: 'auto' })}
          />
        )}
      </Field>
      <AnswerConflict fieldKey={fieldKey} {...(kind === 'date' && { show: (date: string) => day(date) })} />
    </div>
  );
}

export interface AnswerSelectProps {
  readonly fieldKey: FieldKey;
  readonly label: string;
  /** What it says when nothing is chosen. */
  readonly none: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A field of a row that is one of several; a value that is none of them stands as it is. */
export function AnswerSelect({ fieldKey, label, none, options }: AnswerSelectProps) {
  const styles = useStyles();
  const { text: value, type } = useField(fieldKey);
  const labelOf = (text: string) => options.find((option) => option.value === text)?.label ?? text;
  return (
    <div>
      <Field label={{ children: label, size: 'small' }}>
        <Select className={styles.control} value={value} onChange={(_, data) => type(data.value)}>
          <option value="">{none}</option>
          {value !== '' && labelOf(value) === value && <option value={value}>{value}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Select>
      </Field>
      <AnswerConflict fieldKey={fieldKey} show={labelOf} />
    </div>
  );
}

export interface AnswerConflictProps {
  readonly fieldKey: FieldKey;
  /** How a value reads that is no text. */
  readonly show?: (value: string) => string;
}

/** T43: the same person wrote here on another device. */
export function AnswerConflict({ fieldKey, show }: AnswerConflictProps) {
  const { t } = useTranslation();
  const { text, conflict, settle } = useField(fieldKey);
  if (!conflict) return null;
  return (
    <ConflictChoice
      message={t('writing.conflict.own')}
      mine={text}
      theirs={conflict.theirs}
      theirsName={t('writing.conflict.elsewhere')}
      canCombine={show === undefined}
      {...(show && { show })}
      onSettle={settle}
    />
  );
}
