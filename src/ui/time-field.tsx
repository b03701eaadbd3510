import { Field, Input, type FieldProps } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatClockTime } from '../i18n/days';

const TimePicker = lazy(async () => ({ default: (await import('./time-picker')).ClockPicker }));

export interface TimeFieldProps extends Pick<
  FieldProps,
  'label' | 'hint' | 'className' | 'validationState' | 'validationMessage'
> {
  /** In place of a label that is seen. */
  readonly name?: string;
  /** A time of day on the wall, `08:30`, or empty; as is what comes of typing and choosing. */
  readonly value: string;
  readonly onChange: (time: string) => void;
}

/** A time of day that is typed as people write it or chosen from a list, in the reader's language. */
export function TimeField({ value, onChange, name, ...field }: TimeFieldProps) {
  const { t, i18n } = useTranslation();
  const [mistyped, setMistyped] = useState('');
  const shown = mistyped
    ? { validationState: 'error' as const, validationMessage: t('fields.noTime', { typed: mistyped }) }
    : {};
  return (
    <Field {...field} {...shown}>
      <Suspense fallback={<Input readOnly value={formatClockTime(value, i18n.language)} aria-label={name} />}>
        <TimePicker
          {...{ value, name }}
          onChange={(time) => {
            setMistyped('');
            onChange(time);
          }}
          onMistyped={setMistyped}
        />
      </Suspense>
    </Field>
  );
}
