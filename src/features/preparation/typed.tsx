import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { FieldKey } from '../../domain/writing/fields';
import { ConflictChoice } from '../../ui/conflict-choice';
import { GrowingTextarea, type GrowingTextareaProps } from '../../ui/growing-textarea';
import { useDays } from '../../parts/workplace/use-days';
import { usePreparing } from './preparing';

const useStyles = makeStyles({ control: { width: '100%', minWidth: 0 } });

type Names = Pick<
  GrowingTextareaProps,
  'aria-label' | 'aria-labelledby' | 'aria-describedby' | 'minimumRows' | 'isPrivate'
>;

/** A text of several lines, kept as it is typed. */
export function TypedArea({ fieldKey, ...names }: Names & { readonly fieldKey: FieldKey }) {
  const { preparation, state } = usePreparing();
  return (
    <div>
      <GrowingTextarea
        {...names}
        value={state.fields[fieldKey] ?? ''}
        onType={(text) => preparation.autosave.type(fieldKey, text)}
      />
      <TypedConflict fieldKey={fieldKey} />
    </div>
  );
}

export interface TypedLineProps {
  readonly fieldKey: FieldKey;
  readonly label: string;
  readonly kind?: 'text' | 'area' | 'date';
}

/** A field of a row, with its label above it. */
export function TypedLine({ fieldKey, label, kind = 'text' }: TypedLineProps) {
  const styles = useStyles();
  const { preparation, state } = usePreparing();
  const { day } = useDays();
  const value = state.fields[fieldKey] ?? '';
  const type = (text: string) => preparation.autosave.type(fieldKey, text);
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
      <TypedConflict fieldKey={fieldKey} {...(kind === 'date' && { show: (date: string) => day(date) })} />
    </div>
  );
}

export interface TypedConflictProps {
  readonly fieldKey: FieldKey;
  /** How a value reads that is no text. */
  readonly show?: (value: string) => string;
}

/** T43: the same person wrote here on another device. */
export function TypedConflict({ fieldKey, show }: TypedConflictProps) {
  const { t } = useTranslation();
  const { preparation, state } = usePreparing();
  const conflict = state.conflicts[fieldKey];
  if (!conflict) return null;
  return (
    <ConflictChoice
      message={t('writing.conflict.own')}
      mine={state.fields[fieldKey] ?? ''}
      theirs={conflict.theirs}
      theirsName={t('writing.conflict.elsewhere')}
      canCombine={show === undefined}
      {...(show && { show })}
      onSettle={(text) => preparation.autosave.settle(fieldKey, text)}
    />
  );
}
