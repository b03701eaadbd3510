import { useFieldControlProps_unstable as useFieldControlProps } from '@fluentui/react-components';
import { DayOfWeek, FirstWeekOfYear } from '@fluentui/react-calendar-compat';
import { DatePicker, type CalendarStrings } from '@fluentui/react-datepicker-compat';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatWholeDay } from '../i18n/days';
import { readDate } from '../i18n/typed-times';

export interface CalendarPickerProps {
  readonly value: string;
  readonly onChange: (date: string) => void;
  readonly onMistyped: (text: string) => void;
  readonly today: string;
  readonly first?: string | undefined;
  readonly isFocused?: boolean | undefined;
}

/** Loaded apart from the pages: a calendar is large, and most pages have none. */
export function CalendarPicker(props: CalendarPickerProps) {
  const { value, onChange, onMistyped, today, first, isFocused = false } = props;
  const { t, i18n } = useTranslation();
  const control = useFieldControlProps({}, { supportsLabelFor: true, supportsRequired: true });
  const input = useRef<HTMLInputElement>(null);
  const typed = useRef('');
  const strings = useCalendarStrings();
  // The picker takes another Date, or another way of writing it, for another value.
  const chosen = useMemo(() => (value ? dayOf(value) : null), [value]);
  const write = useMemo(
    () => (date?: Date) => (date ? formatWholeDay(dateOf(date), i18n.language) : ''),
    [i18n.language],
  );

  useEffect(() => {
    if (isFocused) input.current?.focus();
  }, [isFocused]);

  return (
    <DatePicker
      {...control}
      ref={input}
      allowTextInput
      openOnClick={false}
      value={chosen}
      onChange={(_, data) => (typed.current = data.value)}
      onSelectDate={(date) => onChange(date ? dateOf(date) : '')}
      onValidationResult={({ error }) => error === 'invalid-input' && onMistyped(typed.current)}
      formatDate={write}
      parseDateFromString={(text) => {
        const date = readDate(text, today);
        return date === undefined ? null : dayOf(date);
      }}
      today={dayOf(today)}
      initialPickerDate={dayOf(first ?? today)}
      {...(first !== undefined && { minDate: dayOf(first) })}
      firstDayOfWeek={DayOfWeek.Monday}
      firstWeekOfYear={FirstWeekOfYear.FirstFourDayWeek}
      showWeekNumbers
      isMonthPickerVisible={false}
      strings={strings}
      dateTimeFormatter={formatter(strings, write)}
      contentAfter={{ 'aria-label': t('fields.openCalendar'), 'aria-labelledby': undefined }}
      popupSurface={{ 'aria-label': t('fields.calendar') }}
    />
  );
}

/** The picker knows days as the browser's own; they are never taken for a point in time. */
function dayOf(date: string): Date {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return new Date(year, month - 1, day);
}

function dateOf(day: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

function useCalendarStrings(): CalendarStrings {
  const { t, i18n } = useTranslation();
  return useMemo(() => {
    const names = (count: number, options: Intl.DateTimeFormatOptions, at: (place: number) => Date) => {
      const format = new Intl.DateTimeFormat(i18n.language === 'da' ? 'da-DK' : 'en-GB', options);
      return Array.from({ length: count }, (_, place) => format.format(at(place)));
    };
    const months = (month: 'long' | 'short') => names(12, { month }, (place) => new Date(2027, place, 1));
    // 3 January 2027 is a Sunday, which comes first here.
    const days = (weekday: 'long' | 'narrow') =>
      names(7, { weekday }, (place) => new Date(2027, 0, 3 + place));
    return {
      months: months('long'),
      shortMonths: months('short'),
      days: days('long'),
      shortDays: days('narrow'),
      goToToday: t('fields.today'),
      weekNumberFormatString: t('fields.week'),
      prevMonthAriaLabel: t('fields.previousMonth'),
      nextMonthAriaLabel: t('fields.nextMonth'),
      prevYearAriaLabel: t('fields.previousYear'),
      nextYearAriaLabel: t('fields.nextYear'),
      prevYearRangeAriaLabel: t('fields.previousYears'),
      nextYearRangeAriaLabel: t('fields.nextYears'),
      closeButtonAriaLabel: t('fields.close'),
      selectedDateFormatString: t('fields.chosen'),
      todayDateFormatString: t('fields.todayIs'),
      monthPickerHeaderAriaLabel: t('fields.changeYear'),
      yearPickerHeaderAriaLabel: t('fields.changeMonth'),
      dayMarkedAriaLabel: t('fields.marked'),
    };
  }, [t, i18n.language]);
}

const formatter = ({ months }: CalendarStrings, write: (date: Date) => string) => ({
  formatDay: (date: Date) => String(date.getDate()),
  formatMonth: (date: Date) => months[date.getMonth()] ?? '',
  formatYear: (date: Date) => String(date.getFullYear()),
  formatMonthDayYear: write,
  formatMonthYear: (date: Date) => `${months[date.getMonth()] ?? ''} ${date.getFullYear()}`,
});
