import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, isCalendarDate, type CalendarDate } from '../../domain/time/calendar-dates';
import { useDays } from '../../parts/workplace/use-days';
import { DateField } from '../../ui/date-field';
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

  const choose = async () => {
    const isGood = isCalendarDate(date) && date > today;
    setWrong(!isGood);
    if (isGood) await onChoose(date);
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
      <DateField
        label={t('followUp.newDate')}
        hint={t('followUp.newDateHint')}
        value={date}
        onChange={setDate}
        today={today}
        first={addDays(today, 1)}
        isFocused
        {...(isWrong && { validationState: 'error', validationMessage: t('followUp.newDateWrong') })}
      />
      <Button type="submit" className={styles.button} disabledFocusable={isBusy}>
        {t('followUp.findNew')}
      </Button>
    </form>
  );
}
