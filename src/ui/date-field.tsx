import { Field, Input, type FieldProps } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatWholeDay } from '../i18n/days';

const DatePicker = lazy(async () => ({ default: (await import('./date-picker')).CalendarPicker }));

export interface DateFieldProps extends Pick<
  FieldProps,
  'label' | 'hint' | 'className' | 'required' | 'validationState' | 'validationMessage'
> {
  /** A calendar date, `2027-02-23`, or empty; as is what comes of typing and choosing. */
  readonly value: string;
  readonly onChange: (date: string) => void;
  /** A calendar date: what is typed without a year is the next such day. */
  readonly today: string;
  /** The first day that can be chosen in the calendar. */
  readonly first?: string;
  readonly isFocused?: boolean;
}

/** A date that is typed as people write it or chosen in a calendar, in the reader's language. */
export function DateField({ value, onChange, today, first, isFocused, ...field }: DateFieldProps) {
  const { t, i18n } = useTranslation();
  const [mistyped, setMistyped] = useState('');
  const shown = mistyped
    ? { validationState: 'error' as const, validationMessage: t('fields.noDate', { typed: mistyped }) }
    : {};
  return (
    <Field {...field} {...shown}>
      <Suspense fallback={<Input readOnly value={value && formatWholeDay(value, i18n.language)} />}>
        <DatePicker
          {...{ value, today, first, isFocused }}
          onChange={(date) => {
            setMistyped('');
            onChange(date);
          }}
          onMistyped={setMistyped}
        />
      </Suspense>
    </Field>
  );
}
