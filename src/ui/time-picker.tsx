import {
  makeStyles,
  useFieldControlProps_unstable as useFieldControlProps,
} from '@fluentui/react-components';
import { TimePicker } from '@fluentui/react-timepicker-compat';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatClockTime } from '../i18n/days';
import { readClock } from '../i18n/typed-times';

const useStyles = makeStyles({
  picker: { minWidth: 0, width: '100%' },
  input: { width: '100%', minWidth: 0 },
});

/** The list is for the working day; any time can be typed. */
const [FIRST_HOUR, HOUR_AFTER_LAST] = [6, 20] as const;

export interface ClockPickerProps {
  readonly value: string;
  readonly onChange: (time: string) => void;
  readonly onMistyped: (text: string) => void;
  readonly name?: string | undefined;
}

/** Loaded apart from the pages, as the calendar is. */
export function ClockPicker({ value, onChange, onMistyped, name }: ClockPickerProps) {
  const styles = useStyles();
  const { t, i18n } = useTranslation();
  const control = useFieldControlProps({}, { supportsLabelFor: true, supportsRequired: true });
  const write = (time: string) => formatClockTime(time, i18n.language);
  const [typed, setTyped] = useState(write(value));
  const [standing, setStanding] = useState(value);
  // A value that comes from elsewhere takes the place of what was typed.
  if (standing !== value) {
    setStanding(value);
    setTyped(write(value));
  }
  const take = (text: string) => {
    const time = text.trim() === '' ? '' : readClock(text);
    if (time === undefined) {
      onMistyped(text);
      return;
    }
    setStanding(time);
    setTyped(write(time));
    onChange(time);
  };
  return (
    <TimePicker
      {...control}
      {...(name !== undefined && { 'aria-label': name })}
      className={styles.picker}
      input={{ className: styles.input }}
      expandIcon={{ 'aria-label': t('fields.openTimes') }}
      freeform
      startHour={FIRST_HOUR}
      endHour={HOUR_AFTER_LAST}
      dateAnchor={ANY_DAY}
      value={typed}
      selectedTime={value ? momentOf(value) : null}
      // A time that is pasted points at an entry of the list, which then is never opened, and gone when the field is left.
      onBlur={({ currentTarget }) => currentTarget.removeAttribute('aria-activedescendant')}
      onInput={(event) => setTyped((event.target as HTMLInputElement).value)}
      onTimeChange={(_, { selectedTimeText = '' }) => take(selectedTimeText)}
      formatDateToTimeString={(moment) => write(timeOf(moment))}
      parseTimeStringToDate={(text = '') => {
        const time = readClock(text);
        return time === undefined ? { date: null, errorType: 'invalid-input' } : { date: momentOf(time) };
      }}
    />
  );
}

/** The picker wants a day for its times; in this one no clock is changed anywhere. */
const ANY_DAY = new Date(2027, 0, 4);

function momentOf(time: string): Date {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return new Date(2027, 0, 4, hours, minutes);
}

function timeOf(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
