import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldKey } from '../../domain/writing/fields';
import { ConflictChoice } from '../../ui/conflict-choice';
import { GrowingTextarea } from '../../ui/growing-textarea';
import { useDays } from '../workplace/use-days';
import { OtherWrites } from './other-writes';
import { usePlanWriting } from './plan-writing';

const useStyles = makeStyles({ control: { width: '100%', minWidth: 0 } });

export interface PlanFieldProps {
  readonly fieldKey: FieldKey;
  readonly label: string;
  readonly kind: 'text' | 'line' | 'date' | 'person' | 'choice';
  /** The label is the heading of what is typed below it. */
  readonly isStrong?: boolean;
  /** Values with their names, of a choice. */
  readonly options?: readonly { readonly value: string; readonly name: string }[];
}

/** One field of the plan that both may write in: what the other does there stands below it. */
export function PlanField({ fieldKey, label, kind, isStrong = false, options = [] }: PlanFieldProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { clock, day } = useDays();
  const { fields, type, settle, conflictAt, self, other, people } = usePlanWriting();
  const listId = useId();
  const value = fields[fieldKey] ?? '';
  const conflict = conflictAt(fieldKey);
  const onType = (text: string) => type(fieldKey, text);
  const nameOf = (chosen: string) => options.find((option) => option.value === chosen)?.name ?? chosen;

  return (
    <div>
      <Field label={isStrong ? { children: label, weight: 'semibold' } : label}>
        {kind === 'text' ? (
          <GrowingTextarea value={value} onType={onType} minimumRows={2} />
        ) : kind === 'choice' ? (
          <Select className={styles.control} value={value} onChange={(_, data) => onType(data.value)}>
            {!options.some((option) => option.value === value) && <option value={value}>{value}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.name}
              </option>
            ))}
          </Select>
        ) : (
          <Input
            className={styles.control}
            type={kind === 'date' ? 'date' : 'text'}
            {...(kind === 'person' && { list: listId })}
            {...(kind !== 'date' && { dir: 'auto' })}
            value={value}
            onChange={(_, data) => onType(data.value)}
          />
        )}
      </Field>
      {kind === 'person' && (
        <datalist id={listId}>
          {people.map((person) => (
            <option key={person} value={person} />
          ))}
        </datalist>
      )}
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
          show={kind === 'date' ? (date) => day(date) : nameOf}
          canCombine={kind === 'text' || kind === 'line'}
          onSettle={(text) => settle(fieldKey, text)}
        />
      )}
    </div>
  );
}
