import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, isCalendarDate, type CalendarDate } from '../../domain/time/calendar-dates';
import { useDays } from '../../parts/workplace/use-days';
import { wideTouch } from '../../ui/narrow';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '8px', justifyItems: 'start' },
  button: wideTouch,
});

export interface NewDateProps {
  readonly isBusy: boolean;
  readonly onChoose: (date: CalendarDate) => Promise<void>;
}

/** A date that is complete and to come; the time on it is found in the calendars. */
export function NewDate({ isBusy, onChoose }: NewDateProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { today } = useDays();
  const [date, setDate] = useState('');
  const [isWrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => field.current?.focus(), []);

  const choose = async () => {
    const isGood = isCalendarDate(date) && date > today;
    setWrong(!isGood);
    if (isGood) await onChoose(date);
    else field.current?.focus();
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void choose();
      }}
    >
      <Field
        label={t('followUp.newDate')}
        hint={t('followUp.newDateHint')}
        {...(isWrong && { validationMessage: t('followUp.newDateWrong') })}
      >
        <Input
          ref={field}
          type="date"
          min={addDays(today, 1)}
          value={date}
          onChange={(_, { value }) => setDate(value)}
        />
      </Field>
      <Button type="submit" className={styles.button} disabledFocusable={isBusy}>
        {t('followUp.findNew')}
      </Button>
    </form>
  );
}
